import type { FormField } from '../../schema/form.ts'
import { isMissing } from '../../schema/missing.ts'
import type { Analysis } from '../../schema/pages-above.ts'
import type { Study } from '../../schema/settled.ts'
import { caveats } from '../languages/en/caveats.ts'
import { type Group, mapColumns, mapRows } from './gap-map.ts'
import { type Table, text } from './table.ts'

/** Codes by the words of some fields of the form, as the analysis page declares it. */
export function gapMapDeclared(
  { map, labels, fields }: Analysis['gap_maps'][number],
  form: readonly FormField[],
): Table {
  const own = fields.flatMap(name => form.filter(({ field }) => field === name))
  return {
    name: `gap-map-${map}`,
    labels,
    row: 'a code, a dimension (a field of the form) and a value of it; `missing` where the study does not show it',
    meaning:
      'Distinct studies with that value and at least one finding of the code. A study may stand under several values.',
    caveat: caveats.gaps,
    source: 'Evidence-gap map, with every empty cell as a row.',
    key: ['code', 'dimension', 'value'],
    columns: mapColumns([text('dimension'), text('value')]),
    rows: counted =>
      mapRows(
        counted,
        own.flatMap(({ field, words }): Group[] => [
          ...words.map(({ word }) => ({
            cells: { dimension: field, value: word },
            has: ({ form }: Study) => [form[field]].flat().includes(word),
          })),
          { cells: { dimension: field, value: 'missing' }, has: ({ form }) => isMissing(form[field]) },
        ]),
      ),
  }
}
