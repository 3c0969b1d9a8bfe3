import { splitList } from '../../schema/text.ts'
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
export function withDecimalPoints(header: readonly string[], rows: readonly string[][], changes: string[]): string[][] {
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

/** `a; b` as `a;b`, in the columns the schema reads as lists, and `x|y` in an item as `x | y`: their readers take the same blanks away, so nothing else changes. */
export function withTightLists(
  header: readonly string[],
  rows: readonly string[][],
  lists: readonly string[],
  changes: string[],
): string[][] {
  const isList = header.map(name => lists.includes(name))
  const tight = rows.map(row => row.map((cell, index) => (isList[index] ? tightList(cell, ';') : cell)))
  if (tight.some((row, r) => row.some((cell, c) => cell !== rows[r]?.[c]))) changes.push('blanks in lists taken out')
  return tight
}

/** A list with its items joined by `between`, whatever blanks stand around them and around the `|` in an item. */
export function tightList(list: string, between: ';' | '; '): string {
  const parts = (item: string) => item.split('|').map(part => part.trim())
  return splitList(list)
    .map(item => parts(item).join(' | ').trim())
    .join(between)
}
