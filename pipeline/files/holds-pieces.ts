/** Are these bytes what the pieces of a file make? They are compared piece by piece, so that no text as long as the file is made of them. */
export function holdsPieces(bytes: Uint8Array, pieces: Iterable<string>): boolean {
  let at = 0
  for (const piece of pieces) {
    const wanted = Buffer.from(piece)
    if (!wanted.equals(bytes.subarray(at, at + wanted.length))) return false
    at += wanted.length
  }
  return at === bytes.length
}
