import { isMissing } from '../../schema/missing.ts'
import type { Study } from '../../schema/settled.ts'
import { caveats } from '../languages/en/caveats.ts'
import { type Group, mapColumns, mapRows } from './gap-map.ts'
import { type Table, text } from './table.ts'

const DIMENSIONS = ['child_living', 'case_stage']

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
      counted.review.form
        .filter(({ field }) => DIMENSIONS.includes(field))
        .flatMap(({ field, words }): Group[] => [
          ...words.map(({ word }) => ({
            cells: { dimension: field, value: word },
            has: ({ form }: Study) => !isMissing(form[field]) && [form[field]].flat().includes(word),
          })),
          { cells: { dimension: field, value: 'missing' }, has: ({ form }) => isMissing(form[field]) },
        ]),
    ),
}
