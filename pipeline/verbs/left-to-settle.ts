import { firstLine } from '../diagnostics/as-text.ts'
import { counted } from '../diagnostics/counted.ts'
import { visible } from '../diagnostics/problem.ts'
import type { Read } from '../review/read.ts'
import { rulingSettlesDispute } from '../rules/ruling-settles-dispute.ts'

/** What a person has to decide when all of a code was read again, before the review builds: where the coders differ now, and what named what is gone. */
export function leftToSettle({ problems }: Read): string[] {
  const isDispute = ({ rule }: { rule: string }) => rule === rulingSettlesDispute.id
  const disputes = problems.filter(isDispute)
  const others = problems.filter(one => !isDispute(one))
  if (problems.length === 0)
    return ['Nothing is left to settle: where several read a passage again they read it alike.']
  return [
    ...(disputes.length === 0
      ? []
      : [
          `${counted(disputes.length, 'dispute')} to be settled now: \`npm run new -- rulings\` writes the rows to decide.`,
          ...disputes.map(one => `  ${visible(firstLine(one))}`),
        ]),
    ...(others.length === 0
      ? []
      : [
          `${counted(others.length, 'other problem')} to be mended before it builds; \`npm run check\` says how.`,
          ...others.map(one => `  ${visible(firstLine(one))}`),
        ]),
  ]
}
