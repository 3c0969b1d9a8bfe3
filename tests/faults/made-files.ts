import { LONGEST_NOTE } from '../../pipeline/ingest/note-measure.ts'
import { LONGEST_CELL } from '../../pipeline/ingest/read-sheet.ts'
import type { SourceFile } from '../../pipeline/review/source-file.ts'
import { MEASURE } from '../../schema/measure.ts'
import { baseText, textFile } from './read-fixture.ts'

const FACTS = 'studies/keller-1993-timetable/facts.csv'

/**
 * Files that cannot be kept in the repository, by the fixture they belong to: links, names that no listing shows, and files too large, which stand at the very
 * limit, one within it, one beyond.
 */
export const madeFiles: Readonly<Record<string, () => SourceFile>> = {
  'file-size/ok': () => searches(MEASURE.bytes),
  'file-size/not-ok': () => searches(MEASURE.bytes + 1),
  'readable-file/ok': () => textFile(FACTS, baseText(FACTS)),
  'readable-file/not-ok': () => ({ path: FACTS, bytes: new Uint8Array(), unread: { is: 'link' } }),
  'readable-file/not-ok-closed': () => ({
    path: FACTS,
    bytes: new Uint8Array(),
    unread: { is: 'closed', code: 'EACCES' },
  }),
  'sheet-size/ok': () => manySearches(MEASURE.lines),
  'sheet-size/not-ok': () => manySearches(MEASURE.lines + 1),
  'note-size/ok': () => protocol(LONGEST_NOTE),
  'note-size/not-ok': () => protocol(LONGEST_NOTE + 1),
  'cell-size/ok': () => facts(LONGEST_CELL),
  'visible-character/not-ok-name': () =>
    textFile('studies/moreau-1997-winter/fa\u200bcts.csv', baseText(FACTS).replace(',s2,', ',s1,')),
  'cell-size/not-ok': () => facts(LONGEST_CELL + 1),
}

/** A sheet of searches of so many bytes. */
function searches(size: number): SourceFile {
  let text = baseText('searches.csv')
  for (let n = 2; text.length < size; n++) {
    const row = (query: string) => `register-${n},1999-11-02,a register,${query},12,register\n`
    const left = size - text.length - row('').length
    // The last row is filled to the byte; the one before it leaves room for that.
    text += row('x'.repeat(left <= 40_000 ? left : Math.min(40_000, left - 100)))
  }
  return textFile('searches.csv', text)
}

/** A sheet of searches of so many lines. */
function manySearches(lines: number): SourceFile {
  const [header = ''] = baseText('searches.csv').split('\n')
  const rows = Array.from({ length: lines - 1 }, (_, n) => `register-${n + 1},1999-11-02,a register,bus,12,register`)
  return textFile('searches.csv', `${[header, ...rows].join('\n')}\n`)
}

/** A page of so many UTF-16 units. */
function protocol(size: number): SourceFile {
  const text = baseText('protocol.md')
  return textFile('protocol.md', `${text}\n${'x'.repeat(size - text.length - 2)}\n`)
}

function facts(length: number): SourceFile {
  const text = baseText(FACTS)
  return textFile(FACTS, text.replace('table 1', 'x'.repeat(length)))
}
