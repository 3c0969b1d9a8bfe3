import fc from 'fast-check'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import type { TableGiven } from '../../pipeline/verbs/import-table.ts'
import { settledIn } from '../laws/settled-in.ts'
import { answered, guessed, imported, reviewWith, TABLE } from './imported-table.ts'
import '../property-seed.ts'

test('a table is read the same whatever parts its cells, ends its lines and encodes its letters', async () => {
  const table = TABLE.replace('A quiet ward', 'A quiet ward – día').replaceAll('"1,200"', '"1,200"')
  const signs = { comma: ',', semicolon: ';', tab: '\t' } as const
  const cellsOf = table.split(/\n(?=\d|,|Cov|Inv)/).map(line => line.replace(/\n$/, ''))
  const rows = cellsOf.map(line => [...line.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^,]*)/g)].map(([, cell = '']) => cell))
  const map = await answered(table)
  const asSources = async (bytes: Uint8Array, separator: string, given: TableGiven) => {
    const files = reviewWith(bytes, { ...map, separator })
    const said = await imported(files, given)
    expect([said.code, said.stdout]).toEqual([0, said.stdout])
    return [...files.all].filter(([path]) => path.startsWith('sources/')).map(([path, text]) => [path, text.toString()])
  }
  const first = await asSources(Buffer.from(table), 'comma', {})
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('comma' as const, 'semicolon' as const, 'tab' as const),
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom('utf8', 'utf8 with mark', 'utf16-le', 'utf16-be', 'windows-1252'),
      async (separator, end, encoding) => {
        const quoted = (cell: string) => (/[;,\t]/.test(cell) && !cell.startsWith('"') ? `"${cell}"` : cell)
        const text = rows.map(row => row.map(quoted).join(signs[separator])).join(end) + end
        const isMarked = encoding !== 'utf8' && encoding !== 'windows-1252'
        const bytes = iconv.encode(text, encoding.split(' ')[0] ?? '', { addBOM: isMarked })
        const given = encoding === 'windows-1252' ? { encoding } : {}
        expect((await guessed(bytes, given)).separator).toBe(separator)
        expect(await asSources(bytes, separator, given)).toEqual(first)
      },
    ),
    { numRuns: 8 },
  )
}, 60_000)

test('whatever stands in a cell is taken as it reads, or told; the review reads without a problem', async () => {
  const map = await answered(TABLE)
  const scraps = [
    '=cmd()',
    '<b>',
    '<!-- x -->',
    '-->',
    '# a',
    '- b',
    '1. c',
    '? d',
    '```',
    '| e |',
    '“f',
    '"',
    ';',
    '\n',
    '\n\n',
    '#NAME?',
    '+1',
    '@g',
    '\\',
    '*h*',
    '[i](j)',
    '&amp;',
    '\u200b',
    '\u202e',
    '\ufeff',
    '\u0000',
    '__proto__',
    'constructor',
    'not-seen',
    'none',
    'k',
    ' ',
    'Not reported',
    'n/a',
  ]
  const cell = fc.array(fc.constantFrom(...scraps), { minLength: 1, maxLength: 5 }).map(parts => parts.join(''))
  const inQuotes = (text: string) => `"${text.replaceAll('"', '""')}"`
  const comments = map.columns.map(one =>
    one.column === 'Comments' ? { ...one, as: 'text', label: 'how_missed' } : one,
  )
  const header = TABLE.split('\n')[1] ?? ''
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 12, maxLength: 12 }), async drawn => {
      const rows = drawn.map(([title, quote, reason, comment], at) =>
        [
          at + 1,
          '',
          inQuotes(`Lamps ${at} ${title}`),
          'Ann Ode',
          '',
          '',
          '',
          '',
          '',
          'Yes',
          inQuotes(quote),
          inQuotes(reason),
          inQuotes(comment),
        ].join(),
      )
      const files = reviewWith([header, ...rows, ''].join('\n'), { ...map, header_line: 1, columns: comments })
      const { code, stdout, stderr } = await imported(files)
      expect([code, stderr], stdout).toEqual([0, ''])
      expect(stdout).toContain('studies: 12, of which ')
      settledIn(files)
      expect((await imported(files)).changed).toEqual([])
    }),
    { numRuns: 3 },
  )
}, 120_000)
