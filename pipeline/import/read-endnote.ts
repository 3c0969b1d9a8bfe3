import type { Told } from './reference.ts'
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
export function readEndnote(text: string): Told[] {
  const given = taggedLines(text, tagged)
  const lines = text.split('\n')
  const hasTypes = given.some(({ name }) => name === '%0')
  const isAfterBlank = (line: number) => (lines[line - 2] ?? '').trim() === ''
  return recordsFrom(given, ({ name, line }) => (hasTypes ? name === '%0' : isAfterBlank(line))).map(record =>
    toldByNames(record, TAGS),
  )
}

function tagged(line: string): TaggedLine | undefined {
  const [, tag, text = ''] = /^\s*(%\S)(?:\s+(.*))?$/.exec(line) ?? []
  return tag === undefined ? undefined : { tag, text }
}
