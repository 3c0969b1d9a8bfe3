import { JUDGEMENTS } from '../../schema/review-finding.ts'
import { quoted } from '../diagnostics/problem.ts'
import type { At } from '../review/located.ts'
import { pagePath } from '../review/paths.ts'
import type { Found, Rule } from './rule.ts'

export const judgementIsArgued: Rule = {
  id: 'judgement-is-argued',
  meaning:
    'Every review finding gives its reasons wherever there is concern and for its overall confidence, and is confirmed only by a person.',
  reason: 'a judgement without its reasons cannot be weighed, and an automated reader cannot confirm its own.',
  repair: 'Write why after the comma; leave the status `proposed` until a person confirms it.',
  example: {
    breaks: '- Adequacy: serious',
    keeps: '- Adequacy: serious, Few studies speak to it.',
  },
  check: review => {
    const { reviewFindings } = review
    if (reviewFindings === undefined) return []
    const page = pagePath(review, 'reviewFindings')
    const coders = review.protocol?.value.coders ?? []
    return reviewFindings.value.findings.flatMap((finding, index): Found[] => {
      const at: At = (...path) => reviewFindings.at('findings', index, ...path)
      const { status, assessor } = finding
      const kind = coders.find(({ coder }) => coder === assessor)?.kind
      // Where there is no or very minor concern there is nothing to give reasons for.
      const bare = JUDGEMENTS.filter(key => finding[key].why === '' && finding[key].level !== 'no-or-very-minor')
      const unargued = bare.map(key => ({
        place: at(key),
        what: `Unexpected judgement ${quoted(finding[key].level)} without a reason, expected why after a comma`,
        fix: `write \`${finding[key].level}, \` and why in ${page}.`,
      }))
      const unconfirmed = {
        place: at('status'),
        what: 'Unexpected `confirmed` by an automated reader, expected `proposed`',
        fix: `leave it \`proposed\` in ${page} until a person confirms it and is its assessor.`,
      }
      return [...unargued, ...(kind === 'automated-reader' && status === 'confirmed' ? [unconfirmed] : [])]
    })
  },
}
