import { isMissing } from '../../schema/missing.ts'
import { quoted } from '../diagnostics/diagnostic.ts'
import type { Rule } from './rule.ts'

export const screeningCloses: Rule = {
  id: 'screening-closes',
  meaning:
    'Each screening row has a decision that its stage and reason fit: a reason wherever a record leaves, `not-applicable` where it is included, the stage `sampling` exactly where it was eligible and not sampled.',
  reason: 'the numbers of the flow would not close: a record would leave at no stage or for no reason.',
  repair: 'Correct the stage, the decision or the reason.',
  example: {
    breaks: '…,abstract,excluded,not-applicable,',
    keeps: '…,abstract,excluded,outside-window,',
  },
  check: review =>
    review.screening.flatMap(({ value, at }) => {
      const { stage, decision, reason } = value
      const fix = `correct the row in ${review.path}/screening.csv.`
      const leaves = decision !== 'included'
      const reasonless = isMissing(reason)
      return [
        ...(leaves === reasonless
          ? [
              {
                place: at('reason'),
                what: leaves
                  ? `Unexpected reason ${quoted(reason)} for \`${decision}\`, expected why the record left`
                  : `Unexpected reason ${quoted(reason)} for a record that is included, expected \`not-applicable\``,
                fix,
              },
            ]
          : []),
        ...((decision === 'not-sampled') === (stage === 'sampling') || decision === 'included'
          ? []
          : [
              {
                place: at('stage'),
                what: `Unexpected stage ${quoted(stage)} for \`${decision}\`, expected ${decision === 'not-sampled' ? '`sampling`' : '`title`, `abstract` or `full-text`'}`,
                fix,
              },
            ]),
      ]
    }),
}
