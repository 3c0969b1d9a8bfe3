import type { Given, Told } from './reference.ts'
import { recordsFrom, type TaggedLine, taggedLines } from './tagged-lines.ts'
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
export function* readEndnote(text: string): Generator<Told> {
  const hasTypes = /^[^\S\n]*%0(?:\s|$)/m.test(text)
  const begins = hasTypes ? ({ name }: Given) => name === '%0' : afterBlankIn(text)
  for (const record of recordsFrom(taggedLines(text, tagged), begins)) yield toldByNames(record, TAGS)
}

/** Whether the line before is blank, or there is none. */
function afterBlankIn(text: string): (one: Given) => boolean {
  const lines = text.split('\n')
  return ({ line }) => (lines[line - 2] ?? '').trim() === ''
}

function tagged(line: string): TaggedLine | undefined {
  const [, tag, text = ''] = /^\s*(%\S)(?:\s+(.*))?$/.exec(line) ?? []
  return tag === undefined ? undefined : { tag, text }
}
