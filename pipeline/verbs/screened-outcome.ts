import { isMissing } from '../../schema/missing.ts'
import { SCREENING_STAGE } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { nextStage } from '../review/awaited-stage.ts'
import type { ScreenedStage } from '../review/screened-stages.ts'

/** What becomes of a record by what its screeners settled, and its row as it is then. What only a person can say leaves the row as it is typed. */
export interface Outcome<Row> {
  is: 'on the next stage' | 'decided' | 'to be read' | 'without a reason' | 'of several reasons'
  row: Row
}

/** The outcome of a record that nobody has decided about in the screening; `undefined` where nothing is settled of it, or the row says so already. */
export function screenedOutcome<Row extends { stage?: string; decision?: string }>(
  row: Row,
  last: ScreenedStage | undefined,
  isNoted: boolean,
): Outcome<Row> | undefined {
  if (row.decision !== 'not-screened' || last?.decision === undefined) return undefined
  const { stage, decision, ruling, by } = last
  if (decision === 'included') {
    const next = nextStage(stage)
    if (next === undefined)
      return isNoted
        ? { is: 'decided', row: { ...row, stage, decision, reason: 'not-applicable' } }
        : { is: 'to be read', row }
    return isBefore(row.stage, next) ? { is: 'on the next stage', row: { ...row, stage: next } } : undefined
  }
  const reasons = [...new Set((ruling === undefined ? by : [ruling]).map(one => one.reason))]
  if (reasons.some(isMissing)) return { is: 'without a reason', row }
  const [reason, ...others] = reasons
  if (others.length > 0) return { is: 'of several reasons', row }
  const page_states = decision === 'awaiting-classification' ? 'not-seen' : 'not-applicable'
  return { is: 'decided', row: { ...row, stage, decision, reason, page_states } }
}

const ORDER: readonly string[] = wordsOf(SCREENING_STAGE)

function isBefore(stage: string | undefined, next: string): boolean {
  return ORDER.indexOf(stage ?? '') < ORDER.indexOf(next)
}
