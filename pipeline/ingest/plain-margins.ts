/**
 * The blanks beside the marks of a note as plain ones: around the mark of a bullet or heading, behind its key and at its end, where Word and web pages leave
 * no-break blanks that Markdown takes for text. Inside a text a no-break blank stays (« »). Every other character keeps its place.
 */
export function withPlainMargins(text: string): string {
  return text.replace(/^[^\S\r\n]*(?:[-*+]|#{1,6})[^\S\r\n].*$/gm, line => {
    const end = line.trimEnd()
    const [marks = ''] = /^\s*\S+\s+/.exec(end) ?? []
    const rest = end.slice(marks.length)
    const [, key = '', blanks = ''] = /^([^:`]{1,60}?:)(\s*)/.exec(rest) ?? []
    const tail = rest.slice(key.length + blanks.length)
    return [plain(marks), key, ' '.repeat(blanks.length), tail, ' '.repeat(line.length - end.length)].join('')
  })
}

/** A tab behind a mark is as wide as Markdown has it. */
function plain(blanks: string): string {
  return blanks.replace(/[^\S\t]/g, ' ')
}
