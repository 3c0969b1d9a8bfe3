/**
 * The one writer of sheets: a header in schema order, one record a line, quotes only where needed, LF, a final newline.
 *
 * A cell that begins with a space, or is empty in a sheet of one column, is quoted too, so that every text survives a reader that trims.
 * Throws where a row has not one cell for each column.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [...csvRows(header, rows)].join('')
}

/** The same, a part for each row; for a reader who parts cells elsewhere than at a comma, with what stands between them there. */
export function* csvRows(
  header: readonly string[],
  rows: Iterable<readonly string[]>,
  between: ',' | ';' = ',',
): Generator<string> {
  yield writeRow(header, header.length, between)
  for (const row of rows) yield writeRow(row, header.length, between)
}

function writeRow(row: readonly string[], width: number, between: string): string {
  if (row.length !== width) throw new RangeError(`A row of ${row.length} cells in a sheet of ${width} columns`)
  return `${row.map(cell => writeCell(cell, width, between)).join(between)}\n`
}

function writeCell(cell: string, width: number, between: string): string {
  const needsQuotes = /["\n\r]|^\s|\s$|^\ufeff/.test(cell) || cell.includes(between) || (cell === '' && width === 1)
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell
}
