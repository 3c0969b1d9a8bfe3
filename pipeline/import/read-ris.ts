import type { Given, Told } from './reference.ts'
import { hasLine, type TaggedLine, taggedLines } from './tagged-lines.ts'
import { type Names, toldByNames } from './told-by-names.ts'

/** Tags as tools write them: those of the specifications of 1992 and 2011, `PG` of a range of pages and `C7` of an article number. */
const TAGS: Names = {
  title: 'TI T1 CT BT',
  authors: 'AU A1',
  editors: 'A2 ED A3',
  year: 'PY Y1 DA',
  container: 'JF T2 BT JO JA J2 J1 T3 C3 PB',
  volume: 'VL',
  issue: 'IS CP',
  pages: 'SP PG C7',
  doi: 'DO DI',
  doiAlso: 'L3 M3 UR L2 LK',
  type: 'TY',
  language: 'LA',
  kind: 'M3 DB PB',
}

const OWN_TITLE = /^(TI|T1|CT)$/

/** The title of a book is that of its record where no other is. */
const WHOLE_BOOK = { ...TAGS, container: TAGS.container.replace('BT ', '') }

/** Reads RIS. A record goes from `TY` to `ER` or to the next `TY`; tags outside of one are no record unless they hold a title. */
export function* readRis(text: Iterable<string>): Generator<Told> {
  const isTight = hasLine(text, /^\s*TY-\S/)
  for (const record of recordsOf(taggedLines(text, one => tagged(one, isTight)))) {
    const has = (sign: RegExp) => record.some(({ name, text }) => sign.test(name) && text !== '')
    const hasOwnTitle = record.some(({ name }) => OWN_TITLE.test(name))
    const names = hasOwnTitle ? TAGS : WHOLE_BOOK
    if (hasOwnTitle || record.some(({ name }) => name === 'TY'))
      yield toldByNames(withRange(record), has(/^SP$/) ? { ...names, again: 'EP' } : names)
  }
}

function* recordsOf(lines: Iterable<Given>): Generator<Given[]> {
  let open: Given[] = []
  for (const line of lines) {
    if (line.name === 'TY' && open.length > 0) {
      yield open
      open = []
    }
    open.push(line)
    if (line.name !== 'ER') continue
    yield open
    open = []
  }
  if (open.length > 0) yield open
}

/**
 * Tools put any number of blanks around the hyphen. One without any is a hyphen of a word, such as in a line that begins with `CD-ROM`, unless the file
 * writes its `TY` so.
 */
function tagged(line: string, isTight: boolean): TaggedLine | undefined {
  if (/^ER\s*-?$/.test(line.trim())) return { tag: 'ER', text: '' }
  const [, tag, before, after, text = ''] = /^\s*([A-Z][A-Z0-9])(\s*)-(\s*)(.*)$/.exec(line) ?? []
  const isTag = tag !== undefined && (isTight || before !== '' || after !== '' || text === '')
  return isTag ? { tag, text } : undefined
}

/** First and last page are one range, told where the first stands. */
function withRange(record: readonly Given[]): Given[] {
  const last = record.find(({ name, text }) => name === 'EP' && text !== '')?.text
  const isFirst = ({ name, text }: Given) =>
    name === 'SP' && text !== '' && last !== undefined && last !== text && !/\p{Pd}/u.test(text)
  if (!record.some(isFirst)) return [...record]
  const others = record.filter(({ name }) => name !== 'EP')
  return others.map(one => (isFirst(one) ? { ...one, text: `${one.text}-${last}` } : one))
}
