import type { FormField } from '../../schema/form.ts'
import { isMissing } from '../../schema/missing.ts'
import type { Analysis } from '../../schema/pages-above.ts'
import type { Study } from '../../schema/settled.ts'
import { capitalLabels } from '../languages/capital-labels.ts'
import { caveats } from '../languages/en/caveats.ts'
import { inEach } from '../languages/in-each.ts'
import { type Group, mapColumns, mapRows } from './gap-map.ts'
import { label, type Table, text } from './table.ts'

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
    columns: mapColumns([text('dimension'), label('dimension_label'), text('value'), label('value_label')]),
    rows: counted =>
      mapRows(
        counted,
        own.flatMap(({ field, labels, words }): Group[] => {
          const dimension = { dimension: field, dimension_label: capitalLabels(labels) }
          const none = inEach(counted.languages, ({ cells }) => cells.no_word)
          return [
            ...words.map(({ word, labels }) => ({
              cells: { ...dimension, value: word, value_label: capitalLabels(labels) },
              has: ({ form }: Study) => [form[field]].flat().includes(word),
            })),
            {
              cells: { ...dimension, value: 'missing', value_label: none },
              has: ({ form }: Study) => isMissing(form[field]),
            },
          ]
        }),
      ),
  }
}
