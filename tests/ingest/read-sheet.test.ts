import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeCsv } from '../../pipeline/canonical/csv.ts'
import { readSheet } from '../../pipeline/ingest/read-sheet.ts'
import { placeOfRow } from '../../pipeline/review/sheet.ts'
import { anyCell } from './any-text.ts'
import { cut } from './cut.ts'

const read = (text: string) => readSheet({ path: 'sheet.csv', bytes: Buffer.from(text) })

/** What stands in a sheet, header first. */
const values = (text: string) => {
  const sheet = read(text).value
  return sheet === undefined ? undefined : [sheet.header.map(cell => cell.text), ...sheet.rows.map(row => row.texts)]
}

const anySheet = fc
  .integer({ min: 2, max: 5 })
  .chain(width => fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }))
  .map(([header = [], ...rows]) => [header, ...rows.filter(holdsSomething)])

/** Empty rows are left out when a sheet is read. */
function holdsSomething(row: readonly string[]): boolean {
  return row.some(cell => cell.trim() !== '')
}

describe('a sheet that was written and read', () => {
  it('holds the exact text of every cell, but for the blanks around it', () => {
    fc.assert(
      fc.property(anySheet, ([header = [], ...rows]) => {
        expect(values(writeCsv(header, rows))).toEqual([header, ...rows].map(row => row.map(cell => cell.trim())))
      }),
      { numRuns: 500 },
    )
  })

  it('gives the same bytes when it is written again', () => {
    fc.assert(
      fc.property(anySheet, sheet => {
        const [header = [], ...rows] = sheet.map(row => row.map(cell => cell.trim()))
        const once = writeCsv(header, rows)
        const [again = [], ...rest] = values(once) ?? []
        expect(writeCsv(again, rest)).toBe(once)
      }),
    )
  })

  it('is free of problems', () => {
    fc.assert(
      fc.property(anySheet, ([header = [], ...rows]) => {
        expect(read(writeCsv(header, rows)).problems).toEqual([])
      }),
    )
  })
})

/** A cell as a person or a program may write it: bare where it can be, or in quotes. */
const writtenCell = anyCell.chain(text =>
  /[",\n]/.test(text) || text.startsWith('\ufeff')
    ? fc.constant({ text, raw: `"${text.replaceAll('"', '""')}"` })
    : fc.constantFrom({ text, raw: text }, { text, raw: `"${text}"` }),
)
const writtenSheet = fc.record({
  lines: fc
    .integer({ min: 2, max: 4 })
    .chain(width =>
      fc.array(fc.array(writtenCell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
    )
    .map(([header = [], ...rows]) => [header, ...rows.filter(row => holdsSomething(row.map(({ text }) => text)))]),
  end: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\ufeff'),
  last: fc.boolean(),
})

describe('the place of a cell', () => {
  it('cut from the text of the file, is the cell as it was written', () => {
    fc.assert(
      fc.property(writtenSheet, ({ lines, end, mark, last }) => {
        const text = `${mark}${lines.map(cells => cells.map(cell => cell.raw).join(',')).join(end)}${last ? end : ''}`
        fc.pre(text.trim() !== '' && (last || lines.at(-1)?.some(cell => cell.raw !== '') === true))
        const sheet = read(text).value
        const found = [sheet?.header ?? [], ...(sheet?.rows ?? []).map(row => row.placed())]
        expect((sheet?.rows ?? []).map(({ texts, cell }) => texts.map((_, at) => cell(at)))).toEqual(found.slice(1))
        expect(found.map(cells => cells.map(cell => cell.text))).toEqual(
          lines.map(cells => cells.map(cell => cell.text.trim())),
        )
        expect(found.map(cells => cells.map(cell => cut(text, cell.place)))).toEqual(
          lines.map(cells => cells.map(({ raw }) => (raw.startsWith('"') || raw.trim() === '' ? raw : raw.trim()))),
        )
      }),
      { numRuns: 500 },
    )
  })

  it('counts columns in UTF-16 units and includes the quotes', () => {
    const sheet = read('a,b\n😀æ,"x, ""y"""\n').value
    expect(sheet?.rows[0]?.placed().map(cell => cell.place)).toEqual([
      { path: 'sheet.csv', line: 2, column: 1, endLine: 2, endColumn: 4 },
      { path: 'sheet.csv', line: 2, column: 5, endLine: 2, endColumn: 15 },
    ])
  })

  it('of a quoted cell over several lines begins on the first and ends on the last', () => {
    const sheet = read('a,b\n1,"x\ny\nzz"\n2,z\n').value
    expect(sheet?.rows[0]?.cell(1)?.place).toEqual({ path: 'sheet.csv', line: 2, column: 3, endLine: 4, endColumn: 4 })
    expect(sheet?.rows.map(placeOfRow)[1]).toEqual({ path: 'sheet.csv', line: 5, column: 1, endLine: 5, endColumn: 4 })
  })

  it('of the first cell stands behind a byte-order mark', () => {
    const sheet = read('\ufeffab,c\n1,2\n').value
    expect(sheet?.header[0]).toEqual({
      text: 'ab',
      place: { path: 'sheet.csv', line: 1, column: 2, endLine: 1, endColumn: 4 },
    })
  })

  it('of an empty cell is the point between two commas', () => {
    const sheet = read('a,b,c\n,,x\n').value
    expect(sheet?.rows[0]?.placed().map(({ place }) => [place.column, place.endColumn])).toEqual([
      [1, 1],
      [2, 2],
      [3, 4],
    ])
  })
})

describe('a broken quote', () => {
  it.each([
    ['never closed', 'a,b\n"ok","bad\n1,2\n', 2, 6],
    ['with text behind it', 'a,b\n"ok","bad"x,1\n', 2, 6],
    ['inside a cell without quotes', 'a,b\n"ok",ba"d\n', 2, 8],
    ['in the first cell', '"a,b\n1,2\n', 1, 1],
    ['behind a byte-order mark', '\ufeffa,b"\n1,2\n', 1, 5],
    ['closed by a backslash', 'a,b\n"x\\"y",1\n', 2, 1],
  ])('%s is found where it opens', (_, text, line, column) => {
    const { value, problems } = read(text)
    expect(value).toBeUndefined()
    const found = problems.filter(d => d.rule === 'closed-quote')
    expect(found.map(({ place }) => [place.line, place.column, cut(text, place)])).toEqual([[line, column, '"']])
  })
})

describe('a row with another number of cells', () => {
  it('is reported and left out, and the rest is read', () => {
    const { value, problems } = read('a,b\n1\n1,2,3\n\n1,2\n')
    expect(value?.rows.map(row => row.texts)).toEqual([['1', '2']])
    expect(problems.map(d => [d.rule, d.place.line, d.what])).toEqual([
      ['no-empty-row', 4, 'Unexpected empty row, expected values in every row'],
      ['column-count', 2, 'Unexpected row of 1 cell, expected 2'],
      ['column-count', 3, 'Unexpected row of 3 cells, expected 2'],
    ])
  })
})
