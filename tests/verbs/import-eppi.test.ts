import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { aggregate, emit } from '../../pipeline/stages.ts'
import type { CodersGiven } from '../../pipeline/verbs/coders-given.ts'
import { importEppi } from '../../pipeline/verbs/import-eppi.ts'
import { recodeRename } from '../../pipeline/verbs/recode.ts'
import type { Study } from '../../schema/settled.ts'
import { type MemoryFiles, memoryFiles } from '../laws/memory-files.ts'
import { type Files, runOn, sourcesOf } from '../laws/mini-review.ts'
import { settledIn } from '../laws/settled-in.ts'

/** An invented export: nested groups, marked texts of two reviewers, an arm, what is excluded, deleted, without authors, alike, and a code it does not declare. */
const EXPORT = readFileSync('tests/fixtures/eppi-export.json', 'utf8')
const NURSES = 'tests/fixtures/reviews/nurses/sources'
const GIVEN: CodersGiven = { coders: 'r; t', read: 'full-text' }

const reviewWith = (text: string, sources: Files = sourcesOf(NURSES)) =>
  memoryFiles([...sources, ['export.json', text]])

async function imported(files: MemoryFiles, given = GIVEN) {
  const before = new Map(files.all)
  const said = await importEppi(runOn(files), 'export.json', given)
  return {
    ...said,
    changed: [...files.all].filter(([path, bytes]) => before.get(path) !== bytes).map(([path]) => path),
  }
}

const textOf = ({ all }: MemoryFiles, path: string) => all.get(`sources/${path}`)?.toString('utf8') ?? ''

const tableOf = (files: MemoryFiles, name: string) =>
  aggregate(settledIn(files))
    .find(({ table }) => table.name === name)
    ?.rows.map(({ cells }) => cells) ?? []

/** What a search of the export finds of each code, counted by hand; one of the six of the long shifts is of an item that is deleted there. */
const BY_CODE = {
  'shiftb-longshifts': 5,
  'shiftatnight-fewatnight': 2,
  'shiftatnight-other': 2,
  'wards-noise': 1,
  'noise-other': 1,
  'wards-beds': 1,
  'quality-low': 3,
  'quality-high': 1,
}

test('every code that an item was given is a fact, so that the facts of a code are as many as the export has of it', async () => {
  const files = reviewWith(EXPORT)
  const { code, stdout } = await imported(files)
  expect(code).toBe(0)
  const facts = tableOf(files, 'facts').filter(({ source_id }) => String(source_id).startsWith('eppi-nd-'))
  const counts = new Map<unknown, number>()
  for (const { fact } of facts) counts.set(fact, (counts.get(fact) ?? 0) + 1)
  expect(Object.fromEntries(counts)).toEqual(BY_CODE)
  expect(facts).toContainEqual(
    expect.objectContaining({
      source_id: 'eppi-nd-quality',
      fact: 'quality-low',
      subject: 'nieto-1978-doors',
      fact_kind: 'code',
      value: 'Low (Control, Ann)',
      place: 'EPPI-Reviewer 9004',
    }),
  )
  expect(stdout).toContain('codings: 18, as facts: 16 new, 0 there before; not taken: 2\n')
  expect(stdout).toContain('\n    1: the export does not hold their codes\n    1: their items were not taken\n')
})

test('sets become schemes that are not counted, groups themes, groups in groups themes by the way to them', async () => {
  const files = reviewWith(EXPORT)
  const { stdout } = await imported(files)
  const schemes = settledIn(files).codebook.schemes.slice(-2)
  const [wards] = schemes
  expect(schemes.map(({ scheme, counted }) => [scheme, counted])).toEqual([
    ['eppi-wards', 'no'],
    ['eppi-quality', 'no'],
  ])
  expect(wards?.themes.map(({ labels, codes }) => [labels.en, codes.map(one => [one.code, one.labels.en])])).toEqual([
    ['Shift', [['shiftb.longshifts', 'Long shifts']]],
    [
      'Shift / At night',
      [
        ['shiftatnight.fewatnight', 'Few at night'],
        ['shiftatnight.other', 'Other (Shift / At night)'],
      ],
    ],
    [
      'Wards',
      [
        ['wards.noise', 'Noise'],
        ['wards.beds', 'Beds'],
        ['wards.notusedyet', 'Not used yet'],
      ],
    ],
    ['Noise', [['noise.other', 'Other (Noise)']]],
  ])
  expect(wards?.themes[0]?.codes[0]).toMatchObject({ definition: 'Twelve hours or more', formerly: ['eppi-102'] })
  expect(stdout).toContain(
    'groups in groups, each a theme named by the way to it: 1, such as shiftatnight: Shift / At night',
  )
})

test('items are rows of the screening, and notes where they were not excluded; nothing of them is counted before it is read', async () => {
  const files = reviewWith(EXPORT)
  const studies = settledIn(files).studies.length
  const { stdout } = await imported(files)
  expect(stdout).toContain(
    'items: 9, of which 8 are new: 0 included, 1 excluded, 7 awaiting classification as `not-read-here`\n',
  )
  expect(textOf(files, 'screening.csv')).toContain(
    '\nvega-1975-quiet,A quiet ward,"Vega, Ana; de la Cruz, Eva",1975,10.5555/quiet,earlier-list,abstract,awaiting-classification,not-read-here,not-seen,EPPI-Reviewer 9001\n',
  )
  expect(textOf(files, 'screening.csv')).toContain(
    '\nortiz-1979-garden,A garden,"Ortiz, Pau",1979,not-seen,earlier-list,abstract,excluded,excluded-elsewhere,not-applicable,EPPI-Reviewer 9005\n',
  )
  expect(textOf(files, 'screening.csv')).not.toContain('9006')
  // Likely the one above it; which of the two is left to a person, the row names the other.
  expect(textOf(files, 'screening.csv')).toMatch(/\nnieto-1978-doors-beds,.*,EPPI-Reviewer 9008; nieto-1978-doors\n/)
  expect(textOf(files, 'studies/nieto-1978-doors-beds/note.md')).toContain('\n- Type: conference-paper\n')
  expect(settledIn(files).studies).toHaveLength(studies)
})

test('marked texts are passages of a draft, with a row of every coder that says nothing of state or direction', async () => {
  const files = reviewWith(EXPORT)
  await imported(files)
  const note = textOf(files, 'studies/vega-1975-quiet/note.md')
  expect(note).toContain('- Status: draft\n- Coded by: r\n')
  expect(note).toContain(
    '### p1\n“Washing was left out on nights.”\n- Where: s1, EPPI-Reviewer 9001, ward.pdf, 120-180\n### p2\n“# They were tired; too tired”\n',
  )
  expect(textOf(files, 'studies/vega-1975-quiet/coding.r.csv')).toBe(
    `${HEADER}p1,shiftatnight.fewatnight,${UNREAD}\np1,shiftb.longshifts,${UNREAD}\np2,shiftb.longshifts,${UNREAD}\n`,
  )
  expect(textOf(files, 'studies/mora-1977-minds/coding.t.csv')).toBe(`${HEADER}p1,shiftatnight.fewatnight,${UNREAD}\n`)
  expect(textOf(files, 'studies/quiroga-1981-doors/note.md')).toContain(
    '“Doors slam at night.”\n- Where: s1, EPPI-Reviewer 9009\n',
  )
})
const HEADER = 'passage,code,state,direction,evidence,informants,about\n'
const UNREAD = 'not-seen,not-seen,not-seen,not-seen,not-seen'

test('included where that is asked for, but for items on which the reviewers differ or whose authors nobody knows', async () => {
  const files = reviewWith(EXPORT)
  const before = tableOf(files, 'effects-by-code')
  const { code } = await imported(files, { ...GIVEN, include: true })
  expect(code).toBe(0)
  const review = settledIn(files)
  const fresh = review.studies.filter(({ id }) => /^(anon|leal|mora|nieto|quiroga|vega)-/.test(id))
  const readings = ({ id, findings }: Study) => [
    id,
    findings.map(({ code, state, direction }) => [code, state, direction]),
  ]
  expect(fresh.map(readings)).toEqual([
    ['leal-1976-mind', [['shiftb.longshifts', 'not-seen', 'not-seen']]],
    ['quiroga-1981-doors', [['wards.noise', 'not-seen', 'not-seen']]],
    [
      'vega-1975-quiet',
      [
        ['shiftatnight.fewatnight', 'not-seen', 'not-seen'],
        ['shiftb.longshifts', 'not-seen', 'not-seen'],
        ['shiftb.longshifts', 'not-seen', 'not-seen'],
      ],
    ],
  ])
  expect(tableOf(files, 'effects-by-code')).toEqual(before)
  const built = await emit(review, aggregate(review), { style: '', script: '' } as never)
  expect(built.files.some(({ path }) => path === 'tables/facts.csv')).toBe(true)
})

test('a second time nothing is new; after a code is called otherwise neither', async () => {
  const files = reviewWith(EXPORT)
  expect((await imported(files)).changed).toHaveLength(21)
  const again = await imported(files)
  expect([again.code, again.changed]).toEqual([0, []])
  expect(again.stdout).toContain('Nothing is new.\n')
  for (const [path, bytes] of files.all) {
    const text = bytes.toString('utf8')
    const named = text.replaceAll('shiftb.longshifts', 'shiftb.twelvehours')
    const kept = path.endsWith('codebook.md') ? named : named.replaceAll(/Formerly.*$/gm, '')
    if (path.startsWith('sources/') && text !== kept) files.all.set(path, Buffer.from(kept))
  }
  expect((await imported(files)).changed).toEqual([])
})

/** The export as it comes later, after something was done there. */
function later(change: (items: { ItemId: number; Codes: Record<string, unknown>[] }[]) => void): Buffer {
  const file = JSON.parse(EXPORT)
  change(file.References)
  return Buffer.from(JSON.stringify(file))
}
const LONG_SHIFTS = { AttributeId: 102, AdditionalText: '', ArmTitle: '', ContactName: 'Ann' }

test('facts of a code that is called otherwise since stay under one word', async () => {
  const files = reviewWith(EXPORT)
  await imported(files)
  expect((await recodeRename(runOn(files), 'shiftb.longshifts', 'shiftb.twelvehours')).code).toBe(0)
  files.all.set(
    'export.json',
    later(items => items.find(one => one.ItemId === 9005)?.Codes.push({ ...LONG_SHIFTS })),
  )
  const { code, stdout } = await imported(files)
  expect([code, stdout]).toEqual([0, expect.stringContaining('as facts: 1 new, 16 there before')])
  const words = tableOf(files, 'facts').map(({ fact }) => fact)
  expect(words.filter(word => word === 'shiftb-longshifts')).toHaveLength(BY_CODE['shiftb-longshifts'] + 1)
  expect(words).not.toContain('shiftb-twelvehours')
})

test('a review in two languages has the labels of the export and our own reasons in both', async () => {
  const files = reviewWith(EXPORT, sourcesOf('tests/fixtures/reviews/mini/sources'))
  const { code, stderr } = await imported(files, { ...GIVEN, coders: 'k; m' })
  expect([code, stderr]).toEqual([0, ''])
  const { languages } = settledIn(files).protocol.review
  expect(languages.length).toBeGreaterThan(1)
  expect(textOf(files, 'codebook.md')).toContain('### shift.longshifts\n- Da: Long shifts\n- En: Long shifts\n')
  expect(textOf(files, 'protocol.md')).toContain('- Da: overtaget fra et andet værktøj, ikke læst her endnu\n')
})

test.each([
  [
    'nobody said who gave the codes',
    { coders: undefined },
    'The export has codes from 2 reviewers, in this order: Ann; Bo: name a coder of the protocol for each',
  ],
  ['too few coders', { coders: 'r' }, 'from 2 reviewers, in this order: Ann; Bo'],
  ['a coder the protocol does not have', { coders: 'r; x' }, '`x` is no coder of the protocol'],
  [
    'nobody said what the documents are',
    { read: undefined },
    'Missing `--read`, expected what the documents are in which texts are marked, `summary`, `abstract`, `opening`, `full-text`: ',
  ],
  ['a record shows no result', { read: 'record' }, 'Unexpected `--read` `record`, expected what'],
  [
    'no address',
    { address: 'here' },
    'Unexpected `--address` `here`, expected an address that begins with https:// or http://: ',
  ],
])('is asked first: %s', async (_, over, expected) => {
  const { code, stderr, changed } = await imported(reviewWith(EXPORT), { ...GIVEN, ...over })
  expect([code, changed]).toEqual([2, []])
  expect(stderr).toContain(expected)
  expect(stderr).toMatch(/Nothing was written\.\n$/)
})

test.each([
  ['half a file', EXPORT.slice(0, 3000), 'export.json: it breaks off in line '],
  ['no JSON', '{"References": [nobody]}', 'export.json: it is no JSON from line 1, column 17 on'],
  ['something else', '{"Items": []}', 'export.json: it holds neither `References` nor `CodeSets`'],
  [
    'a deep one',
    `{"CodeSets":${'['.repeat(10_000)}${']'.repeat(10_000)}}`,
    'export.json: it is nested more than 100 deep',
  ],
])('of %s nothing is taken', async (_, text, expected) => {
  const { code, stderr, changed } = await imported(reviewWith(text))
  expect([code, changed]).toEqual([2, []])
  expect(stderr).toContain(expected)
})

test('keys that JavaScript has for itself are keys like others', async () => {
  const hostile = EXPORT.replace(
    '"ItemId": 9001,',
    '"__proto__": { "ItemId": 1 }, "constructor": { "prototype": { "Title": "x" } }, "ItemId": 9001,',
  )
  expect(hostile).not.toBe(EXPORT)
  const files = reviewWith(hostile)
  expect((await imported(files)).code).toBe(0)
  expect(textOf(files, 'screening.csv')).toContain('EPPI-Reviewer 9001')
  expect(Object.keys({})).toEqual([])
  expect(({} as Record<string, unknown>).Title).toBeUndefined()
})

test('of sources with a problem nothing is changed', async () => {
  const sources = sourcesOf(NURSES)
  sources.set('sources/claims.md', `${sources.get('sources/claims.md')}## half\n`)
  const { code, changed } = await imported(reviewWith(EXPORT, sources))
  expect([code, changed]).toEqual([1, []])
})
