import { describe, expect, test } from 'vitest'
import { readSources } from '../../pipeline/ingest/read-sources.ts'
import type { Kept } from '../../pipeline/review/kept.ts'
import type { SourceFile } from '../../pipeline/review/source-file.ts'
import { textsOf } from '../../pipeline/review/texts-of.ts'
import { base, baseText, textFile, withFiles } from '../faults/read-fixture.ts'

const NOTE = 'studies/keller-1993-timetable/note.md'
const SHEET = 'studies/keller-1993-timetable/coding.a.csv'

function keptHere() {
  const all = new Map<string, string>()
  const put: string[] = []
  const kept: Kept = {
    get: from => all.get(from),
    put: (from, made) => {
      all.set(from, made)
      put.push(from)
    },
  }
  return { kept, put }
}

/** All that is read: what is wrong, and every text with its place. */
const readIn = (files: readonly SourceFile[], kept?: Kept) => {
  const { value, problems } = readSources('sources', files, kept)
  return { problems, texts: [...textsOf(value)].map(({ text, place }) => ({ text, place })) }
}

describe('what is taken apart once', () => {
  test.each<[string, readonly SourceFile[]]>([
    ['a review in order', base],
    [
      'a note with other blocks',
      withFiles([textFile(NOTE, `${baseText(NOTE)}\n> Quoted\n\n1. One\n- Two\n  - In it\n`)]),
    ],
    ['a note with two line ends', withFiles([textFile(NOTE, baseText(NOTE).replaceAll('\n', '\r\n'))])],
    ['a sheet with a quote that is not closed', withFiles([textFile(SHEET, `${baseText(SHEET)}"p1,\n`)])],
    ['a sheet with semicolons', withFiles([textFile(SHEET, baseText(SHEET).replaceAll(',', ';'))])],
    ['an empty note', withFiles([textFile(NOTE, '')])],
  ])('%s is read as where nothing is kept, the first time and again', (_, files) => {
    const { kept, put } = keptHere()
    const plain = readIn(files)
    expect(plain.texts.length).toBeGreaterThan(50)
    expect(readIn(files, kept)).toEqual(plain)
    const first = put.length
    expect(readIn(files, kept)).toEqual(plain)
    expect(put.length).toBe(first)
  })

  test('is every note and sheet, each by what stands in it', () => {
    const { kept, put } = keptHere()
    readIn(base, kept)
    const different = new Set(base.map(({ path, bytes }) => `${path.endsWith('.md')} ${Buffer.from(bytes)}`))
    expect(new Set(put).size).toBe(different.size)
    const changed = withFiles([textFile(NOTE, baseText(NOTE).replace('1993', '1994'))])
    put.length = 0
    readIn(changed, kept)
    expect(put.length).toBe(1)
    expect(put[0]).toContain('1994')
  })

  test('is not kept of a text that is longer than it takes time to read', () => {
    const { kept, put } = keptHere()
    readIn(withFiles([textFile(NOTE, `${baseText(NOTE)}\n${'a '.repeat(600_000)}\n`)]), kept)
    expect(put.some(from => from.length > 1_000_000)).toBe(false)
    expect(put.length).toBeGreaterThan(5)
  })
})
