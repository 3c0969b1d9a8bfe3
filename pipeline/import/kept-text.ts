/** A copy: a part of a text keeps the whole of it in memory, which of a file may be a hundred megabytes. */
export function keptText(text: string): string {
  const encoding = /^[\0-\xff]*$/.test(text) ? 'latin1' : 'utf16le'
  return Buffer.from(text, encoding).toString(encoding)
}
