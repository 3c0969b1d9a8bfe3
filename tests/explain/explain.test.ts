import { describe, expect, test } from 'vitest'
import { disk } from '../../pipeline/files/file-system.ts'
import { da } from '../../pipeline/languages/da/index.ts'
import { explain } from '../../pipeline/verbs/explain.ts'
import { type MemoryFiles, memoryFiles } from '../laws/memory-files.ts'
import { change, earlierVersion, MINI, runOn, sourcesOf } from '../laws/mini-review.ts'
import { readAnew } from '../laws/read-anew.ts'

/** Law 4: from every number, finding, passage, study, code, rule, table and column to file and line. */
describe('explain', () => {
  test.each([
    [
      ['by-code', 'house.noise'],
      ['n_studies = 4', 'conclusion = hinders', 'kivela-1992-piha/note.md:', 'coding.k.csv:2'],
    ],
    [
      ['by-code', 'house.noise', 'n_studies_hinders'],
      ['n_studies_hinders = 3', 'santos-1995-varanda/p1/house.noise'],
    ],
    [
      ['gap-map-region', 'meeting.hour', 'atlantic'],
      ['n_studies = 1', 'mackey-1997-quay/coding.k.csv:2'],
    ],
    [['wojcik-1994-klatka/p2/meeting.hour'], ['coding.k.csv:3', 'coding.m.csv:3', 'rulings.csv:2', 'ruled: The talks']],
    [['kivela-1992-piha/p1'], ['kivela-1992-piha/note.md:', 'https://example.org/kivela/1992 (full-text), page 14']],
    [['kivela-1992-piha/p3'], ['withdrawn: said of another yard']],
    [['kivela-1992-piha'], ['Pihan äänet', 'screening.csv:', 'included at full-text']],
    [['house.noise'], ['Code house.noise: Støj / Noise', 'definition: Noise of the works.', 'findings:']],
    [['house'], ['Theme house: Huset / The house']],
    [['known-code'], ['Rule known-code', 'why:', 'repair:']],
    [['by-theme'], ['Table by-theme', 'caveat:', 'n_studies_of']],
    [['n_studies_of'], ['by-theme.n_studies_of (integer, studies): Of so many studies']],
    [['sources/screening.csv'], ['record_id: Which id does the record have?']],
    [['scheme', 'advice'], ['Scheme advice: Råd / Advice']],
    [
      ['noise-keeps-away'],
      ['claims.md:2 claim noise-keeps-away', 'kind: direction (hinders)', 'gaardlauget-1998-proeve/note.md:'],
    ],
    [
      ['warm-houses'],
      ['review-findings.md:2 review finding', 'confidence: low', 'santos-1995-varanda/p1/house.warmth'],
    ],
    [
      ['recruitment'],
      ['Field Recruitment: a bullet under ## Record of studies/<study>/note.md', 'random: drawn by chance'],
    ],
    [['Data collection'], ['one or more, joined by `;`: `interview`', 'not-seen: not on what was read']],
    [
      ['n_values'],
      ['disagreements.n_values (integer, values): Different values\n  How many different values the fact has'],
    ],
    [
      ['field', 'state'],
      ['a column of studies/<study>/coding.<coder>.csv', 'Which state is settled on?', ', or nothing'],
    ],
    [
      ['state', 'not-stated'],
      ['In which state', 'not-stated: the passage does not say'],
    ],
    [
      ['informants', 'families'],
      ['studies/<study>/note.md', 'families'],
    ],
    [
      ['about', 'fathers'],
      ['protocol.md:', 'group fathers:'],
    ],
    [['about'], ['here: parents, mothers, fathers, children']],
    [['told'], ['Word told (claim_voice; ', 'in tables only']],
    [['full-text'], ['(basis; ', 'in `Basis` of studies/<study>/note.md', '(screening_stage; ']],
    [['basso-1993-tetto'], ['screening.csv:2', 'excluded at title']],
    [['studies'], ['Table studies: Studies', 'summary-of-findings.studies (list)']],
    [
      ['gap-map-region', 'meeting.hour atlantic'],
      ['gap-map-region, meeting.hour atlantic', 'mackey-1997-quay/coding.k.csv:2'],
    ],
    [
      ['gap-map-region', 'meeting.hour atlantic n_studies'],
      ['n_studies = 1', 'mackey-1997-quay/coding.k.csv:2'],
    ],
    [['baltic'], ['protocol.md:', 'region baltic: Ved Østersøen / On the Baltic', 'EE; FI; PL; SE']],
    [
      ['coder', 'k'],
      ['protocol.md:', 'kind: person'],
    ],
  ])('%j', async (words, parts) => {
    const { stdout, stderr, code } = await explain(runOn(disk, { sources: MINI }), words)
    expect([code, stderr]).toEqual([0, ''])
    for (const part of parts) expect(stdout).toContain(part)
  })

  test('leads from one of two codes on a passage to its own rows, in both sheets', async () => {
    const { stdout } = await explain(runOn(disk, { sources: MINI }), ['wojcik-1994-klatka/p3/meeting.map'])
    for (const sheet of ['coding.k.csv', 'coding.m.csv']) {
      expect(stdout).toContain(`${sheet}:5`)
      expect(stdout).not.toContain(`${sheet}:4`)
    }
  })

  test('never counts a retracted study, a draft or a document behind a number', async () => {
    const { stdout } = await explain(runOn(disk, { sources: MINI }), ['by-code', 'house.noise'])
    for (const id of ['rebane-1990-aken', 'nowak-1996-winda', 'gaardlauget-1998-proeve'])
      expect(stdout).not.toContain(id)
  })

  test.each([
    [['advice'], ['means several things', 'explain theme advice', 'explain scheme advice']],
    [['kivela-1992-pihaa'], ['Nothing here is called', 'nearest is `kivela-1992-piha`']],
    [['house.nose'], ['nearest is `house.noise`']],
    [['by-cod'], ['nearest is `by-code`']],
    [['n_studie'], ['nearest is `n_studies`']],
    [
      ['state', 'presnt'],
      ['`state` takes no word `presnt`; nearest is `present`. Its words are present, absent, both'],
    ],
    [['recrutment'], ['nearest is `recruitment`']],
    [['state', 'toString'], ['`state` takes no word `toString`']],
    [['constructor'], ['Nothing here is called `constructor`']],
    [['by-code', '__proto__'], ['by-code has no row `__proto__`']],
    [['by-code', 'house.nois'], ['by-code has no row `house.nois`; nearest is `house.noise`']],
    [
      ['by-code', 'house.noise', 'n_study'],
      ['by-code has no column `n_study`; nearest is `n_studies`', 'Its columns are'],
    ],
    [
      ['gap-map-region', 'house.noise'],
      ['has 4 rows', 'explain gap-map-region house.noise baltic'],
    ],
    [['by-cod', 'house.noise'], ['Nothing here is called `by-cod house.noise`; the nearest table is `by-code`']],
    [['zzzzzzzzzzzzzzzzzzzzzzzzzzzzz'], ['Nothing here is called']],
    [[], ['Name a table and a key']],
  ])('%j ends with 2 and helps on', async (words, parts) => {
    const { stdout, stderr, code } = await explain(runOn(disk, { sources: MINI }), words)
    expect([code, stdout]).toEqual([2, ''])
    for (const part of parts) expect(stderr).toContain(part)
  })
})

/** What `explain` says of words in a review that stands in memory. */
const asked = (files: MemoryFiles, ...words: string[]) => explain(runOn(files), words)

test('each reader’s reading stands below what was ruled, and the reader who gave none is named', async () => {
  const files = memoryFiles(earlierVersion())
  const said = async (id: string) => (await asked(files, id)).stdout.split('\n').slice(1, 3)
  const klatka = 'sources/studies/wojcik-1994-klatka/coding'
  expect(await said('wojcik-1994-klatka/p2/meeting.hour')).toEqual([
    `  ${klatka}.k.csv:3 k: absent, promotes; rests on: participant-account; informants: parents; about: parents`,
    `  ${klatka}.m.csv:3 m: present, describes; rests on: participant-account; informants: parents; about: parents, children`,
  ])
  const cour = 'sources/studies/durand-1992-cour/coding'
  expect(await said('durand-1992-cour/p2/rent.promise')).toEqual([
    `  ${cour}.k.csv:3 k: present, promotes; rests on: participant-account; informants: mothers; about: mothers`,
    `  ${cour}.m.csv m: does not give it`,
  ])
})

test('what superseded coders found stands beside what took its place, and alone where nothing did', async () => {
  const files = memoryFiles(readAnew())
  const said = async (...words: string[]) => (await asked(files, ...words)).stdout
  const noise = await said('kivela-1992-piha/p1/house.noise')
  expect(noise).toMatch(
    /^\S+coding\.p\.csv:2, \S+coding\.r\.csv:2, \S+rulings\.csv:2 kivela-1992-piha\/p1\/house\.noise: /,
  )
  expect(noise).toMatch(
    /rests on: cited, which is not counted \(ruled: They stayed away\)\n {2}\S+coding\.p\.csv:2 p: .*\n {2}\S+coding\.r\.csv:2 r: .*\n {2}superseded: /,
  )
  expect(noise).toMatch(/superseded: \S+coding\.k\.csv:2, \S+coding\.m\.csv:2 /)
  const hour = await said('sources/studies/kivela-1992-piha/coding.k.csv:3')
  expect(hour).toContain('kivela-1992-piha/p2/meeting.hour: dropped, It tells of others')
  expect(hour).toContain('superseded: ')
  const without = readAnew()
  const piha = 'sources/studies/kivela-1992-piha'
  change(
    without,
    `${piha}/coding.p.csv`,
    'p2,meeting.hour,present,promotes,count,fathers;mothers,parents',
    'p2,none,,,,,',
  )
  change(without, `${piha}/rulings.csv`, 'p2,meeting.hour,drop,,,,,,It tells of others,p\n', '')
  const alone = await asked(memoryFiles(without), 'kivela-1992-piha/p2/meeting.hour')
  expect(alone.stdout).toMatch(
    /^superseded: \S+coding\.k\.csv:3, \S+coding\.m\.csv:3 kivela-1992-piha\/p2\/meeting\.hour: /,
  )
})

describe('what explain prints it takes back', () => {
  const files = memoryFiles(earlierVersion())

  test('every file and line of a code, and of each line of those again', async () => {
    const { stdout } = await asked(files, 'house.noise')
    const places = [...new Set(stdout.match(/sources\/\S+\.(?:md|csv):\d+/g))]
    expect(places.length).toBeGreaterThan(8)
    for (const place of places) {
      const { stdout: there, code } = await asked(files, place)
      expect([place, code, there.includes(place)]).toEqual([place, 0, true])
    }
  })

  test.each([
    ['sources/codebook.md:17', 'Code house.noise'],
    ['codebook.md:17:3-9', 'Code house.noise'],
    ['sources/codebook.md:3', '- Every code that fits a passage is given to it.\n\n### Effects\n\n'],
    ['sources/screening.csv:2', 'basso-1993-tetto: excluded'],
    ['studies/wojcik-1994-klatka/rulings.csv:2', 'wojcik-1994-klatka/p2/meeting.hour'],
    ['sources/studies/kivela-1992-piha/note.md:1', 'Pihan äänet'],
    ['sources/studies/kivela-1992-piha/note.md:6', 'Field Year: a bullet under ## Record'],
    ['sources/studies/kivela-1992-piha/note.md:24', 'Field Child living: a bullet under ## Record'],
    ['sources/studies/kivela-1992-piha/note.md', 'Child living: Where do the children live?'],
  ])('%s', async (place, part) => {
    const { stdout, code } = await asked(files, place)
    expect([code, stdout]).toEqual([0, expect.stringContaining(part)])
  })

  test.each(['sources/codebook.md:0', 'sources/nowhere.csv:3'])('%s is nothing, and it says so', async place => {
    expect(await asked(files, place)).toEqual({ stdout: '', stderr: `Nothing is known of ${place}.\n`, code: 2 })
  })
})

describe('what a person calls a thing is taken too', () => {
  const files = memoryFiles(earlierVersion())
  test.each([
    [['Støj'], 'Code house.noise'],
    [['støj'], 'Code house.noise'],
    [['Hour', 'of', 'the', 'meeting'], 'Code meeting.hour'],
    [['house.sound'], 'Code house.noise'],
    [['Ved Østersøen'], 'region baltic'],
    [['Østersøen'], 'region baltic'],
    [['Kivelä'], 'study kivela-1992-piha'],
    [['wójcik'], 'study wojcik-1994-klatka'],
    [['Trapphuset'], 'Trapphuset'],
    [['santos'], 'study santos-1995-varanda'],
  ])('%j', async (words, part) => {
    const { stdout, code } = await asked(files, ...words)
    expect([code, stdout]).toEqual([0, expect.stringContaining(part)])
  })
})

test('a review in English alone is answered in English alone', async () => {
  const files = memoryFiles(sourcesOf('tests/fixtures/reviews/nurses/sources'))
  const { stdout } = await asked(files, 'promotes')
  expect(stdout).toContain('Word promotes')
  expect(stdout).not.toContain(da.words.direction.promotes)
  // One letter away from the Danish word, and from no other.
  const near = await asked(files, `${da.words.direction.promotes}s`)
  expect(near.stderr).toMatch(/^Nothing here is called `[^`]+`\.\n$/)
  expect((await asked(memoryFiles(earlierVersion()), 'promotes')).stdout).toContain(da.words.direction.promotes)
})

describe('sources in any state', () => {
  const broken = (...changes: [string, string, string][]) => {
    const files = earlierVersion()
    for (const [path, from, to] of changes) change(files, path, from, to)
    return memoryFiles(files)
  }
  const without = (path: string) => memoryFiles([...earlierVersion()].filter(([one]) => one !== path))
  const states: [string, MemoryFiles][] = [
    ['a codebook with a problem', broken(['sources/codebook.md', '- Origin: review', '- Orijin: review'])],
    [
      'a codebook with a merge marker',
      broken(['sources/codebook.md', '# Scheme: blocks', '<<<<<<< ours\n# Scheme: blocks']),
    ],
    ['a protocol with a problem', broken(['sources/protocol.md', '## Window', '## Widnow'])],
    ['no protocol', without('sources/protocol.md')],
    ['one wrong cell', broken(['sources/studies/mackey-1997-quay/coding.k.csv', 'promotes', 'promtes'])],
  ]

  test.each(states)('%s: codes, rules, columns and tables are told', async (_, files) => {
    for (const [words, part] of [
      [['house.noise'], 'Noise of the works.'],
      [['Støj'], 'Noise of the works.'],
      [['recruitment'], 'How were those who took part found?'],
      [['known-code'], 'Rule known-code'],
      [['utf-8'], 'Rule utf-8'],
      [['n_studies_of'], 'by-theme.n_studies_of'],
      [['by-theme'], 'Table by-theme'],
      [['kivela-1992-piha/p1'], 'kivela-1992-piha/note.md:'],
    ] as const) {
      const { stdout, stderr, code } = await asked(files, ...words)
      expect([words, code, stdout]).toEqual([words, 0, expect.stringContaining(part)])
      expect(stderr).toMatch(/^The sources hold (1 problem|\d+ problems) \(`npm run check`\)/)
    }
  })

  test('no codebook at all: everything else', async () => {
    const files = without('sources/codebook.md')
    expect((await asked(files, 'known-code')).code).toBe(0)
    expect((await asked(files, 'house.noise')).stderr).toContain('Nothing here is called `house.noise`')
    expect((await asked(files, 'baltic')).stdout).toContain('region baltic')
  })

  test('no sources at all: what the program declares', async () => {
    const none = memoryFiles([])
    expect((await asked(none, 'known-code')).stdout).toContain('Rule known-code')
    expect((await asked(none, 'by-theme')).stdout).toContain('Table by-theme')
    expect(await asked(none, 'house.noise')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no sources folder'),
    })
  })

  test('a number waits until all is well', async () => {
    const [, files] = states.at(-1) ?? ['', without('')]
    expect(await asked(files, 'by-code', 'house.noise')).toEqual({
      stdout: '',
      stderr: 'The sources hold 1 problem, so no number adds up yet. Run `npm run check`.\n',
      code: 1,
    })
  })
})
