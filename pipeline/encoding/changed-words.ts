/** A word as its bytes stand in the file, with a mark for each that is no ASCII, and as it is read. */
export interface ChangedWord {
  before: string
  after: string
}

/** Every word of a text that another encoding would read otherwise, once, in the order of the text. */
export function changedWords(bytes: Uint8Array, text: string): ChangedWord[] {
  const marked = Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\xff]/g, '�')
  // Where a letter is one byte, as in nearly all of them, words stand at the same place in both.
  const isAligned = marked.length === text.length
  const words = new Map<string, ChangedWord>()
  for (const { index, 0: found } of text.matchAll(WORD)) {
    const after = found.trim()
    const from = index + found.indexOf(after)
    const before = isAligned ? marked.slice(from, from + after.length) : '�'
    words.set(after, { before, after })
  }
  return [...words.values()]
}

/** What stands between blanks and separators, where a sign beyond ASCII is in it. */
const WORD = /[^\s,;|"]*[^\0-\x7f][^\s,;|"]*/g
