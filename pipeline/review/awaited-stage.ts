import { SCREENING_STAGE, type WordIn } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import type { ScreenedStage } from './screened-stages.ts'

type Stage = WordIn<'screening_stage'>

/** The stages at which records are read; the sample is drawn among those that passed all of them. */
const READ: readonly Stage[] = wordsOf(SCREENING_STAGE).filter(stage => stage !== 'sampling')

/** The stage after one; `undefined` after the last. */
export function nextStage(stage: Stage): Stage | undefined {
  const at = READ.indexOf(stage)
  return at === -1 ? undefined : READ[at + 1]
}

/**
 * At which stage a record that nobody has decided about awaits a screener: where another alone has screened it, at that stage; where it went on, at the next;
 * where none has, at the one that its row names. Where it left, or two differ, it awaits none.
 */
export function awaitedStage(row: Stage, screened: readonly ScreenedStage[], screener: string): Stage | undefined {
  const last = screened.at(-1)
  if (last === undefined) return row
  if (last.decision === 'included') return nextStage(last.stage)
  const isOpen = last.decision === undefined && !last.isConflict
  return isOpen && last.by.every(({ coder }) => coder !== screener) ? last.stage : undefined
}
