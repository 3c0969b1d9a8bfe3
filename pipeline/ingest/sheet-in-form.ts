import type { Languages } from '../../schema/labels.ts'
import { columnsIn, SHEETS, type SheetName } from '../../schema/sheets.ts'
import { writtenForms } from '../../schema/written-form.ts'
import { writeCsv } from '../canonical/csv.ts'
import { byNumberedId } from '../canonical/order.ts'
import type { Decoded } from '../encoding/decode.ts'
import { withDays, withWrittenForms } from './spreadsheet-repairs.ts'

/**
 * The cells of a sheet in canonical form: lists without blanks, DOIs bare, columns in schema order where all of them are there and no other, rows by key and rows of one
 * key by what else they hold. `text` is the sheet as it stands, `languages` are those of the review, and `before` what has been changed in its cells already.
 */
export function sheetInForm(
  name: SheetName,
  header: readonly string[],
  rows: readonly (readonly string[])[],
  { text, languages }: { text: string; languages: Languages },
  before: readonly string[] = [],
): Decoded {
  const changes = [...before]
  const columns = columnsIn(name, header, languages)
  const forms = writtenForms(SHEETS[name].columns)
  const written = withWrittenForms(header, withDays(header, rows, forms, changes), forms, changes)
  const whole = header.length === columns.length && columns.every(column => header.includes(column))
  if (!whole) return asWritten(writeCsv(header, written))
  if (columns.some((column, index) => column !== header[index])) changes.push('columns put in order')
  const moved = written.map(row => columns.map(column => row[header.indexOf(column)] ?? ''))
  const first = SHEETS[name].key.map(column => columns.indexOf(column))
  const order = [...first, ...[...columns.keys()].filter(index => !first.includes(index))]
  const sorted = [...moved].sort((a, b) => {
    for (const index of order) {
      const difference = byNumberedId(a[index] ?? '', b[index] ?? '')
      if (difference !== 0) return difference
    }
    return 0
  })
  if (sorted.some((row, index) => row !== moved[index])) changes.push('rows put in order')
  return asWritten(writeCsv(columns, sorted))

  function asWritten(formed: string): Decoded {
    if (changes.length === 0 && formed !== text)
      changes.push('quotes, line ends and blanks around cells written where needed only')
    return { text: formed, changes }
  }
}
