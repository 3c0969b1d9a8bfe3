import type { Located } from '../review/located.ts'

/** A note with one more letter in `Coded by`, and nothing else of it changed; as it is where the letter stands there. */
export function withCoder(note: string, record: Located<{ coded_by: string[] }>, letter: string): string {
  if (record.value.coded_by.includes(letter)) return note
  const { endLine, endColumn } = record.at('coded_by')
  const lines = note.split('\n')
  const line = lines[endLine - 1] ?? ''
  return lines.with(endLine - 1, `${line.slice(0, endColumn - 1)}; ${letter}${line.slice(endColumn - 1)}`).join('\n')
}
