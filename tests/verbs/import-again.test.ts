import { describe, expect, test } from 'vitest'
import type { CodersGiven } from '../../pipeline/verbs/coders-given.ts'
import { importEppi } from '../../pipeline/verbs/import-eppi.ts'
import { type MemoryFiles, memoryFiles } from '../laws/memory-files.ts'
import { type Files, runOn, sourcesOf } from '../laws/mini-review.ts'
import { settledIn } from '../laws/settled-in.ts'

const NURSES = 'tests/fixtures/reviews/nurses/sources'
const GIVEN: CodersGiven = { coders: 'r; t', read: 'full-text' }
const STUDY = 'sources/studies/vega-1975-bells'

interface Coding {
  AttributeId: number
  ContactName: string
  ItemAttributeFullTextDetails: { DocTitle: string; TextFrom: number; TextTo: number; Text: string }[]
}

/** The texts that somebody marks in the one document, each with its place there. */
const TEXTS = ['Bells ring all night.', 'Few lamps are lit.', 'Doors slam.'] as const
const coded = (code: 'bells' | 'lamps', who: 'Ann' | 'Bo', at: number): Coding => ({
  AttributeId: code === 'bells' ? 11 : 12,
  ContactName: who,
  ItemAttributeFullTextDetails: [
    { DocTitle: 'ward.pdf', TextFrom: at * 100, TextTo: at * 100 + 50, Text: TEXTS[at] ?? '' },
  ],
})

/** An invented export of one item, and of what else is named. */
const exportOf = (codings: readonly Coding[], others: readonly object[] = []) =>
  JSON.stringify({
    CodeSets: [
      {
        SetName: 'Wards',
        SetId: 1,
        Attributes: {
          AttributesList: [11, 12].map(id => ({
            AttributeId: id,
            AttributeName: id === 11 ? 'Loud bells' : 'Few lamps',
            AttributeType: 'Selectable (show checkbox)',
          })),
        },
      },
    ],
    References: [
      {
        ...{ ItemId: 1, Title: 'Bells', Authors: 'Vega Ana ; ', Year: '1975', DOI: '10.5555/bells', ItemStatus: 'I' },
        Codes: codings,
      },
      ...others,
    ],
  })

const reviewWith = (sources: Files = sourcesOf(NURSES)) => memoryFiles(sources)

async function imported(files: MemoryFiles, text: string, given = GIVEN) {
  files.all.set('export.json', Buffer.from(text))
  const before = new Map(files.all)
  const said = await importEppi(runOn(files), 'export.json', given)
  return {
    ...said,
    changed: [...files.all].filter(([path, bytes]) => before.get(path) !== bytes).map(([path]) => path),
  }
}

const textOf = ({ all }: MemoryFiles, path: string) => all.get(path)?.toString('utf8') ?? ''
const rowsOf = (files: MemoryFiles, coder: string) =>
  textOf(files, `${STUDY}/coding.${coder}.csv`)
    .split('\n')
    .slice(1, -1)
    .map(row => row.replaceAll(',not-seen', '').replace(/,+$/, ''))
const edit = (files: MemoryFiles, path: string, from: string, to: string) => {
  expect(textOf(files, path)).toContain(from)
  files.all.set(path, Buffer.from(textOf(files, path).replace(from, to)))
}

const EARLY = [coded('bells', 'Ann', 0), coded('lamps', 'Bo', 1)]
const LATE = [...EARLY, coded('bells', 'Bo', 0), coded('lamps', 'Ann', 2)]

describe('an export that comes again, with more in it', () => {
  test('adds to a draft what was marked and coded since, and leaves it as if it had come at once', async () => {
    const [twice, once] = [reviewWith(), reviewWith()]
    await imported(twice, exportOf(EARLY))
    const { code, stdout, changed } = await imported(twice, exportOf(LATE))
    await imported(once, exportOf(LATE))
    expect([code, changed]).toEqual([
      0,
      [
        'sources/documents/eppi-nd-wards/facts.csv',
        `${STUDY}/note.md`,
        `${STUDY}/coding.r.csv`,
        `${STUDY}/coding.t.csv`,
      ],
    ])
    for (const path of changed) expect(textOf(twice, path)).toBe(textOf(once, path))
    expect(rowsOf(twice, 'r')).toEqual(['p1,wards.loudbells', 'p2,none', 'p3,wards.fewlamps'])
    expect(rowsOf(twice, 't')).toEqual(['p1,wards.loudbells', 'p2,wards.fewlamps', 'p3,none'])
    expect(stdout).toContain('coded since in 1 study of the review: 1 new passage, 2 new rows in sheets\n')
    expect(stdout).toContain('vega-1975-bells/p3: “Doors slam.”, s1, EPPI-Reviewer 1, ward.pdf, 200-250\n')
    settledIn(twice)
    expect((await imported(twice, exportOf(LATE))).changed).toEqual([])
  })

  test('gives a draft a page, a sheet and a reader where it had none', async () => {
    const files = reviewWith()
    await imported(files, exportOf([]), { coders: 'r' })
    expect(textOf(files, `${STUDY}/note.md`)).not.toContain('## Pages')
    await imported(files, exportOf(EARLY))
    expect(textOf(files, `${STUDY}/note.md`)).toMatch(
      /- Coded by: r; t\n[\s\S]*\n## Pages\n### s1\n- Address: https:\/\/doi\.org\/10\.5555\/bells\n- Read: full-text\n## Passages\n### p1\n“Bells/,
    )
    expect(rowsOf(files, 't')).toEqual(['p1,none', 'p2,wards.fewlamps'])
    settledIn(files)
  })

  test('changes no passage that somebody put in other words, and no reading: it tells both', async () => {
    const files = reviewWith()
    await imported(files, exportOf(EARLY))
    edit(files, `${STUDY}/note.md`, '“Bells ring all night.”', 'Nobody sleeps for the bells.')
    edit(files, `${STUDY}/coding.t.csv`, 'p1,none,,,,,', 'p1,wards.fewlamps,present,hinders,count,nurses,nurses')
    const sheet = textOf(files, `${STUDY}/coding.t.csv`)
    const { stdout } = await imported(files, exportOf([...EARLY, coded('bells', 'Bo', 0)]))
    expect(textOf(files, `${STUDY}/coding.t.csv`)).toBe(sheet)
    expect(textOf(files, `${STUDY}/note.md`)).toContain('### p1\nNobody sleeps for the bells.\n')
    expect(stdout).toContain('readings that their coders have otherwise: 1, not written')
    expect(stdout).toContain(
      'vega-1975-bells/p1, coder t: there wards.fewlamps, present, hinders, count, nurses, nurses; in the export wards.loudbells, not-seen',
    )
  })

  test('keeps what somebody read of a code that the export gives without a word on it', async () => {
    const files = reviewWith()
    await imported(files, exportOf(EARLY))
    const [, row] = textOf(files, `${STUDY}/coding.r.csv`).split('\n')
    edit(files, `${STUDY}/coding.r.csv`, row ?? '', 'p1,wards.loudbells,present,hinders,count,nurses,nurses')
    const { changed } = await imported(files, exportOf(EARLY))
    expect(changed).toEqual([])
  })

  test('adds nothing beside a passage that was withdrawn, because it may be that one', async () => {
    const files = reviewWith()
    await imported(files, exportOf(EARLY))
    const note = textOf(files, `${STUDY}/note.md`)
    const gone = note.replace(/### p2\n[\s\S]*$/, '### p2\n- Withdrawn: said of another ward\n')
    files.all.set(`${STUDY}/note.md`, Buffer.from(gone))
    for (const coder of ['r', 't'])
      files.all.set(
        `${STUDY}/coding.${coder}.csv`,
        Buffer.from(textOf(files, `${STUDY}/coding.${coder}.csv`).replace(/^p2,.*\n/m, '')),
      )
    const { stdout, changed } = await imported(files, exportOf(EARLY))
    expect(changed).toEqual([])
    expect(stdout).toContain('texts that are no passage: 1, because the note has a passage that was withdrawn')
  })
})

describe('a study that is finished', () => {
  const alone = [coded('bells', 'Ann', 0)]
  const since = [...alone, coded('lamps', 'Ann', 1)]
  const given = { coders: 'r', read: 'full-text' }
  const included = async (codings: readonly Coding[], over: CodersGiven = given) => {
    const files = reviewWith()
    await imported(files, exportOf(codings), { ...over, include: true })
    expect(textOf(files, `${STUDY}/note.md`)).toContain('- Status: included\n')
    return files
  }

  test('is left as it is, with the way to take what is new', async () => {
    const files = await included(alone)
    const { stdout, changed } = await imported(files, exportOf(since), given)
    expect(changed).toEqual(['sources/documents/eppi-nd-wards/facts.csv'])
    expect(stdout).toContain(
      'texts that are no passage: 1, because the study is finished, and would count it; --include takes it',
    )
    expect((await imported(files, exportOf(since), { ...given, include: true })).changed).toEqual([
      'sources/codebook.md',
      `${STUDY}/note.md`,
      `${STUDY}/coding.r.csv`,
    ])
    // A code that is found has an example.
    expect(textOf(files, 'sources/codebook.md')).toContain('- Example: vega-1975-bells/p2\n')
    expect(settledIn(files).studies.find(({ id }) => id === 'vega-1975-bells')?.passages).toHaveLength(2)
    expect((await imported(files, exportOf(since), { ...given, include: true })).changed).toEqual([])
  })

  test('keeps its readings: another code on a passage that its coder has finished is told', async () => {
    const files = await included(alone)
    const { stdout, changed } = await imported(files, exportOf([...alone, coded('lamps', 'Ann', 0)]), {
      ...given,
      include: true,
    })
    expect(changed).toEqual(['sources/documents/eppi-nd-wards/facts.csv'])
    expect(stdout).toMatch(/vega-1975-bells\/p1, coder r: there wards\.loudbells.*; in the export wards\.fewlamps/)
  })

  test('stays as it is where not all who read it have read what is new, whatever is asked', async () => {
    const both = [coded('bells', 'Ann', 0), coded('bells', 'Bo', 0)]
    const files = await included(both, GIVEN)
    const { code, stdout, changed } = await imported(files, exportOf([...both, coded('lamps', 'Ann', 1)]), {
      ...GIVEN,
      include: true,
    })
    expect([code, changed]).toEqual([0, ['sources/documents/eppi-nd-wards/facts.csv']])
    expect(stdout).toContain(
      'studies that stay as they are, because with what is new in the export something would be wrong: 1',
    )
    expect(stdout).toContain('vega-1975-bells: Unexpected dispute about `p2 wards.fewlamps`')
  })
})

test('two items that are one study are one note, at once and ever after', async () => {
  const files = reviewWith()
  const again = {
    ...{ ItemId: 2, Title: 'Bells', Authors: 'Vega Ana ; ', Year: '1975', DOI: '10.5555/bells', ItemStatus: 'I' },
    Codes: [coded('lamps', 'Ann', 2)],
  }
  const { stdout } = await imported(files, exportOf(EARLY, [again]))
  expect(stdout).toContain('records of the review or items once more: 1')
  expect(textOf(files, `${STUDY}/note.md`)).toContain('### p3\n“Doors slam.”\n- Where: s1, EPPI-Reviewer 2, ward.pdf')
  expect(rowsOf(files, 'r')).toEqual(['p1,wards.loudbells', 'p2,none', 'p3,wards.fewlamps'])
  expect((await imported(files, exportOf(EARLY, [again]))).changed).toEqual([])
})

test('what was coded of a finished study that was in the review before is told with its place', async () => {
  const files = reviewWith()
  const [study] = settledIn(files).studies
  const note = textOf(files, `sources/studies/${study?.id}/note.md`)
  const as = { Title: study?.title, Authors: '', Year: String(study?.record.year), DOI: String(study?.record.doi) }
  const { stdout } = await imported(
    files,
    exportOf([], [{ ...as, ItemId: 2, ItemStatus: 'I', Codes: [coded('bells', 'Ann', 0)] }]),
    { coders: 'r', read: 'full-text' },
  )
  expect(textOf(files, `sources/studies/${study?.id}/note.md`)).toBe(note)
  expect(stdout).toContain(`${study?.id}: “Bells ring all night.”, s1, EPPI-Reviewer 2, ward.pdf, 0-50\n`)
})
