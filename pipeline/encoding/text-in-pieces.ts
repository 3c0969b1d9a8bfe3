import { type DecodedBytes, undone } from './decode.ts'
import { encodingTold, type ToldBy } from './encoding-told.ts'

/** A text by pieces, which whoever asks goes through anew: of whole lines, and of a line that is longer than a piece of what stands between its commas. */
export interface TextInPieces extends Pick<DecodedBytes, 'words'> {
  pieces: Iterable<string>
}

/** Bytes of a piece: far more than a record, far less than a file. */
const PIECE = 1_000_000

/**
 * What `decode` makes of the bytes of a large file: one piece is text at a time, because a hundred megabytes would be two to four hundred as a text. A file in
 * UTF-16, or in an encoding that somebody named and in which a letter may be several bytes, is one piece.
 */
export function textInPieces(bytes: Uint8Array, by: ToldBy = {}): TextInPieces | undefined {
  const told = encodingTold(bytes, by)
  if (told === undefined) return undefined
  const { words, textOf } = told
  return {
    words,
    pieces: textOf === undefined ? [undone(told.text()).text] : { [Symbol.iterator]: () => piecesOf(bytes, textOf) },
  }
}

function* piecesOf(bytes: Uint8Array, textOf: (part: Uint8Array) => string): Generator<string> {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let from = 0
  do {
    const to = endOfPiece(all, from)
    yield undone(textOf(all.subarray(from, to))).text
    from = to
  } while (from < all.length)
}

/** Behind a line; of JSON on one line behind a comma, which is a part of no other sign. */
function endOfPiece(all: Buffer, from: number): number {
  for (let at = from + PIECE; at < all.length; at += PIECE) {
    const near = all.subarray(at, at + PIECE)
    const sign = [near.indexOf('\n'), near.indexOf(',')].find(one => one !== -1)
    if (sign !== undefined) return at + sign + 1
  }
  return all.length
}
