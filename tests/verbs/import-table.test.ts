import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test, vi } from 'vitest'
import { aggregate } from '../../pipeline/stages.ts'
import { importTable, type TableGiven } from '../../pipeline/verbs/import-table.ts'
import { type MemoryFiles, memoryFiles } from '../laws/memory-files.ts'
import { type Files, runOn, sourcesOf } from '../laws/mini-review.ts'
import { settledIn } from '../laws/settled-in.ts'
import '../property-seed.ts'

vi.mock('../../pipeline/stages.ts', async original =>
  (await import('../laws/remembered-stages.ts')).remembered(
    await original<typeof import('../../pipeline/stages.ts')>(),
  ),
)

/** An invented table in the form in which Covidence exports data extraction: three studies, two reviewers and what they settled on, a title above the columns, an empty row. */
const TABLE = readFileSync('tests/fixtures/covidence-extraction.csv', 'utf8')
const NURSES = 'tests/fixtures/reviews/nurses/sources'

const reviewWith = (table: string | Uint8Array, map?: unknown, sources: Files = sourcesOf(NURSES)) =>
  memoryFiles([
    ...sources,
    ['extraction.csv', table],
    ...(map === undefined ? [] : [['map.json', typeof map === 'string' ? map : JSON.stringify(map, null, 2)] as const]),
  ])

async function imported(files: MemoryFiles, given: TableGiven = {}) {
  const before = new Map(files.all)
  const said = await importTable(runOn(files), 'extraction.csv', { map: 'map.json', ...given })
  return {
    ...said,
    changed: [...files.all].filter(([path, bytes]) => before.get(path) !== bytes).map(([path]) => path),
  }
}

const textOf = ({ all }: MemoryFiles, path: string) => all.get(path)?.toString('utf8') ?? ''
const sourceIn = (files: MemoryFiles, path: string) => textOf(files, `sources/${path}`)

interface Entry extends Record<string, unknown> {
  column: string
  as: string
}
interface Map_ extends Record<string, unknown> {
  coders: { name: string; coder: string }[]
  cells: { cell: string; is: string }[]
  columns: Entry[]
}

/** The map that the first run writes. */
async function guessed(table: string | Uint8Array, given: TableGiven = {}): Promise<Map_> {
  const files = reviewWith(table)
  const said = await imported(files, given)
  expect([said.code, said.stderr]).toEqual([0, ''])
  return JSON.parse(textOf(files, 'map.json'))
}

/** The same with the answers of somebody who knows the table. */
async function answered(table: string | Uint8Array, given: TableGiven = {}): Promise<Map_> {
  const map = await guessed(table, given)
  const columns: Record<string, Record<string, unknown>> = {
    'Study design': { cells: [{ cell: 'Interviews', is: 'qualitative' }] },
    'Were bells mentioned?': { as: 'code', label: 'Bells at night', passage: 'What is said of bells' },
    'What is said of bells': { as: 'passage' },
    'Reasons given': { as: 'codes', between: ';' },
    Comments: { as: 'leave' },
  }
  return {
    ...map,
    read: 'full-text',
    address: 'https://example.org/wards',
    coders: [
      { name: 'Ann Ode', coder: 'r' },
      { name: 'Ben Poe', coder: 't' },
      { name: 'Consensus', coder: 'settled' },
    ],
    cells: [
      { cell: 'Yes', is: 'present hinders' },
      { cell: 'No', is: 'not-given' },
    ],
    columns: map.columns.map(one => ({ ...one, ...columns[one.column] })),
  }
}

describe('the first run writes a map', () => {
  test('with what each column is by its name or its cells, and asks what only a reader of the table knows', async () => {
    const files = reviewWith(TABLE)
    const { code, stdout, changed } = await imported(files)
    expect([code, changed]).toEqual([0, ['map.json']])
    const map: Map_ = JSON.parse(textOf(files, 'map.json'))
    expect(map).toMatchObject({
      name: 'extraction',
      separator: 'comma',
      header_line: 2,
      study: 'Covidence #',
      reviewer: 'Reviewer Name',
    })
    expect(map.columns.map(({ column, as }) => [column, as.startsWith('? ') ? '?' : as])).toEqual([
      ['Covidence #', 'leave'],
      ['Study ID', 'author_year'],
      ['Title', 'title'],
      ['Reviewer Name', 'leave'],
      ['Country in which the study conducted', 'setting_countries'],
      ['Study design', 'design'],
      ['Kind of ward', 'word'],
      ['Shifts', 'words'],
      ['Beds', 'number'],
      ['Were bells mentioned?', '?'],
      ['What is said of bells', '?'],
      ['Reasons given', '?'],
      ['Comments', '?'],
    ])
    expect(map.coders.map(({ name, coder }) => [name, coder.startsWith('? ') ? '?' : coder])).toEqual([
      ['Ann Ode', '?'],
      ['Ben Poe', '?'],
      ['Consensus', 'settled'],
    ])
    expect(map.cells.map(({ cell }) => cell)).toEqual(['Yes', 'No'])
    // What was read and where; two reviewers; two answers; the design that the protocol does not have; four columns.
    expect(stdout).toContain('It asks 11 questions')
    expect(stdout).toContain('not taken, because it stands above the columns: `Invented extraction on wards at night`')
  })

  test('and the second run takes nothing while a question is open, and says the place of each', async () => {
    const files = reviewWith(TABLE)
    await imported(files)
    const { code, stdout, changed } = await imported(files)
    expect([code, changed]).toEqual([1, []])
    expect(stdout.match(/error: Unexpected question/g)).toHaveLength(11)
    expect(stdout).toContain('map.json:5:11-')
    expect(stdout).toContain('11 problems in 1 file. Nothing was written.')
  })

  test('not into the sources, where it would be a file that nobody knows', async () => {
    const files = reviewWith(TABLE)
    const { code, stderr, changed } = await imported(files, { map: 'sources/map.json' })
    expect([code, changed]).toEqual([2, []])
    expect(stderr).toContain('sources/map.json would stand in the sources')
  })
})

describe('the second run', () => {
  test('makes drafts of the studies, with fields, passages and a sheet for each coder', async () => {
    const files = reviewWith(TABLE, await answered(TABLE))
    const { code, stdout, stderr } = await imported(files)
    expect([code, stderr]).toEqual([0, ''])
    expect(sourceIn(files, 'studies/vega-1975-quiet/note.md')).toBe(
      [
        '# A quiet ward',
        '## Record',
        '- Status: draft',
        '- Coded by: r; t',
        '- Authors: Vega',
        '- Year: 1975',
        '- Setting countries: CL',
        '- Design: qualitative',
        '- Ward kind: surgical',
        '- Shifts: day; night',
        '- Beds: 24',
        '## Pages',
        '### s1',
        '- Address: https://example.org/wards',
        '- Read: full-text',
        '## Passages',
        '### p1',
        '“Nurses say that the bells keep patients awake.”',
        '- Where: s1, table extraction 101, What is said of bells',
        '',
      ].join('\n'),
    )
    const bells =
      'passage,code,state,direction,evidence,informants,about\np1,extraction.bellsatnight,present,hinders,not-seen,not-seen,not-seen\n'
    expect(sourceIn(files, 'studies/vega-1975-quiet/coding.r.csv')).toBe(bells)
    expect(sourceIn(files, 'studies/vega-1975-quiet/coding.t.csv')).toBe(bells)
    // Of the garden Ben wrote down a text and gave it no code; on ward and beds the two differ.
    expect(sourceIn(files, 'studies/ortiz-1979-garden/coding.t.csv')).toContain('\np1,none,,,,,\n')
    expect(sourceIn(files, 'studies/ortiz-1979-garden/note.md')).not.toMatch(/Ward kind|Beds/)
    expect(sourceIn(files, 'studies/ortiz-1979-garden/note.md')).toContain('- Design: diary\n- Shifts: night\n')
    expect(sourceIn(files, 'studies/lima-1980-corridor/note.md')).not.toContain('Beds')
    expect(sourceIn(files, 'screening.csv')).toContain(
      '\nvega-1975-quiet,A quiet ward,Vega,1975,not-seen,earlier-list,title,awaiting-classification,not-read-here,not-seen,table extraction 101\n',
    )
    expect(stdout).toContain(
      'studies: 3, of which 3 get a note: 3 that the screening did not have, 0 that wait in it\n',
    )
    expect(stdout).toContain(
      'codings: 7; 2 with a passage, of which 2 stand in sheets of notes that are written, on 2 passages\n',
    )
    expect(stdout).toContain('    5 without a passage, as facts, in no count: 5 new, 0 there before\n')
    expect(stdout).toContain('cells that say that a code was not given: 1\n')
    settledIn(files)
  })

  test('states as facts what codes were given without a passage, so that they can be counted by code and enter no count', async () => {
    const files = reviewWith(TABLE, await answered(TABLE))
    await imported(files)
    const facts = aggregate(settledIn(files))
      .find(({ table }) => table.name === 'facts')
      ?.rows.map(({ cells }) => cells)
      .filter(({ source_id }) => source_id === 'table-nd-extraction')
    expect(facts?.map(({ subject, value }) => `${subject}: ${value}`).sort()).toEqual([
      'lima-1980-corridor: Bells at night (Yes, Ann Ode)',
      'ortiz-1979-garden: Few lamps (Ann Ode)',
      'vega-1975-quiet: Bells (Ann Ode)',
      'vega-1975-quiet: Bells (Ben Poe)',
      'vega-1975-quiet: Few lamps (Ann Ode)',
    ])
  })

  test('says of each cell that is not taken its place and why', async () => {
    const files = reviewWith(TABLE, await answered(TABLE))
    const { stdout } = await imported(files)
    const because = (line: number, column: string, reason: string) =>
      expect(stdout).toContain(`    extraction.csv:${line}: \`${column}\`, because ${reason}`)
    because(9, 'Kind of ward', 'not all who answered say the same of the study')
    because(9, 'Beds', 'not all who answered say the same of the study')
    because(10, 'Beds', 'it may be thousands or decimals')
    because(6, 'Were bells mentioned?', 'a ruling on what all settled on says why, which no table does')
    because(6, 'Reasons given', 'a ruling on what all settled on says why, which no table does')
    expect(stdout).toContain('not taken, because the map leaves them: `Comments`')
  })

  test('once more changes nothing', async () => {
    const files = reviewWith(TABLE, await answered(TABLE))
    await imported(files)
    const { code, stdout, changed } = await imported(files)
    expect([code, changed]).toEqual([0, []])
    expect(stdout).toContain('Nothing is new.')
    expect(stdout).toContain('or are another study of the table once more: 3\n')
  })

  test('includes with --include what all who coded it read alike', async () => {
    const files = reviewWith(TABLE, await answered(TABLE))
    const { stdout } = await imported(files, { include: true })
    expect(stdout).toContain('    2 included, 1 drafts')
    const [study] = settledIn(files).studies.filter(({ id }) => id === 'vega-1975-quiet')
    expect(study?.findings.map(({ code, state, direction }) => [code, state, direction])).toEqual([
      ['extraction.bellsatnight', 'present', 'hinders'],
    ])
  })

  test('writes the note of a study under the record that the screening has for it, and leaves its decision', async () => {
    const sources = sourcesOf(NURSES)
    const screening = sources.get('sources/screening.csv') ?? ''
    sources.set(
      'sources/screening.csv',
      `${screening}zeta-1975-quiet,A Quiet Ward.,"Vega, Ana; Zeta, Eva",1975,not-seen,earlier-list,title,not-screened,not-applicable,not-applicable,\n`,
    )
    const files = reviewWith(TABLE, await answered(TABLE), sources)
    const { code, stdout } = await imported(files)
    expect(code).toBe(0)
    expect(stdout).toContain(
      'studies: 3, of which 3 get a note: 2 that the screening did not have, 1 that wait in it\n',
    )
    expect(sourceIn(files, 'studies/zeta-1975-quiet/note.md')).toMatch(
      /^# A Quiet Ward\.\n## Record\n- Status: draft\n- Coded by: r; t\n- Authors: Vega, Ana; Zeta, Eva\n/,
    )
    expect(sourceIn(files, 'screening.csv')).toContain(
      ',not-screened,not-applicable,not-applicable,table extraction 101\n',
    )
    expect((await imported(files)).changed).toEqual([])
  })
})

test('a field that the form gets when studies were read stands there with its day, and they wait to be read for it', async () => {
  const map = await answered(TABLE)
  const columns = map.columns.map(one => (one.column === 'Comments' ? { ...one, as: 'text', label: 'Remarks' } : one))
  const files = reviewWith(TABLE, { ...map, columns })
  const { code, stderr, changed } = await imported(files)
  expect([code, changed]).toEqual([2, []])
  expect(stderr).toContain('The form would get 1 field that the studies were not read for. Say with --date')
  expect((await imported(files, { date: '2023-02-30' })).stderr).toContain('`2023-02-30` is no day.')
  expect((await imported(files, { date: '2023-01-20' })).code).toBe(0)
  expect(sourceIn(files, 'form.md')).toContain(
    '## remarks\n- En: Remarks\n- Kind: text\n- Question: Remarks\n- Added: 2023-01-20\n',
  )
  settledIn(files)
})

describe('columns of one coder each', () => {
  const SHEET =
    'DOI|Title|Authors|Year|Noise_r|Noise_t|Quote\n10.5555/a|One ward|Vega, A.;Paz, B.|1975|present|x|Bells ring\n10.5555/b|Two wards|Lima, C.|1976||absent|No bell rings\n'
      .replaceAll(';', '; ')
      .replaceAll('|', '\t')

  test('are told by their names, and a code that is given without a state is not seen in any, nor does it describe', async () => {
    const map = await guessed(SHEET)
    expect(map).toMatchObject({
      separator: 'tab',
      coders: [
        { name: 'r', coder: 'r' },
        { name: 't', coder: 't' },
      ],
    })
    expect(map.columns.slice(4, 6)).toMatchObject([
      { column: 'Noise_r', label: 'Noise', by: 'r' },
      { column: 'Noise_t', label: 'Noise', by: 't' },
    ])
    const columns = map.columns.map(one =>
      one.column.startsWith('Noise')
        ? { ...one, as: 'code', passage: 'Quote' }
        : one.column === 'Quote'
          ? { ...one, as: 'passage', by: 'r' }
          : one,
    )
    const cells = [{ cell: 'x', is: 'not-seen' }]
    const files = reviewWith(SHEET, { ...map, read: 'abstract', address: 'https://example.org', cells, columns })
    const said = await imported(files)
    expect([said.code, said.stdout]).toEqual([0, said.stdout])
    const sheet = (id: string, coder: string) => sourceIn(files, `studies/${id}/coding.${coder}.csv`).split('\n')[1]
    expect(sheet('vega-1975-ward', 'r')).toBe('p1,extraction.noise,present,not-seen,not-seen,not-seen,not-seen')
    expect(sheet('vega-1975-ward', 't')).toBe('p1,extraction.noise,not-seen,not-seen,not-seen,not-seen,not-seen')
    expect(sheet('lima-1976-wards', 't')).toBe('p1,extraction.noise,absent,not-seen,not-seen,not-seen,not-seen')
    expect(sheet('lima-1976-wards', 'r')).toBe('p1,none,,,,,')
    expect(sourceIn(files, 'studies/vega-1975-ward/note.md')).toContain('- Authors: Vega, A.; Paz, B.\n')
  })
})

describe('columns that say what is read of a code', () => {
  /** As R writes a sheet of one row a coding. */
  const LONG = [
    '"title","authors","year","quote","topic","state","effect","basis","who","whom","Few lamps","lamps: effect","lamps: whom"',
    '"A loud ward","Vega, Ana",1975,"Bells ring all night.","Loud bells","present","Barrier","participant-account","nurses; patients","patients",NA,NA,NA',
    '"A loud ward","Vega, Ana",1975,"Few lamps were lit.",NA,NA,NA,NA,NA,NA,"absent","hinders","Everybody"',
    '"A dim ward","Lima, Cai",1976,"Bells were counted.","Loud bells","Present","describes",NA,"night-nurses",NA,NA,NA,NA',
    '',
  ].join('\n')
  const BESIDE: Record<string, Record<string, unknown>> = {
    quote: { as: 'passage' },
    topic: { as: 'codes', label: 'Topic', passage: 'quote' },
    state: { as: 'state', of: 'topic' },
    effect: { as: 'direction', of: 'topic', cells: [{ cell: 'Barrier', is: 'hinders' }] },
    basis: { as: 'evidence', of: 'topic' },
    who: { as: 'informants', between: ';' },
    whom: { as: 'concerns', of: 'topic' },
    'Few lamps': { as: 'code', labels: { en: 'Too few lamps' }, passage: 'quote' },
    'lamps: effect': { as: 'direction', of: 'Few lamps' },
    'lamps: whom': { as: 'concerns', of: 'Few lamps', cells: [{ cell: 'Everybody', is: 'nurses' }] },
  }
  const mapOf = async (table: string, beside = BESIDE) => {
    const map = await guessed(table)
    return {
      ...map,
      ...{
        study: 'title',
        read: 'full-text',
        address: 'https://example.org/r',
        coders: [{ name: '', coder: 'r' }],
        cells: [],
      },
      columns: map.columns.map(({ column, ...one }) => ({ column, ...(beside[column] ?? one) })),
    }
  }
  const problemsWith = async (table: string, beside = BESIDE) => {
    const { code, stdout, changed } = await imported(reviewWith(table, await mapOf(table, beside)))
    expect([code, changed]).toEqual([1, []])
    return stdout
  }

  test('fill the columns of the sheet, each of its own code or of all in the row; what no cell says is not seen', async () => {
    const files = reviewWith(LONG, await mapOf(LONG))
    const said = await imported(files)
    expect([said.code, said.stdout + said.stderr]).toEqual([0, said.stdout])
    const rows = (id: string) => sourceIn(files, `studies/${id}/coding.r.csv`).trim().split('\n').slice(1)
    expect(rows('vega-1975-loud')).toEqual([
      'p1,topic.loudbells,present,hinders,participant-account,nurses;patients,patients',
      'p2,extraction.fewlamps,absent,hinders,not-seen,not-seen,nurses',
    ])
    expect(rows('lima-1976-ward')).toEqual(['p1,topic.loudbells,present,describes,not-seen,night-nurses,not-seen'])
    expect(sourceIn(files, 'codebook.md')).toContain('### extraction.fewlamps\n- En: Too few lamps\n')
    settledIn(files)
    expect((await imported(files)).changed).toEqual([])
  })

  test('answers that nobody explains are told once each, with how the map explains them', async () => {
    const { cells: _, ...bare } = BESIDE.effect as { cells: unknown }
    const stdout = await problemsWith(LONG, { ...BESIDE, effect: bare })
    expect(stdout).toContain('extraction.csv:2:79-88: error: Unexpected `Barrier` in a column of `direction`')
    expect(stdout).toContain('add { "cell": "Barrier", "is": "not-seen" } to "cells" of `effect` in map.json')
    expect(stdout).toContain('1 problem in 1 file. Nothing was written.')
  })

  test('an effect in a state that has none is told in the table, where it stands', async () => {
    const stdout = await problemsWith(LONG.replace('"present","Barrier"', '"wished","Barrier"'))
    expect(stdout).toContain('error: Unexpected `hinders` of what is `wished`, expected a state in which it can')
    expect(stdout).toContain('1 problem in 1 file. Nothing was written.')
  })

  test.each([
    [
      { ...BESIDE, state: { as: 'state', of: 'quote' } },
      'Unexpected `quote`, which is `passage`, expected a column that is `code` or `codes`',
    ],
    [
      { ...BESIDE, state: { as: 'state', of: 'topik' } },
      'Unexpected column `topik`, expected one of extraction.csv; nearest is `topic`',
    ],
    [
      { ...BESIDE, 'Few lamps': { ...BESIDE['Few lamps'], labels: { xx: 'A' } } },
      'Unexpected language `xx`, expected one of the review: `en`',
    ],
  ])('a slip in what stands beside is told in the map: %j', async (beside, message) => {
    const stdout = await problemsWith(LONG, beside as typeof BESIDE)
    expect(stdout).toContain(message)
    expect(stdout).toContain('1 problem in 1 file. Nothing was written.')
  })
})

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

describe('nothing is written', () => {
  async function refused(table: string, map: unknown, given: TableGiven = {}) {
    const files = reviewWith(table, map)
    const { code, stdout, stderr, changed } = await imported(files, given)
    expect(changed).toEqual([])
    expect(stdout + stderr).toContain('Nothing was written.')
    expect(stdout + stderr).not.toMatch(/undefined|NaN|\bat .*:\d+:\d+\)|SyntaxError|Error:/)
    return { code, said: stdout + stderr }
  }

  test.each([
    [
      'a name twice',
      TABLE.replace(',Beds,', ',Shifts,'),
      'extraction.csv:2:112-118: error: Unexpected second column `Shifts`',
    ],
    ['a column without a name', TABLE.replace(',Beds,', ',,'), 'error: Unexpected column without a name'],
    [
      'a row that is too short',
      TABLE.replace(',14,,', ',14,'),
      'extraction.csv:9:1-104: error: Unexpected row of 12 cells, expected 13',
    ],
    ['a row that is too long', TABLE.replace(',14,,', ',14,x,,'), 'error: Unexpected row of 14 cells, expected 13'],
    ['a quote that is not closed', TABLE.replace('awake.",', 'awake.,'), 'extraction.csv:3:'],
    [
      'a cell of 50,001 characters',
      TABLE.replace('=cmd()', 'x'.repeat(50_001)),
      'error: Unexpected cell of 50001 characters',
    ],
    ['an empty table', ' \n', 'extraction.csv: it is empty.'],
    ['columns alone', TABLE.split('\n').slice(0, 2).join('\n'), 'extraction.csv: it holds no row below its columns.'],
  ])('of a table with %s, in either run', async (_, table, message) => {
    expect((await refused(table, undefined)).said).toContain(message)
    expect((await refused(table, await answered(TABLE))).said).toContain(message)
  })

  test.each([
    ['no JSON', () => '{ "name": "x", }', 'map.json:1:16-17: error: Unexpected text that is no JSON'],
    [
      'a key that every object has',
      (map: string) => map.replace('"name"', '"__proto__": {}, "name"'),
      'map.json:2:3-14: error: Unexpected key `__proto__`',
    ],
    ['a key twice', (map: string) => map.replace('"name"', '"name": "y", "name"'), 'error: Unexpected second `name`'],
    ['a key left out', (map: string) => map.replace(/ {2}"study".*\n/, ''), 'error: Missing `study`'],
    ['a misspelt key', (map: string) => map.replace('"header_line"', '"header_lime"'), 'nearest is `header_line`'],
    [
      'a word that is none',
      (map: string) => map.replace('"setting_countries"', '"setting_country"'),
      'nearest is `setting_countries`',
    ],
    [
      'a column that the table has not',
      (map: string) => map.replace('"column": "Beds"', '"column": "Bedz"'),
      'nearest is `Beds`',
    ],
    [
      'a coder whom nobody declared',
      (map: string) => map.replace('"coder": "r"', '"coder": "z"'),
      'error: Unexpected coder `z`',
    ],
    [
      'a reviewer left out',
      (map: string) => map.replace('"name": "Ben Poe"', '"name": "Ben"'),
      'extraction.csv:5:28-35: error: Unexpected reviewer `Ben Poe`',
    ],
    [
      'an answer left out',
      (map: string) => map.replace('"cell": "Yes"', '"cell": "Yea"'),
      'error: Unexpected `Yes` in a column of a code',
    ],
    [
      'a meaning that is none',
      (map: string) => map.replace('"present hinders"', '"wished hinders"'),
      'error: Unexpected `wished hinders`',
    ],
    [
      'a passage that is none',
      (map: string) => map.replace('"as": "passage"', '"as": "text"'),
      'expected a column that is `passage`',
    ],
    [
      'another line of columns',
      (map: string) => map.replace('"header_line": 2', '"header_line": 40'),
      'no row begins on line 40',
    ],
  ])('by a map with %s', async (_, changed, message) => {
    const map = JSON.stringify(await answered(TABLE), null, 2)
    const { code, said } = await refused(TABLE, changed(map))
    expect(said).toContain(message)
    expect(code).toBe(message.startsWith('no row') ? 2 : 1)
  })

  test('of a country that stands in no region of the protocol, which is told once', async () => {
    const { said } = await refused(TABLE.replaceAll('Chile', 'Spain').replace(',CL,', ',ES,'), await answered(TABLE))
    expect(said.match(/Unexpected country `ES`/g)).toHaveLength(1)
    expect(said).toContain('add `ES` to a region in the protocol')
  })
})

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
