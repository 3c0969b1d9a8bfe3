/** Are these bytes what the pieces of a file make? They are compared piece by piece, so that no text as long as the file is made of them. */
export function holdsPieces(bytes: Uint8Array, pieces: Iterable<string>): boolean {
  let at = 0
  for (const piece of pieces)
    for (let rest = piece; rest !== ''; ) {
      const { read, written } = ENCODER.encodeInto(rest, ROOM)
      const end = at + written
      if (end > bytes.length || ROOM.compare(bytes, at, end, 0, written) !== 0) return false
      at = end
      rest = rest.slice(read)
    }
  return at === bytes.length
}

const ENCODER = new TextEncoder()
/** In which all is encoded, because room of its own for each piece takes longer than to compare it. */
const ROOM = Buffer.allocUnsafe(64 * 1024)
