import { quoted } from '../diagnostics/diagnostic.ts'
import type { Rule } from './rule.ts'

export const unidentifiedAwaits: Rule = {
  id: 'unidentified-awaits',
  meaning:
    'A record whose author or year no page prints awaits classification, or is a duplicate; it is never excluded.',
  reason: 'a missing author does not make a study ineligible, so excluding it would hide that we could not tell.',
  repair: 'Decide `awaiting-classification`.',
  example: {
    breaks: 'not-seen as authors and excluded',
    keeps: 'not-seen as authors and awaiting-classification',
  },
  check: review =>
    review.screening
      .filter(({ value }) => value.authors === 'not-seen' || value.year === 'not-seen')
      .filter(({ value }) => value.decision !== 'awaiting-classification' && value.decision !== 'duplicate')
      .map(({ value, at }) => ({
        place: at('decision'),
        what: `Unexpected ${quoted(value.decision)} for a record without its ${value.authors === 'not-seen' ? 'authors' : 'year'}, expected \`awaiting-classification\``,
        fix: `change the decision in ${review.path}/screening.csv, or find a page that prints it.`,
      })),
}
