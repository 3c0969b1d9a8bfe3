import type { Given } from './reference.ts'

/** A line of a form in which each line is a tag and the rest of the line. */
export interface TaggedLine {
  tag: string
  text: string
}

/**
 * The values of a text in which each line is a tag and its value, each from the line on which it begins. A line without a tag goes on with the value above
 * it, until a blank line; `undefined` from `read` says that a line has no tag.
 */
export function* taggedLines(text: Iterable<string>, read: (line: string) => TaggedLine | undefined): Generator<Given> {
  let open: { name: string; parts: string[]; line: number } | undefined
  let goesOn = false
  for (const [line, number] of linesOf(text)) {
    const found = read(line)
    if (found !== undefined) {
      if (open !== undefined) yield given(open)
      open = { name: found.tag, parts: [found.text.trim()], line: number }
    } else if (goesOn) open?.parts.push(line.trim())
    goesOn = found !== undefined || (goesOn && line.trim() !== '')
  }
  if (open !== undefined) yield given(open)
}

function given({ name, parts, line }: { name: string; parts: readonly string[]; line: number }): Given {
  return { name, text: parts.join(' ').trim(), line }
}

/** The lines of a text with their numbers, one after the other: a file may hold millions. A piece may end within one. */
export function* linesOf(text: Iterable<string>): Generator<[line: string, number: number]> {
  let [number, begun] = [0, '']
  for (const piece of text) {
    let from = 0
    for (let to = piece.indexOf('\n'); to !== -1; to = piece.indexOf('\n', from)) {
      yield [begun + piece.slice(from, to), ++number]
      begun = ''
      from = to + 1
    }
    begun += piece.slice(from)
  }
  if (begun !== '') yield [begun, number + 1]
}

/** Whether any line of a text has a sign. */
export function hasLine(text: Iterable<string>, sign: RegExp): boolean {
  for (const [line] of linesOf(text)) if (sign.test(line)) return true
  return false
}

/** Values cut into records, each from one that begins a record; those before the first are no record. */
export function* recordsFrom(given: Iterable<Given>, begins: (one: Given) => boolean): Generator<Given[]> {
  let record: Given[] | undefined
  for (const one of given) {
    if (begins(one)) {
      if (record !== undefined) yield record
      record = [one]
    } else record?.push(one)
  }
  if (record !== undefined) yield record
}
