import type { Located } from '../review/located.ts'

/** A note with one more letter in `Coded by`, and nothing else of it changed; as it is where the letter stands there. */
export function withCoder(note: string, record: Located<{ coded_by: string[] }>, letter: string): string {
  if (record.value.coded_by.includes(letter)) return note
  const lines = note.split('\n')
  if (record.value.coded_by.length === 0) return withFirst(lines, record, letter).join('\n')
  const { endLine, endColumn } = record.at('coded_by')
  const line = lines[endLine - 1] ?? ''
  return lines.with(endLine - 1, `${line.slice(0, endColumn - 1)}; ${letter}${line.slice(endColumn - 1)}`).join('\n')
}

/** A draft may still ask who has coded it, or have no such bullet. */
function withFirst(lines: readonly string[], record: Located, letter: string): string[] {
  const bullet = `- Coded by: ${letter}`
  const asked = lines.findIndex(line => /^[-*+] +coded by *:/i.test(line))
  return asked === -1 ? lines.toSpliced(record.at('status').endLine, 0, bullet) : lines.with(asked, bullet)
}
