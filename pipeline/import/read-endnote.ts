import type { Given, Told } from './reference.ts'
import { hasLine, linesOf, recordsFrom, type TaggedLine, taggedLines } from './tagged-lines.ts'
import { type Names, toldByNames } from './told-by-names.ts'

const TAGS: Names = {
  title: '%T',
  authors: '%A',
  editors: '%E',
  year: '%D %8',
  container: '%J %B %S %I',
  volume: '%V',
  issue: '%N',
  pages: '%P',
  doi: '%R',
  doiAlso: '%U %3 %M',
  type: '%0',
  language: '%G',
  kind: '%9 %I',
}

/** Reads the tagged form of EndNote, `.enw`. A record begins with `%0`; where no line does, as in the older `refer`, after a blank line. */
export function* readEndnote(text: Iterable<string>): Generator<Told> {
  const hasTypes = hasLine(text, /^\s*%0(?:\s|$)/)
  const begins = hasTypes ? ({ name }: Given) => name === '%0' : afterBlankIn(text)
  for (const record of recordsFrom(taggedLines(text, tagged), begins)) yield toldByNames(record, TAGS)
}

/** Whether the line before is blank, or there is none. */
function afterBlankIn(text: Iterable<string>): (one: Given) => boolean {
  const begins = new Set([1])
  for (const [line, number] of linesOf(text)) if (line.trim() === '') begins.add(number + 1)
  return ({ line }) => begins.has(line)
}

function tagged(line: string): TaggedLine | undefined {
  const [, tag, text = ''] = /^\s*(%\S)(?:\s+(.*))?$/.exec(line) ?? []
  return tag === undefined ? undefined : { tag, text }
}
