import { expectationOf, phraseOf } from '../../../schema/expectation.ts'
import { type FormField, recordWith } from '../../../schema/form.ts'
import { isMissing } from '../../../schema/missing.ts'
import type { Review } from '../../../schema/settled.ts'
import { READ_OF_CODE } from '../../../schema/table-map.ts'
import { FORM_KIND } from '../../../schema/vocabulary.ts'
import { isWordOf } from '../../../schema/word-list.ts'
import { missingMeant } from '../../review/missing-meant.ts'
import { plainText } from '../plain-text.ts'
import { REFERENCE_FIELDS } from '../reference.ts'
import { answerIn, answersOf, answersOfOwn } from './answer-in.ts'
import { type CellOf, chosenCell } from './chosen-cell.ts'
import { ownField } from './form-fields.ts'
import { itemsOf } from './items-of.ts'
import type { ColumnInTable, MapInTable } from './mapped-columns.ts'
import type { StudyInTable } from './studies-in.ts'

/** A cell that is not taken, or not all of it. `because` goes on after that word. */
export interface LeftCell {
  column: string
  line: number
  because: string
  inPart?: true
}

/** What a table says of a study, by the fields of its note. Fields of a reference are left to those who read references. */
export interface StudyFields {
  fields: ReadonlyMap<string, string>
  left: readonly LeftCell[]
}

/** Reads the columns that are fields of the record or of the form, each by the reader of its field. What a field cannot take is said with its place. */
export function studyFields(
  inTable: MapInTable,
  study: StudyInTable,
  form: readonly FormField[],
  review: Pick<Review, 'protocol'>,
): StudyFields {
  const fields = new Map<string, string>()
  const left: LeftCell[] = []
  const readers = recordWith(form).shape
  for (const [key, columns] of byField(inTable, form)) {
    const own = form.find(({ field }) => field === key)
    const answers = own === undefined ? answersOf(key, review) : answersOfOwn(own)
    const { chosen, differing } = chosenCell(inTable, study, columns, one => answerOf(one, answers).value)
    left.push(...(chosen === undefined ? differing.slice(0, 1).map(differs) : []))
    const reader = readers[key]
    if (chosen === undefined || reader === undefined) continue
    const { value, because } = answerOf(chosen, answers)
    const expectation = expectationOf(reader)
    if (own?.kind === 'number' && THOUSANDS.test(value)) left.push(leftOf(chosen, 'it may be thousands or decimals'))
    else if (own?.kind === 'number' && DECIMALS.test(value)) fields.set(key, value.replace(',', '.'))
    else if (value !== '' && reader.safeParse(value).success) fields.set(key, value)
    else if (because === undefined)
      left.push(leftOf(chosen, `expected ${expectation === undefined ? 'another form' : phraseOf(expectation)}`))
    if (because !== undefined) left.push({ ...leftOf(chosen, because), ...(value === '' ? {} : { inPart: true }) })
  }
  return { fields, left }
}

/** What one country writes for thousands another writes for decimals. */
const THOUSANDS = /^-?[1-9]\d{0,2}([.,]\d{3})+$/
/** What nobody writes but for decimals. */
const DECIMALS = /^-?\d+,\d+$/

/** The columns of each field, by its key in a note. */
function byField({ columns }: MapInTable, form: readonly FormField[]): Map<string, ColumnInTable[]> {
  const found = new Map<string, ColumnInTable[]>()
  for (const column of columns) {
    const { as, label } = column
    const own = isWordOf(FORM_KIND, as) ? ownField(label, form)?.field : undefined
    const key = own ?? (REFERENCES.includes(as) || NO_FIELD.includes(as) ? undefined : as)
    if (key !== undefined) found.set(key, [...(found.get(key) ?? []), column])
  }
  return found
}

const REFERENCES: readonly string[] = REFERENCE_FIELDS.filter(field => field !== 'type')
const NO_FIELD = [
  ...['leave', 'record_id', 'author_year', 'address', 'code', 'codes', 'passage'],
  ...Object.keys({ ...FORM_KIND, ...READ_OF_CODE }),
]

export function differs({ column, cell }: CellOf): LeftCell {
  return { column: column.column, line: cell.place.line, because: 'not all who answered say the same of the study' }
}

export function leftOf({ column, cell }: CellOf, because: string): LeftCell {
  return { column: column.column, line: cell.place.line, because }
}

function answerOf(
  { column, cell }: CellOf,
  answers: ReturnType<typeof answersOf>,
): { value: string; because?: string } {
  if (column.as === 'total') return { value: `${cell.text.trim()} ${column.unit}` }
  if (answers === undefined && column.between === undefined && (column.cells ?? []).length === 0) {
    const value = missingMeant(plainText(cell.text)) ?? plainText(cell.text)
    const wasRun = /^\s*[=+@-]/.test(cell.text) && plainText(cell.text) !== cell.text.trim()
    return wasRun ? { value, because: 'a spreadsheet would run what begins with such a sign' } : { value }
  }
  const items = itemsOf(cell.text, column)
  const known = items.map(item => answerIn(item, answers, column.cells))
  const words = [...new Set(known.flatMap(word => (word === undefined ? [] : [plainText(word)])))]
  const isList =
    words.some(word => isMissing(word)) && words.length > 1 ? words.filter(word => !isMissing(word)) : words
  const unknown = items.find((_, at) => known[at] === undefined)
  return {
    value: isList.join('; '),
    ...(unknown === undefined
      ? {}
      : { because: 'no word of the list is called so; "cells" of the column in the map can say what it is' }),
  }
}
