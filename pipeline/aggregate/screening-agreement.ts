import { SCREENING_STAGE, type WordIn } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { calledInEach } from '../languages/called.ts'
import { type ScreenedStage, screenedStages } from '../review/screened-stages.ts'
import { presenceMeasures } from './agreement-rows.ts'
import { kindOfPair } from './coder-pairs.ts'
import { crossTables } from './cross-table.ts'
import { count, label, numberCells, ratio, type Table, type TableRow, text } from './table.ts'

const MEASURES = ['percent', 'positive', 'negative', 'kappa', 'pabak'] as const
/** What a screener decides in the end: that a record goes on, or that it does not belong. */
const DECISIONS = ['included', 'excluded'] as const satisfies readonly WordIn<'screener_decision'>[]

/** How alike two screeners decided, before anything was settled. */
export const screeningAgreement: Table = {
  name: 'screening-agreement',
  row: 'two screeners, a stage, and a decision against all others',
  meaning:
    'Records about which both decided at that stage: how many both gave the decision, one of them only, and how alike that is. Nothing where one screens alone.',
  caveat:
    'Positive agreement on inclusion says more than percent, because most records are excluded. Between two automated readers it is repeatability. A coefficient that is undefined is a word.',
  source: 'Cohen 1960; PABAK = 2 * Po - 1; specific agreement = 2 * both / (first + second).',
  key: ['coder_a', 'coder_b', 'stage', 'decision'],
  columns: [
    text('coder_a'),
    text('coder_b'),
    text('comparison', { words: ['comparison'] }),
    text('stage', { words: ['screening_stage'] }),
    label('stage_label'),
    text('decision', { words: ['screener_decision'] }),
    label('decision_label'),
    count('n_records', 'records'),
    count('n_both', 'units'),
    count('n_first_only', 'units'),
    count('n_second_only', 'units'),
    ...MEASURES.flatMap(name => ratio(name)),
  ],
  rows: ({ review, languages }) => {
    const stages = [...screenedStages(review.screeners, review.screening_rulings).values()].flat()
    const letters = review.protocol.coders.map(({ coder }) => coder)
    return letters.flatMap((first, index) =>
      letters.slice(index + 1).flatMap(second =>
        wordsOf(SCREENING_STAGE).flatMap(stage => {
          const decided = bothDecided(stages, stage, first, second)
          if (decided.length === 0) return []
          return DECISIONS.map((decision): TableRow => {
            const { cells, behind } = comparedOn(decision, decided)
            return {
              cells: {
                ...{ coder_a: first, coder_b: second, comparison: kindOfPair(review.protocol, first, second) },
                ...{ stage, stage_label: calledInEach(languages, stage, 'screening_stage') },
                ...{ decision, decision_label: calledInEach(languages, decision, 'screener_decision') },
                ...cells,
              },
              behind,
            }
          })
        }),
      ),
    )
  },
}

interface Decided {
  id: string
  first: string
  second: string
}

function bothDecided(
  stages: readonly ScreenedStage[],
  stage: ScreenedStage['stage'],
  first: string,
  second: string,
): Decided[] {
  return stages.flatMap(one => {
    const [a, b] = [first, second].map(coder => one.by.find(said => said.coder === coder))
    return one.stage !== stage || a === undefined || b === undefined
      ? []
      : [{ id: a.record_id, first: a.decision, second: b.decision }]
  })
}

function comparedOn(decision: string, decided: readonly Decided[]) {
  const place = (said: string) => (said === decision ? 0 : 1)
  const { all } = crossTables(
    decided.map(({ id, first, second }) => ({ study: id, first: place(first), second: place(second) })),
    2,
  )
  const measures = presenceMeasures(all)
  const [[n_both = 0, n_first_only = 0] = [], [n_second_only = 0] = []] = all
  return {
    cells: {
      ...{ n_records: decided.length, n_both, n_first_only, n_second_only },
      ...Object.assign({}, ...MEASURES.map(name => numberCells(name, measures[name]))),
    },
    behind: decided.filter(({ first, second }) => first === decision || second === decision).map(({ id }) => id),
  }
}
