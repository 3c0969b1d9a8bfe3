/** The width of a small terminal. */
const WIDTH = 80

/** A paragraph as lines that fit a small terminal; the first begins with `lead`, the others stand under its text. Of no text there is none. */
export function wrapped(lead: string, text: string): string[] {
  const lines: string[] = []
  if (text === '') return lines
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`
    if (lines.length === 0 || lead.length + longer.length > WIDTH) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines.map((line, index) => `${index === 0 ? lead : ' '.repeat(lead.length)}${line}`)
}
