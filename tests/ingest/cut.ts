import type { Place } from '../../pipeline/diagnostics/place.ts'

/** The text at a place, cut from the text of the whole file by hand: lines end at LF, columns are UTF-16 units from 1, the end is exclusive. */
export function cut(text: string, { line, column, endLine, endColumn }: Place): string {
  const lines = text.split('\n').slice(line - 1, endLine)
  if (line === endLine) return (lines[0] ?? '').slice(column - 1, endColumn - 1)
  const [first = '', ...rest] = lines
  const last = rest.pop() ?? ''
  return [first.slice(column - 1), ...rest, last.slice(0, endColumn - 1)].join('\n')
}

/** Whether a place begins and ends inside the file, and not before it begins. */
export function isInside(text: string, { line, column, endLine, endColumn }: Place): boolean {
  const lines = text.split('\n')
  const fits = (l: number, c: number) => l >= 1 && l <= lines.length && c >= 1 && c <= (lines[l - 1] ?? '').length + 1
  return fits(line, column) && fits(endLine, endColumn) && (line < endLine || (line === endLine && column <= endColumn))
}
