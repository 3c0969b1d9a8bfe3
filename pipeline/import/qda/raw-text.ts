/**
 * Text with every character that its bytes have, because places in it are told by counting them: nothing is composed and no line end changed. `undefined` where
 * it is neither UTF-8 nor UTF-16 that says so.
 */
export function rawText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
