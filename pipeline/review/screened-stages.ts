import type { RowOf } from '../../schema/sheets.ts'
import { SCREENING_STAGE, type WordIn } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'

type Screener = RowOf<'screeners'>
type Ruling = RowOf<'screening_rulings'>

/** What screeners decided about a record at one stage, and how it was settled where they differ. */
export interface ScreenedStage {
  stage: WordIn<'screening_stage'>
  by: readonly Screener[]
  ruling: Ruling | undefined
  /** They do not all decide alike. A reason alone is no conflict: a record leaves for any of them. */
  isConflict: boolean
  /** What stands: the ruling, or what two or more decided alike; `undefined` where there is neither. */
  decision: WordIn<'screener_decision'> | undefined
}

/** The stages at which each record was screened, in their order, by its id. */
export function screenedStages(
  screeners: readonly Screener[],
  rulings: readonly Ruling[],
): ReadonlyMap<string, readonly ScreenedStage[]> {
  const decided = grouped(screeners, keyOf)
  const ruled = new Map(rulings.map(one => [keyOf(one), one]))
  const order = wordsOf(SCREENING_STAGE)
  const stages = [...decided].flatMap(([key, by]) => {
    const [first] = by
    return first === undefined ? [] : [{ id: first.record_id, ...stageOf(first.stage, by, ruled.get(key)) }]
  })
  stages.sort((a, b) => order.indexOf(a.stage) - order.indexOf(b.stage))
  return grouped(stages, ({ id }) => id)
}

function stageOf(stage: ScreenedStage['stage'], by: readonly Screener[], ruling: Ruling | undefined): ScreenedStage {
  const [first, ...others] = by
  const isConflict = others.some(({ decision }) => decision !== first?.decision)
  const agreed = others.length > 0 && !isConflict ? first?.decision : undefined
  return { stage, by, ruling, isConflict, decision: ruling?.decision ?? agreed }
}

function keyOf({ record_id, stage }: Screener | Ruling): string {
  return `${record_id} ${stage}`
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const group = groups.get(keyOf(one))
    if (group === undefined) groups.set(keyOf(one), [one])
    else group.push(one)
  }
  return groups
}
