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
export function taggedLines(text: string, read: (line: string) => TaggedLine | undefined): Given[] {
  const given: { name: string; parts: string[]; line: number }[] = []
  let goesOn = false
  for (const [index, line] of text.split('\n').entries()) {
    const found = read(line)
    if (found !== undefined) given.push({ name: found.tag, parts: [found.text.trim()], line: index + 1 })
    else if (goesOn) given.at(-1)?.parts.push(line.trim())
    goesOn = found !== undefined || (goesOn && line.trim() !== '')
  }
  return given.map(({ name, parts, line }) => ({ name, text: parts.join(' ').trim(), line }))
}

/** Values cut into records, each from one that begins a record; those before the first are no record. */
export function recordsFrom(given: readonly Given[], begins: (one: Given) => boolean): Given[][] {
  const records: Given[][] = []
  for (const one of given) {
    if (begins(one)) records.push([one])
    else records.at(-1)?.push(one)
  }
  return records
}
