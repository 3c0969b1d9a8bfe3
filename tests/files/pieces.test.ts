import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { csvRows } from '../../pipeline/canonical/csv.ts'
import { inPieces, PIECE } from '../../pipeline/canonical/in-pieces.ts'
import { jsonRows, writeJson } from '../../pipeline/canonical/json.ts'
import { disk } from '../../pipeline/files/file-system.ts'
import { holdsPieces } from '../../pipeline/files/holds-pieces.ts'
import { writeWhole } from '../../pipeline/files/write-whole.ts'

const folder = mkdtempSync(join(tmpdir(), 'pieces-'))
afterAll(() => rmSync(folder, { recursive: true }))

const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 12 })

describe('a text in pieces', () => {
  test('is the text, in no piece longer than is asked for or than a single part of it', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 40 }), (parts, size) => {
        const pieces = inPieces(parts, size)
        expect(pieces.join('')).toBe(parts.join(''))
        for (const piece of pieces)
          expect(piece.length).toBeLessThanOrEqual(Math.max(size, ...parts.map(part => part.length)))
      }),
    )
  })

  test('of rows is printed row by row, so that a table of any length stays within the measure', () => {
    function* rows() {
      for (let n = 0; n < 60_000; n++) yield { n, title: 'A study of somebody else, and of how it went' }
    }
    const pieces = inPieces(jsonRows(rows()))
    expect(pieces.length).toBeGreaterThan(2)
    expect(Math.max(...pieces.map(piece => piece.length))).toBeLessThanOrEqual(PIECE)
    expect(pieces.join('')).toBe(writeJson([...rows()]))
    expect([
      ...inPieces(
        csvRows(
          ['a', 'b'],
          [
            ['1', 'x'],
            ['2', 'y'],
          ],
        ),
        4,
      ),
    ]).toEqual(['a,b\n', '1,x\n', '2,y\n'])
  })
})

describe('bytes are those of the pieces', () => {
  test('or one of them differs, is missing or too much', () => {
    const pieces = ['æble', '', 'r\n']
    expect(holdsPieces(Buffer.from('æbler\n'), pieces)).toBe(true)
    for (const other of ['æbler', 'æbler\n\n', 'æblet\n', '', 'øbler\n'])
      expect(holdsPieces(Buffer.from(other), pieces)).toBe(false)
    expect(holdsPieces(new Uint8Array(), [])).toBe(true)
  })

  test('when they are written to the disk', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async parts => {
        const path = join(folder, 'one.txt')
        await writeWhole(disk, path, inPieces(parts, 5))
        expect(readFileSync(path, 'utf8')).toBe(Buffer.from(parts.join('')).toString('utf8'))
        expect(holdsPieces(readFileSync(path), [parts.join('')])).toBe(true)
        rmSync(path)
      }),
      { numRuns: 30 },
    )
  })
})
