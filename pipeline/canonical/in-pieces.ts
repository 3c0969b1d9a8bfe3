/** Pieces are at most so long, in UTF-16 units: long enough to be written at once, far from too long to be a text. */
export const PIECE = 1_000_000

/** Parts of a text, such as its rows, gathered into pieces. A single part that is longer is a piece of its own. */
export function inPieces(parts: Iterable<string>, size = PIECE): string[] {
  return [...gathered(parts, size)]
}

/** The same, each piece when it is asked for. */
export function* gathered(parts: Iterable<string>, size = PIECE): Generator<string> {
  let piece: string[] = []
  let length = 0
  for (const part of parts) {
    if (length + part.length > size && length > 0) {
      yield piece.join('')
      piece = []
      length = 0
    }
    piece.push(part)
    length += part.length
  }
  if (length > 0) yield piece.join('')
}
