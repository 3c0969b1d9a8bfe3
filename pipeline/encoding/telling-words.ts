const BLANKS: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d])

/**
 * What tells in which encoding of one byte a letter some bytes are: what stands between blanks and line ends and has a byte beyond ASCII, each once, with a blank
 * between them. The rest reads alike in all of them, and of a large file nearly all is such.
 */
export function tellingWords(bytes: Uint8Array): Uint8Array {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const words = new Set<string>()
  let from = 0
  let tells = false
  for (let at = 0; at <= all.length; at++) {
    const byte = all[at] ?? 0x20
    if (byte > 0x7f) tells = true
    if (!BLANKS.has(byte)) continue
    if (tells) words.add(all.toString('latin1', from, at))
    from = at + 1
    tells = false
  }
  return Buffer.from([...words].join(' '), 'latin1')
}

/** A control character, which no text holds in whichever of these encodings; tabs and line ends are none. */
export function hasControl(bytes: Uint8Array): boolean {
  return bytes.some(byte => (byte < 0x20 && !BLANKS.has(byte)) || byte === 0x7f)
}
