import { isMissing } from '../../schema/missing.ts'
import type { ScreeningRow } from '../../schema/screening.ts'
import { quoted } from '../diagnostics/problem.ts'
import { sheetPath } from '../review/paths.ts'
import type { Rule } from './rule.ts'
import { contradictedBy, screeningCloses } from './screening-closes.ts'
import { unidentifiedAwaits } from './unidentified-awaits.ts'

/** A row whose decision itself is in doubt is left to the rules about decisions: what would fit here is not known before. */
export const whatAwaitsIsTold: Rule = {
  id: 'what-awaits-is-told',
  meaning:
    'A record that awaits classification says what its page states, or `not-seen` where no more than a title or a record was seen; all others have `not-applicable` there.',
  reason:
    'what was left undecided could not be told from what nobody looked at, and a reader could not see what speaks for it or against it.',
  repair:
    'Say what the page states, in your own words; or `not-seen`. Write `not-applicable` where the record does not await classification.',
  example: {
    breaks: '…,awaiting-classification,not-read,not-applicable,',
    keeps: '…,awaiting-classification,not-read,Twelve tenants were asked; no result is printed.,',
  },
  after: [screeningCloses, unidentifiedAwaits],
  check: (review, before) => {
    const isContradicted = contradictedBy(review)
    return review.screening
      .filter(({ value, at }) => !isContradicted(value) && !before.saidOnLine(at('decision')) && !isTold(value))
      .map(({ value, at }) => ({
        place: at('page_states'),
        what: `Unexpected ${quoted(value.page_states)} as what its page states for \`${value.decision}\`, expected ${expectedOf(value)}`,
        fix: `correct the row in ${sheetPath(review, 'screening')}.`,
      }))
  },
}

const awaits = ({ decision }: ScreeningRow) => decision === 'awaiting-classification'

function isTold(row: ScreeningRow): boolean {
  const { page_states: states } = row
  return awaits(row) ? states === 'not-seen' || !isMissing(states) : states === 'not-applicable'
}

function expectedOf(row: ScreeningRow): string {
  return awaits(row) ? 'some text or `not-seen`' : '`not-applicable`'
}
