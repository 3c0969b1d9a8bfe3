import type { Place, Placed } from './place.ts'

/**
 * Where a part of a text stands in its file. A text stands there as it is, but for a cell in quotes: it begins after its quote, and each quote inside it
 * stands there twice.
 */
export function placeWithin({ text, place }: Placed, from: number, to: number): Place {
  const isQuoted = standsIn(text) !== spanOf(text, place)
  const at = (offset: number) => {
    const before = text.slice(0, offset)
    const inLine = before.slice(before.lastIndexOf('\n') + 1)
    const line = place.line + before.split('\n').length - 1
    const first = line === place.line ? place.column + (isQuoted ? 1 : 0) : 1
    return { line, column: first + inLine.length + (isQuoted ? inLine.split('"').length - 1 : 0) }
  }
  const [start, end] = [at(from), at(to)]
  return { path: place.path, line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}

/** How many units the last line of a text takes where nothing is quoted. */
function standsIn(text: string): number {
  return text.length - text.lastIndexOf('\n') - 1
}

function spanOf(text: string, { column, endColumn }: Place): number {
  return endColumn - (text.includes('\n') ? 1 : column)
}
