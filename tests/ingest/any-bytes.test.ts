import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Problem } from '../../pipeline/diagnostics/problem.ts'
import { canonicalForm } from '../../pipeline/ingest/canonical-form.ts'
import { readNote } from '../../pipeline/ingest/read-note.ts'
import { readSheet } from '../../pipeline/ingest/read-sheet.ts'
import { isInside } from './cut.ts'

/** Whatever may lie in a file: any bytes, and bytes that look like a sheet or a note for long enough to lead a reader astray. */
const SCRAPS = [
  '"',
  '""',
  ',',
  ';',
  '\n',
  '\r\n',
  '\r',
  '\t',
  ' ',
  'a',
  'æ',
  '\ufeff',
  '\ufffd',
  '\0',
  '# ',
  '## T\n',
  '- ',
  '- K: v\n',
  '1. ',
  '> ',
  '```',
  '<!--',
  '---\n',
  '===',
  '<<<<<<< a\n',
  '=======',
  'e\u0301',
  '😀',
  '    ',
  'passage,code\n',
  '\u2028',
  '[a]: b',
] as const
const scraps = fc.array(fc.constantFrom(...SCRAPS), { maxLength: 60 }).map(parts => Buffer.from(parts.join('')))
const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 2048 }).map(bytes => Buffer.from(bytes)),
  scraps,
  fc.tuple(scraps, fc.uint8Array({ maxLength: 3 }), scraps).map(parts => Buffer.concat(parts)),
)

/** Where a text has no line feed, carriage returns end its lines; before it is known to be text, nobody can tell. */
const places = (bytes: Buffer, problems: readonly Problem[]) => {
  const text = bytes.toString('utf8')
  const lines = text.includes('\n') ? text : text.replaceAll('\r', '\n')
  return problems.filter(({ place }) => !isInside(text, place) && !isInside(lines, place))
}

describe('any bytes at all', () => {
  it('are read as a sheet without an exception, and every problem stands inside the file', () => {
    fc.assert(
      fc.property(anyBytes, bytes => {
        const { value, problems } = readSheet({ path: 'x.csv', bytes })
        expect(places(bytes, problems)).toEqual([])
        expect(value !== undefined || problems.length > 0).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('are read as a note without an exception, and every problem stands inside the file', () => {
    fc.assert(
      fc.property(anyBytes, bytes => {
        const { value, problems } = readNote({ path: 'x.md', bytes })
        expect(places(bytes, problems)).toEqual([])
        expect(value !== undefined || problems.length > 0).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('are brought into canonical form, or left alone, without an exception', () => {
    fc.assert(
      fc.property(
        anyBytes,
        fc.constantFrom('studies/x/note.md', 'studies/x/coding.a.csv', 'searches.csv'),
        (bytes, path) => {
          const formed = canonicalForm(path, bytes)
          expect(formed.bytes).toBe(bytes)
          if (formed.text === undefined) expect(formed.changes).toEqual([])
          else expect(formed.changes.length > 0).toBe(formed.text !== bytes.toString('utf8'))
        },
      ),
      { numRuns: 1000 },
    )
  })
})
