import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalForm } from '../../pipeline/ingest/canonical-form.ts'
import { readSheet } from '../../pipeline/ingest/read-sheet.ts'
import { anyCell } from '../ingest/any-text.ts'
import { formed, repaired } from './formed.ts'

/** A sheet as it may come back from another program: what its cells hold, and how it was saved. */
interface Saved {
  path: string
  header: string[]
  rows: string[][]
  separator: ',' | ';' | '\t'
  bytes: Buffer
}

const SHEETS = [
  {
    path: 'studies/example-2015-fear/coding.a.csv',
    columns: ['passage', 'code', 'state', 'direction', 'evidence', 'informants', 'about'],
    lists: ['informants', 'about'],
  },
  {
    path: 'documents/house-2018-word/facts.csv',
    columns: ['fact', 'subject', 'kind', 'value', 'unit', 'page', 'where'],
    lists: [],
  },
  {
    path: 'screening.csv',
    columns: [
      'record_id',
      'title',
      'authors',
      'year',
      'doi',
      'found_by',
      'stage',
      'decision',
      'reason',
      'page_states',
      'note',
    ],
    lists: ['found_by'],
  },
]
const listsOf = (path: string): string[] => SHEETS.find(one => one.path === path)?.lists ?? []

const cell = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'p1',
      'p2',
      'p10',
      'frame.fear',
      'count',
      'result',
      '0,12',
      '-3,5',
      '12',
      'parents; children',
      ' a ;b',
      '',
      'æøå',
    ),
  },
  { weight: 1, arbitrary: anyCell },
)

const anySaved = fc.constantFrom(...SHEETS).chain(({ path, columns }) =>
  fc
    .record({
      header: fc.oneof(
        fc.constant(columns),
        fc.shuffledSubarray(columns, { minLength: columns.length }),
        fc.shuffledSubarray([...columns, 'remark'], { minLength: columns.length }),
      ),
      rows: fc.array(fc.array(cell, { minLength: columns.length + 1, maxLength: columns.length + 1 }), {
        maxLength: 6,
      }),
      separator: fc.constantFrom(',' as const, ';' as const, '\t' as const),
      end: fc.constantFrom('\n', '\r\n'),
      mark: fc.constantFrom('', '\ufeff'),
      everyQuote: fc.boolean(),
      emptyColumns: fc.nat({ max: 2 }),
      emptyRows: fc.nat({ max: 2 }),
    })
    .map(({ header, rows, separator, end, mark, everyQuote, emptyColumns, emptyRows }): Saved => {
      const cut = rows.map((row, index) =>
        header.map((_, column) => (column === 0 ? `x${index}` : (row[column] ?? ''))),
      )
      const empty = Array(emptyRows).fill(header.map(() => ''))
      const write = (text: string) =>
        everyQuote || text.includes(separator) || /["\n]|^\ufeff/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
      const lines = [header, ...cut, ...empty].map(row =>
        [...row, ...Array(emptyColumns).fill('')].map(write).join(separator),
      )
      return { path, header, rows: cut, separator, bytes: Buffer.from(`${mark}${lines.join(end)}${end}`) }
    }),
)

/** The rows as they must be afterwards: names beside values, in no order, with the two documented repairs. */
function expected({ path, header, rows, separator }: Saved): string[] {
  const kind = header.indexOf('kind')
  return asSet(
    rows.map(row =>
      row.map((typed, index) => {
        const [name = '', text] = [header[index], typed.trim()]
        const isDecimal =
          separator !== ',' && name === 'value' && row[kind]?.trim() === 'count' && /^-?\d+,\d+$/.test(text)
        if (isDecimal) return [name, text.replace(',', '.')]
        const isList = listsOf(path).includes(name)
        return [
          name,
          isList
            ? text
                .split(';')
                .map(item =>
                  item
                    .split('|')
                    .map(part => part.trim())
                    .join(' | ')
                    .trim(),
                )
                .join(';')
            : text,
        ]
      }),
    ),
  )
}

it('writes the parts of an item alike, whatever blanks stand around them', () => {
  const columns =
    'method_id,label_da,label_en,named_in,own_card,purpose,target_group,origin_field,statutory_use,participants,ratings,evaluations,evidence_label_as_printed,passage'
  const row = (ratings: string) => `${columns}\nm,D,E,s1,yes,x,x,x,no,x,${ratings},not-seen,not-seen,p1\n`
  expect(
    formed('documents/house-2018-word/methods.csv', row('target |\u00a0B|adults | s2;effect | C | adults | s2')),
  ).toEqual({
    text: row('target | B | adults | s2;effect | C | adults | s2'),
    changes: ['blanks in lists taken out'],
  })
})

function asSet(rows: (string | undefined)[][][]): string[] {
  return rows.map(row => JSON.stringify([...row].sort(([a = ''], [b = '']) => (a < b ? -1 : 1)))).sort()
}

describe('a sheet in canonical form', () => {
  it('holds the rows it held before, up to order, margins, blanks in lists and decimal points', () => {
    fc.assert(
      fc.property(anySaved, saved => {
        const sheet = readSheet({ path: 'x.csv', bytes: Buffer.from(repaired(saved.path, saved.bytes)) }).value
        const names = sheet?.header.map(one => one.text) ?? []
        const after = (sheet?.rows ?? []).map(row => row.texts.map((text, index) => [names[index], text]))
        expect(asSet(after)).toEqual(expected(saved))
      }),
      { numRuns: 500 },
    )
  })

  it('is free of the problems that saving made', () => {
    fc.assert(
      fc.property(anySaved, saved => {
        expect(readSheet({ path: 'x.csv', bytes: Buffer.from(repaired(saved.path, saved.bytes)) }).problems).toEqual([])
      }),
    )
  })

  it('is its own canonical form', () => {
    fc.assert(
      fc.property(anySaved, saved => {
        const once = repaired(saved.path, saved.bytes)
        expect(formed(saved.path, once)).toEqual({ text: once, changes: [] })
      }),
      { numRuns: 500 },
    )
  })

  it('is the same whatever order its rows and columns came in', () => {
    const rows = fc.array(fc.tuple(cell, cell, cell, cell, cell, cell, cell), { maxLength: 6 })
    const columns = ['passage', 'code', 'state', 'direction', 'evidence', 'informants', 'about']
    const write = (list: readonly (readonly string[])[]) =>
      list.map(row => `${row.map(text => `"${text.replaceAll('"', '""')}"`).join(',')}\n`).join('')
    fc.assert(
      fc.property(
        rows.chain(list =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray(list, { minLength: list.length }),
            fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }),
          ),
        ),
        ([list, moved, order]) => {
          const filled = (row: readonly string[]) => row.map((text, index) => (index === 0 ? `p${text}` : text))
          const one = write([columns, ...list.map(filled)])
          const other = write([columns, ...moved.map(filled)].map(row => order.map(index => row[index] ?? '')))
          expect(repaired('studies/x/coding.a.csv', other)).toBe(repaired('studies/x/coding.a.csv', one))
        },
      ),
    )
  })

  it('has Windows-1252 read letter for letter', () => {
    const danish = fc
      .array(fc.constantFrom('æ', 'ø', 'å', 'Æ', 'Ø', 'Å', 'é', 'ü', 'a', ' ', '.', '§'), {
        minLength: 1,
        maxLength: 12,
      })
      .map(letters => letters.join(''))
    fc.assert(
      fc.property(danish, text => {
        const sheet = `fact,subject,kind,value,unit,page,where\na,b,person,"xå${text}x",c,s1,t\n`
        const { text: read } = canonicalForm('studies/x/facts.csv', Buffer.from(sheet, 'latin1'), {
          from: 'windows-1252',
        })
        expect(read).toBe(sheet.replaceAll('"', ''))
      }),
    )
  })
})
