import type { Place } from '../diagnostics/place.ts'

/** Turns offsets in a text (UTF-16 units) into places. */
export type PlaceOf = (from: number, to: number) => Place

/** A text with the places of its offsets. */
export interface ReadText {
  text: string
  placeOf: PlaceOf
}

/** Lines end at LF only: a lone CR or a Unicode separator does not start a line. */
export function positionsOf(path: string, text: string): PlaceOf {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const position = (offset: number) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
  return (from, to) => {
    const start = position(from)
    const end = position(to)
    return { path, line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
  }
}
