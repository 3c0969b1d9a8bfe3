import { isMissing } from '../../schema/missing.ts'
import { CASE_STAGE, CHILD_LIVING } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { caveats } from '../languages/en/caveats.ts'
import { type Group, mapColumns, mapRows } from './gap-map.ts'
import { type Table, text } from './table.ts'

const DIMENSIONS = [
  { dimension: 'child_living', values: wordsOf(CHILD_LIVING) },
  { dimension: 'case_stage', values: wordsOf(CASE_STAGE) },
] as const

/** Codes by where the child lives and by the stage of the case. */
export const gapMapSituation: Table = {
  name: 'gap-map-situation',
  row: 'a code, a dimension (where the child lives, stage of the case) and a value of it; `missing` where the study does not show it',
  meaning:
    'Distinct studies with that value and at least one finding of the code. A study may stand under several values.',
  caveat: caveats.gaps,
  source: 'Evidence-gap map, with every empty cell as a row.',
  key: ['code', 'dimension', 'value'],
  columns: mapColumns([text('dimension'), text('value')]),
  rows: counted =>
    mapRows(
      counted,
      DIMENSIONS.flatMap(({ dimension, values }): Group[] => [
        ...values.map((value: string) => ({
          cells: { dimension, value },
          has: ({ record }: Parameters<Group['has']>[0]) =>
            !isMissing(record[dimension]) && (record[dimension] as readonly string[]).includes(value),
        })),
        { cells: { dimension, value: 'missing' }, has: ({ record }) => isMissing(record[dimension]) },
      ]),
    ),
}
