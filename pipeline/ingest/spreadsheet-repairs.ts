import { daysElsewhere } from '../../schema/days-elsewhere.ts'
import { inWrittenForm, type WrittenForm } from '../../schema/written-form.ts'
import { rowMeant } from './row-meant.ts'

/** Takes blanks off the margins of cells, no-break blanks among them: a reader sees none of them. */
export function trimmed(lines: readonly string[][], changes: string[]): string[][] {
  const tidy = lines.map(row => row.map(cell => cell.trim()))
  const n = tidy.flatMap((row, r) => row.filter((cell, c) => cell !== lines[r]?.[c])).length
  if (n > 0) changes.push(`blanks around ${n === 1 ? '1 cell' : `${n} cells`} taken out`)
  return tidy
}

/** Takes out empty columns at the right and empty rows, which spreadsheets leave behind. */
export function withoutMargins(lines: readonly string[][], changes: string[]): string[][] {
  const isEmpty = (row: readonly string[]) => row.every(cell => cell.trim() === '')
  const kept = lines.filter(row => !isEmpty(row))
  const empty = lines.length - kept.length
  if (empty > 0) changes.push(`${empty === 1 ? '1 empty row' : `${empty} empty rows`} taken out`)
  const width = (kept[0] ?? []).findLastIndex(name => name.trim() !== '') + 1
  const wider = kept.filter(row => row.length > width)
  if (wider.length === 0 || wider.some(row => !isEmpty(row.slice(width)))) return kept
  changes.push('empty columns at the right taken out')
  return kept.map(row => row.slice(0, width))
}

/** Rows whose cells are parted by another sign than those of the sheet, or stand in the quotes of a text, as they were meant. */
export function withRowsAsMeant(lines: readonly string[][], changes: string[]): string[][] {
  const [header = []] = lines
  let n = 0
  const mended = lines.map(row => {
    const meant = row.length === header.length ? undefined : rowMeant(row, header.length)
    if (meant !== undefined) n++
    return meant ?? row
  })
  if (n > 0) changes.push(`cells of ${n === 1 ? '1 row' : `${n} rows`} parted by commas and straight quotes`)
  return mended
}

/** A sheet with semicolons comes from a program that writes 0,12 for 0.12; a count typed with a point gets its point back. */
export function withDecimalPoints(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  changes: string[],
): string[][] {
  const [value, kind] = [header.indexOf('value'), header.indexOf('kind')]
  let n = 0
  const mended = rows.map(row =>
    row.map((cell, index) => {
      if (index !== value || row[kind] !== 'count' || !/^-?\d+,\d+$/.test(cell)) return cell
      n++
      return cell.replace(',', '.')
    }),
  )
  if (n > 0) changes.push(`${n === 1 ? '1 decimal comma' : `${n} decimal commas`} in counts written as points`)
  return mended
}

/** Lists without blanks between their items, and DOIs bare: what their readers read is the same, or was no DOI. */
export function withWrittenForms(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  forms: ReadonlyMap<string, WrittenForm>,
  changes: string[],
): string[][] {
  const written = rows.map(row => row.map((cell, index) => inWrittenForm(cell, forms.get(header[index] ?? ''), ';')))
  for (const [form, change] of CHANGES) {
    const isChanged = (cell: string, r: number, c: number) =>
      forms.get(header[c] ?? '') === form && cell !== rows[r]?.[c]
    if (written.some((row, r) => row.some((cell, c) => isChanged(cell, r, c)))) changes.push(change)
  }
  return written
}

/** Days as year, month, day, where the other days of their column tell in which order a spreadsheet has written them. */
export function withDays(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  forms: ReadonlyMap<string, WrittenForm>,
  changes: string[],
): string[][] {
  const days = header.map((name, column) =>
    forms.get(name) === 'day' ? daysElsewhere(rows.map(row => row[column] ?? '')).inForm : undefined,
  )
  if (days.some(one => one !== undefined && one.size > 0)) changes.push('days written as year, month and day')
  return rows.map(row => row.map((cell, column) => days[column]?.get(cell) ?? cell))
}

const CHANGES: readonly [WrittenForm, string][] = [
  ['list', 'blanks in lists taken out'],
  ['doi', 'what stood before a DOI taken out'],
]
