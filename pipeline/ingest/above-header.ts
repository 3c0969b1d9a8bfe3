/** What stands above the columns of a sheet: the line by which a spreadsheet says how its cells are parted, or lines such as the title of a table. */
export interface AboveHeader {
  /** Where the line of columns begins, and how many lines there are above it. */
  begin: number
  lines: number
  /** The sign of a line `sep=;`, which says nothing else. */
  separator: string | undefined
}

/** In how many lines the columns are looked for. */
const MOST = 5

/** Looks for the columns of a sheet in its first lines: the first line that has two of them at least. Where none has, the first is taken for it. */
export function aboveHeader(text: string, columns: readonly string[]): AboveHeader {
  const start = text.startsWith('\ufeff') ? 1 : 0
  const [told, separator] = /^"?sep=([^\r\n"])[^\r\n]*\r?\n/i.exec(text.slice(start)) ?? []
  if (told !== undefined) return { begin: start + told.length, lines: 1, separator }
  let begin = start
  for (let lines = 0; lines < MOST; lines++) {
    const end = text.indexOf('\n', begin)
    const line = text.slice(begin, end === -1 ? undefined : end).replace(/\r$/, '')
    if (hasColumns(line, columns)) return { begin, lines, separator: undefined }
    if (end === -1) break
    begin = end + 1
  }
  return { begin: start, lines: 0, separator: undefined }
}

function hasColumns(line: string, columns: readonly string[]): boolean {
  const names = (sign: string) => line.split(sign).map(name => name.trim().replace(/^"|"$/g, ''))
  return [',', ';', '\t'].some(sign => names(sign).filter(name => columns.includes(name)).length > 1)
}
