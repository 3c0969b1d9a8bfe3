import type { Told } from './reference.ts'
import { recordsFrom, type TaggedLine, taggedLines } from './tagged-lines.ts'
import { type Names, toldByNames } from './told-by-names.ts'

/** Tags of MEDLINE. `TT` is the title in its own language, `DEP` the day it came online. */
const TAGS: Names = {
  title: 'TI BTI TT',
  authors: 'FAU CN',
  editors: 'FED ED',
  year: 'DP DEP',
  container: 'JT TA PB',
  volume: 'VI',
  issue: 'IP',
  pages: 'PG',
  doi: '',
  doiAlso: 'LID AID SO',
  type: 'PT',
  language: 'LA',
  kind: 'PT',
}

/** Reads the form that PubMed exports, `.nbib`. `AU` tells again what `FAU` tells in full. */
export function* readPubmed(text: Iterable<string>): Generator<Told> {
  for (const record of recordsFrom(taggedLines(text, tagged), ({ name }) => name === 'PMID')) {
    const hasFullNames = record.some(({ name, text }) => name === 'FAU' && text !== '')
    yield toldByNames(record, hasFullNames ? { ...TAGS, again: 'AU' } : { ...TAGS, authors: 'AU CN' })
  }
}

function tagged(line: string): TaggedLine | undefined {
  const [, tag, text = ''] = /^([A-Z][A-Z0-9]{1,3}) *-(?:\s+(.*))?$/.exec(line) ?? []
  return tag === undefined ? undefined : { tag, text }
}
