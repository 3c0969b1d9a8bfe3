import { isMissing } from '../../schema/missing.ts'
import { quoted } from '../diagnostics/problem.ts'
import { nearestAmong, type Rule } from './rule.ts'

/** Which rows give a reason at all is the concern of `screening-closes`. */
export const reasonDeclared: Rule = {
  id: 'reason-declared',
  meaning: 'Every reason for which a record leaves the screening is declared, with its labels, in the protocol.',
  reason: 'a reason in two spellings is two boxes of the flow, and one that is not declared has no name in the report.',
  repair: 'Type the reason as the protocol has it, or declare it under Reasons there.',
  example: {
    breaks: '…,abstract,excluded,outside-windw,',
    keeps: '…,abstract,excluded,outside-window,',
  },
  check: review => {
    if (review.protocol === undefined) return []
    const known = review.protocol.value.reasons.map(({ reason }) => reason)
    return review.screening.flatMap(({ value: { reason }, at }) =>
      isMissing(reason) || known.includes(reason)
        ? []
        : [
            {
              place: at('reason'),
              // A protocol that lost its Reasons is one slip, however many reasons there are.
              slip: known.length === 0 ? '' : reason,
              what: `Unexpected reason ${quoted(reason)}, expected a reason of the protocol${nearestAmong(reason, known)}`,
              fix: `correct it in ${review.path}/screening.csv, or declare it under Reasons in ${review.path}/protocol.md.`,
            },
          ],
    )
  },
}
