import { type DecodedBytes, decode, type ToldBy, undone } from './decode.ts'
import { encodingOf } from './encoding-of.ts'
import { NOTHING_KNOWN } from './known-text.ts'

/** A text by pieces, which whoever asks goes through anew: of whole lines, and of a line that is longer than a piece of what stands between its commas. */
export interface TextInPieces extends Pick<DecodedBytes, 'words'> {
  pieces: Iterable<string>
}

/** Bytes of a piece: far more than a record, far less than a file. */
const PIECE = 1_000_000

/**
 * What `decode` makes of the bytes of a large file. Of UTF-8, as nearly every file is, one piece is text at a time: a hundred megabytes would be two to four
 * hundred as a text. A file in another encoding is one piece.
 */
export function textInPieces(bytes: Uint8Array, by: ToldBy = {}): TextInPieces | undefined {
  if (encodingOf(bytes, by.known ?? (() => NOTHING_KNOWN)).is === 'utf-8')
    return { words: [], pieces: { [Symbol.iterator]: () => piecesOf(bytes) } }
  const decoded = decode(bytes, by)
  return decoded && { words: decoded.words, pieces: [decoded.text] }
}

function* piecesOf(bytes: Uint8Array): Generator<string> {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let from = 0
  do {
    const to = endOfPiece(all, from)
    yield undone(all.toString('utf8', from, to)).text
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
