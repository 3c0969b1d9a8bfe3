import type { Analysis } from '../../schema/analysis.ts'
import { type DividingField, dividingFields } from '../../schema/dividing-fields.ts'
import type { FormField } from '../../schema/form.ts'
import { isMissing, TO_READ } from '../../schema/missing.ts'
import { NO_VALUE } from '../../schema/reserved.ts'
import type { Study } from '../../schema/settled.ts'
import { capitalLabels } from '../languages/capital-labels.ts'
import { caveats } from '../languages/en/caveats.ts'
import { inEach } from '../languages/in-each.ts'
import { fieldLabels, wordLabels } from './dividing-labels.ts'
import { type Group, mapColumns, mapRows } from './gap-map.ts'
import { label, type Table, text } from './table.ts'

/** Codes by the words of some fields of a study, of the record or of the form, as the analysis page declares it. */
export function gapMapDeclared(
  { map, labels, fields }: Analysis['gap_maps'][number],
  form: readonly FormField[],
): Table {
  const own = fields.flatMap(name => dividingFields(form).filter(({ field }) => field === name))
  return {
    name: `gap-map-${map}`,
    labels,
    row: 'a code, a dimension (a field of a study) and a value of it; `missing` where the study does not show it, `to-read` where nobody has read it for that yet',
    meaning:
      'Distinct studies with that value and at least one finding of the code. A study may stand under several values.',
    caveat: caveats.gaps,
    source: 'Evidence-gap map, with every empty cell as a row.',
    rests_on:
      'What stands behind the code in `by-code`, in the studies that have the value in `study-groups`; `missing` stands for any missing word there.',
    key: ['code', 'dimension', 'value'],
    columns: mapColumns([text('dimension'), label('dimension_label'), text('value'), label('value_label')]),
    rows: counted =>
      mapRows(
        counted,
        own.flatMap(one => groupsOf(one, counted.languages)),
      ),
  }
}

function groupsOf(one: DividingField, languages: readonly string[]): Group[] {
  const dimension = { dimension: one.field, dimension_label: capitalLabels(fieldLabels(one, languages)) }
  const none = inEach(languages, ({ cells }) => cells.no_word)
  const waiting = inEach(languages, ({ cells }) => cells.to_read)
  return [
    ...one.words.map(({ word }) => ({
      cells: { ...dimension, value: word, value_label: capitalLabels(wordLabels(one, word, languages)) },
      has: (study: Study) => [one.valueIn(study)].flat().includes(word),
    })),
    {
      cells: { ...dimension, value: NO_VALUE, value_label: none },
      has: (study: Study) => isMissing(one.valueIn(study)),
    },
    ...(one.mayWait === true
      ? [
          {
            cells: { ...dimension, value: TO_READ, value_label: waiting },
            has: (study: Study) => one.valueIn(study) === undefined,
          },
        ]
      : []),
  ]
}
