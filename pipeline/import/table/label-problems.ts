import { formField } from '../../../schema/form.ts'
import type { Review } from '../../../schema/settled.ts'
import { FORM_KIND, UNIT } from '../../../schema/vocabulary.ts'
import { isWordOf, wordsOf } from '../../../schema/word-list.ts'
import { fault } from '../../diagnostics/faults.ts'
import { type Problem, quoted } from '../../diagnostics/problem.ts'
import { fieldKey, ownField } from './form-fields.ts'
import type { MapInTable } from './mapped-columns.ts'
import type { MapRead } from './read-map.ts'

/** What the columns are called here: a field of the form by a name that it may have, each label once for each coder, and the unit of what is counted. */
export function labelProblems(
  { path, placeOf }: MapRead,
  { columns }: MapInTable,
  { form, protocol }: Review,
): Problem[] {
  const { languages } = protocol.review
  return columns.flatMap((column): Problem[] => {
    const { as, label, labels = {}, by, unit, index } = column
    const stranger = Object.keys(labels).find(tag => !languages.includes(tag))
    if (stranger !== undefined)
      return [
        fault(
          'known-value',
          placeOf(['columns', index, 'labels', stranger]),
          `Unexpected language ${quoted(stranger)}, expected one of the review: ${languages.map(quoted).join(', ')}`,
          `name the label in ${path} by one of them, or take it out.`,
        ),
      ]
    const at = (key: 'label' | 'as' | 'unit') => placeOf(['columns', index, key in column ? key : 'as'])
    if (as === 'total' && !isWordOf(UNIT, unit))
      return [
        fault(
          unit === undefined ? 'every-field' : 'known-value',
          at('unit'),
          `${unit === undefined ? 'Missing' : `Unexpected ${quoted(unit)} in`} \`unit\`, expected one of ${wordsOf(UNIT).map(quoted).join(', ')}`,
          `write "unit": ${JSON.stringify(wordsOf(UNIT)[0])} in ${path}, or what else is counted.`,
        ),
      ]
    const isNamed = isWordOf(FORM_KIND, as) || as === 'code' || as === 'codes'
    const same = columns.find(one => one.index < index && one.as === as && keyOf(one.label) === keyOf(label))
    if (isNamed && same !== undefined && same.by === by)
      return [
        fault(
          'field-once',
          at('label'),
          `Unexpected second ${quoted(label)}, expected each label once for each coder; ${quoted(same.column)} has it too`,
          `give one of the two another "label" in ${path}, or name under "by" whose answers each holds.`,
        ),
      ]
    if (!isWordOf(FORM_KIND, as)) return []
    const own = ownField(label, form)
    if (own !== undefined && own.kind !== as)
      return [
        fault(
          'known-value',
          at('as'),
          `Unexpected ${quoted(as)}, expected ${quoted(own.kind)}, which the field ${quoted(own.field)} of the form is`,
          `write "as": ${JSON.stringify(own.kind)} in ${path}, or give the column another "label".`,
        ),
      ]
    if (own !== undefined || formField.shape.field.safeParse(fieldKey(label)).success) return []
    return [
      fault(
        'known-value',
        at('label'),
        `Unexpected label ${quoted(label)}, expected words with letters a-z that give a field a name no other has`,
        `give the column another "label" in ${path}.`,
      ),
    ]
  })
}

function keyOf(label: string): string {
  return label.trim().toLowerCase()
}
