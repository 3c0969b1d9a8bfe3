import { describe, expect, test } from 'vitest'
import { read } from '../../pipeline/stages.ts'
import { importReferences } from '../../pipeline/verbs/import-references.ts'
import type { SearchGiven } from '../../pipeline/verbs/search-given.ts'
import { status } from '../../pipeline/verbs/status.ts'
import { type MemoryFiles, memoryFiles } from '../laws/memory-files.ts'
import { change, earlierVersion, runOn } from '../laws/mini-review.ts'

const NEW: SearchGiven = { search_id: 'index', where: 'An index', place_kind: 'database', date: '2001-02-03' }

const ris = (fields: Record<string, string | string[]>) =>
  `TY  - JOUR\n${Object.entries(fields)
    .flatMap(([tag, texts]) => [texts].flat().map(text => `${tag}  - ${text}\n`))
    .join('')}ER  - \n`

const YARD = { TI: 'A yard of noise', AU: ['Aro, B.', 'Øst, C.'], PY: '1995', DO: '10.5555/yard' }
const STAIRS = { TI: 'Stairs nobody swept', AU: 'Dahl, E.', PY: '1996', VL: '3' }

function reviewWith(files: Record<string, string>, sources = earlierVersion()): MemoryFiles {
  return memoryFiles([...sources, ...Object.entries(files)])
}

async function imported(files: MemoryFiles, paths: readonly string[] = ['a.ris'], given = NEW) {
  const before = new Map(files.all)
  const said = await importReferences(runOn(files), paths, given)
  const changed = [...files.all]
    .filter(([path, bytes]) => before.get(path) !== bytes)
    .map(([path]) => path)
    .sort()
  return { ...said, changed }
}

const textOf = ({ all }: MemoryFiles, path: string) => all.get(`sources/${path}`)?.toString('utf8') ?? ''
const rowOf = (files: MemoryFiles, id: string) =>
  textOf(files, 'screening.csv')
    .split('\n')
    .find(row => row.startsWith(`${id},`))

/** Problems of the sources, which an import may not make. */
function problemsIn({ all }: MemoryFiles): string[] {
  const input = [...all].filter(([path]) => path.startsWith('sources/'))
  const files = input.map(([path, bytes]) => ({ path: path.slice('sources/'.length), bytes }))
  return read('sources', files).problems.map(({ place, what }) => `${place.path}:${place.line} ${what}`)
}

test('letters that were encoded twice are read once, and that is said', async () => {
  const files = reviewWith({ 'a.ris': ris({ TI: 'StÃ¸j i gÃ¥rden', AU: 'MÃ¸ller, A.', PY: '1995' }) })
  const { stdout } = await imported(files)
  expect(textOf(files, 'screening.csv')).toContain(',Støj i gården,"Møller, A.",1995,')
  expect(stdout).toMatch(/a\.ris:2: Title, because its letters were encoded twice, and are read once: compare them/)
  expect(stdout).toMatch(/a\.ris:3: Authors, because its letters were encoded twice/)
  expect(problemsIn(files)).toEqual([])
})

test('signs by which a spreadsheet would run a name are left out, and that is said', async () => {
  const files = reviewWith({ 'a.ris': ris({ ...YARD, AU: '@SUM(1), A.' }) })
  const { stdout } = await imported(files)
  expect(textOf(files, 'screening.csv')).toContain(',"SUM(1), A.",')
  expect(stdout).toContain('a.ris:3: Authors, because a spreadsheet would run what begins with such a sign')
})

test('new records stand in the screening, and the search with the references it brought', async () => {
  const files = reviewWith({ 'a.ris': ris(YARD) + ris(STAIRS) })
  const { code, stdout, changed } = await imported(files)
  expect([code, changed]).toEqual([0, ['sources/screening.csv', 'sources/searches.csv']])
  expect(rowOf(files, 'aro-1995-noise')).toBe(
    'aro-1995-noise,A yard of noise,"Aro, B.; Øst, C.",1995,10.5555/yard,index,title,not-screened,not-applicable,not-applicable,',
  )
  expect(rowOf(files, 'dahl-1996-stairs')).toContain(',"Dahl, E.",1996,not-seen,index,title,not-screened,')
  expect(textOf(files, 'searches.csv')).toContain('\nindex,2001-02-03,An index,not-seen,2,database\n')
  expect(stdout).toContain('a.ris: 2 references (ris)\nnew records: 2, in sources/screening.csv as `not-screened`')
  expect(problemsIn(files)).toEqual([])
})

test('run twice is run once, and says that nothing is new', async () => {
  const files = reviewWith({ 'a.ris': ris(YARD) + ris(STAIRS) + ris(STAIRS) })
  await imported(files)
  const { code, stdout, changed } = await imported(files)
  expect([code, changed]).toEqual([0, []])
  expect(stdout).toContain('records that are there: 2\nreferences of these once more: 1\n')
  expect(stdout).toMatch(/\nNothing is new\.\n$/)
})

test('the same DOI joins what is there, in the screening and in a note, also under another form of the title', async () => {
  // La cour stands in the screening with its DOI, which is typed in other letters here.
  const files = reviewWith({
    'a.ris': ris({ TI: 'La Cour, l’Ecole et les Meres', PY: '1992', DO: '10.5555/COUR.1992' }),
  })
  const { stdout } = await imported(files)
  expect(stdout).toContain('new records: 0\nrecords that are there: 1, of which 1 now name `index` too\n')
  expect(rowOf(files, 'durand-1992-cour')).toContain(',10.5555/cour.1992,library;index,full-text,included,')
  expect(problemsIn(files)).toEqual([])
})

test('two titles under one DOI are two records, told as doubtful: a supplement of abstracts has one', async () => {
  const files = reviewWith({ 'a.ris': ris(YARD) + ris({ ...YARD, TI: 'Another abstract of the supplement' }) })
  const { stdout } = await imported(files)
  expect(stdout).toContain('new records: 2,')
  expect(stdout).toContain(
    'likely another once more: 1\n    aro-1995-noise, `A yard of noise`, aro 1995, a.ris:1\n        aro-1995-supplement, `Another abstract of the supplement`, aro 1995, a.ris:8\n',
  )
})

describe('what is likely one and not surely', () => {
  const SPELT = { ...STAIRS, TI: 'Stairs nobody swepd' }

  test('is a record of its own until a person has screened it', async () => {
    const files = reviewWith({ 'a.ris': ris(STAIRS) + ris(SPELT) })
    const { stdout } = await imported(files)
    expect(stdout).toContain('new records that are likely another once more: 1\n    dahl-1996-stairs, ')
    expect(problemsIn(files)).toEqual([])
    expect((await status(runOn(files))).stdout).toContain(
      'of them likely another record once more: 1 of 2 (screen it as `duplicate`, or name the other in its `note`)\n    dahl-1996-stairs-nobody: see dahl-1996-stairs\n',
    )
  })

  test('is left as a person settled it, whichever way', async () => {
    const files = reviewWith({ 'a.ris': ris(STAIRS) + ris(SPELT) })
    await imported(files)
    const fresh = 'index,title,not-screened,not-applicable,not-applicable,\n'
    const [one = '', other = ''] = ['dahl-1996-stairs', 'dahl-1996-stairs-nobody'].map(id => rowOf(files, id))
    for (const settled of [
      [one, other.replace(fresh.trimEnd(), 'index,title,duplicate,not-read-yet,not-applicable,')],
      [one, `${other}not dahl-1996-stairs`],
      // Its title is corrected by the page.
      [one, other.replace('swepd', 'sweped')],
      [one, other.replace('swepd', 'swept')],
    ]) {
      const sheet = textOf(files, 'screening.csv').replace(`${one}\n${other}\n`, `${settled.join('\n')}\n`)
      const after = reviewWith({ 'a.ris': ris(STAIRS) + ris(SPELT) }, new Map(earlierVersion()))
      after.all.set('sources/searches.csv', files.all.get('sources/searches.csv') ?? Buffer.from(''))
      after.all.set('sources/screening.csv', Buffer.from(sheet))
      const { changed, stdout } = await imported(after, ['a.ris'], { search_id: 'index' })
      expect([changed, stdout.includes('Nothing is new.')]).toEqual([[], true])
    }
  })

  test('alike in every letter, they are one unless a volume, issue, page or type tells them apart', async () => {
    const files = reviewWith({ 'a.ris': ris(STAIRS) + ris({ ...STAIRS, VL: '4' }) + ris({ ...STAIRS, VL: '' }) })
    const { stdout } = await imported(files)
    expect(stdout).toContain('new records: 2,')
    expect(stdout).toContain('references of these once more: 1\n')
    expect((await imported(files)).changed).toEqual([])
  })

  test('a document is none of the records that a search met', async () => {
    // The document has no row of its own in the screening.
    const title = textOf(reviewWith({}), 'documents/husraadet-nd-trin/note.md').split('\n')[0]?.slice(2) ?? ''
    const files = reviewWith({ 'a.ris': ris({ TI: title }) + ris(YARD) + ris({ TI: title, DO: '10.5555/husraad' }) })
    const { stdout } = await imported(files)
    expect(stdout).toContain('\n    husraadet-nd-trin, ')
    expect(stdout).toContain('new records: 3,')
  })
})

test('a draft without a row gets one under its own id', async () => {
  const sources = earlierVersion()
  change(sources, 'sources/screening.csv', 'nowak-1996-winda,', 'zzz-1996-winda,')
  change(sources, 'sources/screening.csv', 'zzz-1996-winda,Winda,"Nowak, Ż.",', 'zzz-1996-winda,Other,"Zzz, Ż.",')
  const rows = (sources.get('sources/screening.csv') ?? '').trimEnd().split('\n')
  const [head = '', ...others] = rows
  sources.set('sources/screening.csv', `${[head, ...others.sort()].join('\n')}\n`)
  const files = reviewWith({ 'a.ris': ris({ TI: 'Winda', AU: 'Nowak, Żaneta', PY: '1996' }) }, sources)
  const { stdout } = await imported(files)
  expect(stdout).toContain('records that are there: 1')
  expect(rowOf(files, 'nowak-1996-winda')).toContain(',index,title,not-screened,')
})

describe('the search', () => {
  const only = () => reviewWith({ 'a.ris': ris(YARD) })
  test.each<[string, SearchGiven, string]>([
    [
      'new, of which nothing is said',
      { search_id: 'index' },
      'Missing `--where`, expected some text: a new row of searches.csv asks “Where was searched?”; give it as in `--where Scopus`.\nMissing `--place-kind`, expected `database`, ',
    ],
    [
      'new, from a kind of place that is none',
      { ...NEW, place_kind: 'databse' },
      'Unexpected `--place-kind` `databse`, expected `database`, ',
    ],
    [
      'new, on no day',
      { ...NEW, date: '2001-02-30' },
      'Unexpected `--date` `2001-02-30`, expected a date such as 2023-01-20, or ',
    ],
    ['without a name', { ...NEW, search_id: '' }, 'Missing `--search`, expected lower-case letters'],
    [
      'named as a kind of place',
      { ...NEW, search_id: 'database' },
      'Unexpected `--search` `database`, expected lower-case letters',
    ],
    [
      'there, and said to be another',
      { search_id: 'library', where: 'a cellar' },
      '--where `a cellar` is not what searches.csv says of `library`: `a shelf in a library`; leave it out, or correct it there.',
    ],
  ])('%s', async (_, given, message) => {
    const files = only()
    const { code, changed, stderr } = await imported(files, ['a.ris'], given)
    expect([code, changed, stderr]).toEqual([2, [], expect.stringContaining(message)])
    expect(stderr).toMatch(/Nothing was written\.\n$/)
  })

  test('that is there keeps its hits, and other counts are told', async () => {
    const { changed, stdout } = await imported(only(), ['a.ris'], { search_id: 'library' })
    expect(changed).toEqual(['sources/screening.csv'])
    expect(stdout).toContain('searches.csv says that `library` has 9 hits, and the files hold 1 reference;')
  })

  test('that nobody had counted gets its hits', async () => {
    const files = only()
    await imported(files, ['a.ris'], { search_id: 'neighbour' })
    expect(textOf(files, 'searches.csv')).toContain(
      '\nneighbour,not-seen,asked a neighbour,not-applicable,1,organisation\n',
    )
  })

  test('whose record is not kept is an earlier list', async () => {
    const files = only()
    const { changed } = await imported(files, ['a.ris'], { search_id: 'earlier-list' })
    expect(changed).toEqual(['sources/screening.csv'])
    expect(problemsIn(files)).toEqual([])
  })
})

describe('nothing is written', () => {
  test.each<[string, Record<string, string>, string]>([
    ['where a file is not there', {}, 'b.ris: there is no such file.'],
    [
      'where a file holds no reference',
      { 'b.ris': 'Dear reader' },
      'b.ris: it holds no reference in a form that is read',
    ],
    ['where a file breaks off', { 'b.ris': '[{"title": "A"},\n{"title": ' }, 'b.ris:2: from here on it cannot be read'],
  ])('%s', async (_, more, message) => {
    const files = reviewWith({ 'a.ris': ris(YARD), ...more })
    const { code, changed, stderr } = await imported(files, ['a.ris', 'b.ris'])
    expect([code, changed, stderr]).toEqual([2, [], expect.stringContaining(message)])
  })

  test('where the screening cannot be read', async () => {
    const sources = earlierVersion()
    change(sources, 'sources/screening.csv', ',library,title,excluded', ',library,title,exclded')
    const { code, changed, stdout } = await imported(reviewWith({ 'a.ris': ris(YARD) }, sources))
    expect([code, changed]).toEqual([1, []])
    expect(stdout).toMatch(/^sources\/screening\.csv:2:.* Unexpected `exclded`/)
  })

  test('of what nobody could find again, and the others are taken', async () => {
    const files = reviewWith({
      'a.ris': ris({ AU: 'Aro, B.', PY: '1995' }) + ris(YARD) + ris({ TI: `A ${'long '.repeat(500)}` }),
    })
    const { stdout } = await imported(files)
    expect(stdout).toContain('new records: 1,')
    expect(stdout).toContain(
      'references not taken: 2\n    a.ris:1: it has neither title nor DOI\n    a.ris:12: what it has for a title is longer than 2000 characters\n',
    )
  })

  test('of a title that says nothing or is none, and why is said', async () => {
    const files = reviewWith({ 'a.ris': ris({ ...STAIRS, TI: 'TODO' }) + ris({ ...STAIRS, TI: 'A '.repeat(30_000) }) })
    const { stdout, changed } = await imported(files)
    expect(changed).toEqual(['sources/searches.csv'])
    expect(stdout).toContain(
      [
        'a.ris:1: it has neither title nor DOI; what it has for a title is not taken, because it says nothing',
        'a.ris:7: it has neither title nor DOI; what it has for a title is not taken, because it is longer than 50000 characters',
      ].join('\n    '),
    )
  })

  test.each([{ where: '=1' }, { query: '=HYPERLINK("x")' }, { query: 'yard\n@SUM(1)' }])(
    'of a search %j that a spreadsheet would run',
    async given => {
      const { code, changed, stderr } = await imported(reviewWith({ 'a.ris': ris(YARD) }), ['a.ris'], {
        ...NEW,
        ...given,
      })
      expect([code, changed]).toEqual([2, []])
      expect(stderr).toContain(
        'expected text that no spreadsheet would run: whoever opens searches.csv in one would run it; give it as in ',
      )
    },
  )

  test('of a year that is none, which is said with its line', async () => {
    const { stdout } = await imported(reviewWith({ 'a.ris': ris({ ...YARD, PY: 'in press' }) }))
    expect(stdout).toContain(
      'fields of the others that were not taken, or in part: 1\n    a.ris:5: Year, because it holds no year of four digits\n',
    )
  })
})

test('what else the files give is told by its name there, with how often and why it is not taken', async () => {
  const more = { KW: ['yards', 'noise'], UR: 'https://example.org/yard', JF: 'Trials', SP: '11', EP: '29' }
  const { stdout } = await imported(
    reviewWith({ 'a.ris': ris({ ...YARD, ...more }) + ris({ ...STAIRS, KW: 'stairs' }) }),
  )
  // The types of both, the journal and pages of the first and the volume of the second are those of a note.
  expect(stdout).toContain(
    'what else the files give is not taken:\n' +
      '    `KW` 3 times, because no field asks for it\n' +
      '    `UR`, because it holds no DOI\n' +
      '    `TY` 2 times, `JF`, `SP`, `VL`, because the screening has no column for it\n',
  )
})

/** Each would take hours, or the memory, were anything in it compared with everything else. */
test.each<[string, string, number]>([
  ['a title of megabytes', ris({ TI: 'word '.repeat(1_000_000), PY: '2000' }), 0],
  ['an author of commas', ris({ TI: 'A title of its own', AU: `${','.repeat(1_000_000)}x` }), 1],
  [
    'authors beyond counting',
    ris({ TI: 'A title of its own', AU: Array.from({ length: 20_000 }, (_, n) => `Name${n}, A.`) }),
    1,
  ],
  ['a DOI of brackets', ris({ TI: 'A title of its own', DO: `10.1234/a${')'.repeat(1_000_000)}` }), 1],
  [
    'one DOI of thousands of titles',
    Array.from({ length: 5000 }, (_, n) => ris({ TI: `Title ${n * 7} of ${n}`, DO: '10.1234/same' })).join(''),
    5000,
  ],
  [
    'one title of thousands of volumes',
    Array.from({ length: 5000 }, (_, n) => ris({ TI: 'Editorial', VL: `${n}` })).join(''),
    5000,
  ],
])(
  '%s takes seconds',
  async (_, text, fresh) => {
    const files = reviewWith({ 'a.ris': text })
    const before = process.cpuUsage().user
    const { code, stdout } = await imported(files)
    expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(20)
    expect([code, /^new records: (\d+)/m.exec(stdout)?.[1]]).toEqual([0, String(fresh)])
  },
  120_000,
)
