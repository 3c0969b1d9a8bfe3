import { expect, test } from 'vitest'
import { aggregate } from '../../pipeline/stages.ts'
import { mini } from '../charts/reviews.ts'

const tables = aggregate(mini)
const cellsOf = (name: string) => tables.find(({ table }) => table.name === name)?.rows.map(({ cells }) => cells) ?? []
const of = (name: string, study: string) => cellsOf(name).filter(row => row.source_id === study)

const counts = <K extends string>(values: readonly K[]) =>
  Object.fromEntries([...new Set(values)].map(one => [one, values.filter(other => other === one).length]))

// All expected values are counted by hand in tests/fixtures/reviews/mini/sources.

test('codes: every code of every scheme, also one that nobody used', () => {
  expect(cellsOf('codes').map(({ code, counted, n_findings }) => [code, counted, n_findings])).toEqual([
    ['house.noise', true, 6],
    ['house.warmth', true, 4],
    ['meeting.hour', true, 5],
    ['meeting.tongue', true, 2],
    ['meeting.map', true, 3],
    ['rent.promise', true, 3],
    ['rent.rise', true, 0],
    ['advice.door', false, 1],
    ['none', false, 0],
  ])
  expect(cellsOf('codes')[0]).toMatchObject({
    theme_da: 'Huset',
    code_en: 'Noise',
    present_means: 'It is noisy.',
    condition_wanted: 'no',
    example_passage_id: 'kivela-1992-piha/p1',
    formerly: ['house.sound'],
  })
})

test('evidence: every finding with what it was read in and where, and a row for a passage that no code fits', () => {
  const rows = cellsOf('evidence')
  expect(rows.filter(({ code }) => code !== 'none')).toHaveLength(24)
  expect(rows.flatMap(({ finding_id, code, counts }) => (code === 'none' ? [[finding_id, counts]] : []))).toEqual([
    ['durand-1992-cour/p2/none', ''],
    ['kivela-1992-piha/p4/none', ''],
  ])
  expect(rows[0]).toMatchObject({
    finding_id: 'durand-1992-cour/p1/house.noise',
    year: 1992,
    countries: ['FR'],
    regions: ['atlantic'],
    design: 'qualitative',
    basis: 'full-text',
    text: 'Mothers speak of the noise of the works.',
    page_address: 'https://example.org/cour',
    place: 'chapter 2',
    theme: 'house',
    code_da: 'Støj',
    when_present: 'describes',
    counts: 'own',
    informants: ['mothers'],
  })
})

test('coders: with how many studies and documents each has finished', () => {
  expect(
    cellsOf('coders').map(({ coder, coder_kind, independent_of, n_sources }) => [
      coder,
      coder_kind,
      independent_of,
      n_sources,
    ]),
  ).toEqual([
    ['k', 'person', ['m'], 7],
    ['m', 'person', ['k'], 6],
  ])
})

test('readings: a row for each code a coder gives, one of `none` where a coder gives none, and one of what a dispute was settled as', () => {
  const rows = cellsOf('readings')
  expect(counts(rows.map(row => `${row.passage_id}`.replace(/\/.*/, '')))).toEqual({
    'durand-1992-cour': 6,
    'kivela-1992-piha': 8,
    'lindqvist-1999-trapphus': 4,
    'mackey-1997-quay': 2,
    'rebane-1990-aken': 1,
    'santos-1995-varanda': 3,
    'wojcik-1994-klatka': 9,
    'gaardlauget-1998-proeve': 8,
    'husraadet-nd-trin': 1,
  })
  const said = (passage: string) =>
    rows
      .filter(row => row.passage_id === passage)
      .map(row => [row.coder, row.code, row.by_ruling, row.state, row.direction])
  // One coder gave a code that the ruling dropped.
  expect(said('durand-1992-cour/p2')).toEqual([
    ['k', 'rent.promise', false, 'present', 'promotes'],
    ['m', 'none', false, 'not-applicable', 'not-applicable'],
  ])
  expect(said('wojcik-1994-klatka/p2')).toEqual([
    ['k', 'meeting.hour', false, 'absent', 'promotes'],
    ['m', 'meeting.hour', false, 'present', 'describes'],
    ['m', 'meeting.hour', true, 'present', 'hinders'],
  ])
  // Withdrawn, and the sheet of a coder who has not finished the study.
  expect([
    ...said('kivela-1992-piha/p3'),
    ...rows.filter(row => `${row.passage_id} ${row.coder}` === 'santos-1995-varanda/p1 m'),
  ]).toEqual([])
})

test('study-informants: a number or why there is none, each group in its unit', () => {
  expect(cellsOf('study-informants')).toHaveLength(10)
  expect(of('study-informants', 'kivela-1992-piha').map(({ source_id: _, ...row }) => row)).toEqual([
    { informant: 'parents', n_informants: 14, n_informants_missing: '', unit: 'persons' },
    { informant: 'mothers', n_informants: 9, n_informants_missing: '', unit: 'persons' },
    { informant: 'children', n_informants: 5, n_informants_missing: '', unit: 'persons' },
    { informant: 'other-professionals', n_informants: null, n_informants_missing: 'not-seen', unit: 'interviews' },
  ])
  expect(of('study-informants', 'lindqvist-1999-trapphus')).toEqual([])
})

test('study-groups: every study in every dimension, in the wider groups too', () => {
  const values = (study: string, dimension: string) =>
    of('study-groups', study).flatMap(row => (row.dimension === dimension ? [row.value] : []))
  expect(values('mackey-1997-quay', 'region')).toEqual(['baltic', 'atlantic'])
  expect(values('mackey-1997-quay', 'country')).toEqual(['IE', 'FI'])
  expect(values('lindqvist-1999-trapphus', 'region')).toEqual(['not-seen'])
  expect(values('durand-1992-cour', 'informant')).toEqual(['mothers', 'parents'])
  expect(values('wojcik-1994-klatka', 'authority')).toEqual(['municipality', 'state'])
  expect(values('wojcik-1994-klatka', 'design')).toEqual(['mixed'])
  const dimensions = new Set(cellsOf('study-groups').map(row => row.dimension))
  for (const { id } of mini.studies)
    expect(new Set(of('study-groups', id).map(row => row.dimension)), id).toEqual(dimensions)
})

/** Mackey is of IE and FI, kivela of FI, durand of FR; of lindqvist no country was seen. */
test('study-groups: a wider region holds the studies of its countries, beside the region of each', () => {
  const labels = { da: 'Nord', en: 'North' }
  const wider_regions = [
    { wider_region: 'north', labels, countries: ['FI', 'IE'] },
    { wider_region: 'islands', labels, countries: ['IE'] },
  ]
  const protocol = { ...mini.protocol, wider_regions }
  const rows = aggregate({ ...mini, protocol }).find(({ table }) => table.name === 'study-groups')?.rows ?? []
  const wider = (study: string) =>
    rows.flatMap(({ cells }) => (cells.source_id === study && cells.dimension === 'wider_region' ? [cells.value] : []))
  expect(wider('mackey-1997-quay')).toEqual(['north', 'islands'])
  expect(wider('kivela-1992-piha')).toEqual(['north'])
  expect(wider('durand-1992-cour')).toEqual(['none'])
  expect(wider('lindqvist-1999-trapphus')).toEqual(['not-seen'])
  expect(rows.some(({ cells }) => cells.dimension === 'region' && cells.value === 'north')).toBe(false)
})

test('study-pages: each page of a study or document with the passages that rest on it and still stand', () => {
  expect(cellsOf('study-pages').map(row => row.source_kind)).toEqual([
    ...Array(9).fill('study'),
    ...Array(3).fill('document'),
  ])
  expect(
    of('study-pages', 'kivela-1992-piha').map(({ page_id, page_read, n_passages }) => [page_id, page_read, n_passages]),
  ).toEqual([
    ['s1', 'full-text', 3],
    ['s2', 'opening', 1],
  ])
})

test('study-by-code: every code is a column, and every counted study a row', () => {
  const codes = [
    'house.noise',
    'house.warmth',
    'meeting.hour',
    'meeting.tongue',
    'meeting.map',
    'rent.promise',
    'rent.rise',
  ]
  const unseen = 'not-seen'
  expect(cellsOf('study-by-code').map(row => [row.source_id, ...codes.map(code => row[code])])).toEqual([
    ['durand-1992-cour', 'describes', unseen, unseen, unseen, unseen, 'no-relation', unseen],
    ['kivela-1992-piha', 'hinders', 'helps', 'helps', unseen, unseen, unseen, unseen],
    ['lindqvist-1999-trapphus', unseen, unseen, 'mixed', unseen, 'describes', 'helps', unseen],
    ['mackey-1997-quay', unseen, unseen, 'helps', unseen, 'describes', unseen, unseen],
    ['santos-1995-varanda', 'hinders', 'helps', unseen, 'helps', unseen, unseen, unseen],
    ['wojcik-1994-klatka', 'hinders', 'helps', 'hinders', unseen, 'describes', unseen, unseen],
  ])
})

test('searches and screening: what each search met, and a number of hits or why there is none', () => {
  expect(
    cellsOf('searches').map(({ search_id, n_hits, n_hits_missing, n_records }) => [
      search_id,
      n_hits,
      n_hits_missing,
      n_records,
    ]),
  ).toEqual([
    ['library', 9, '', 7],
    ['neighbour', null, 'not-seen', 3],
  ])
  expect(counts(cellsOf('screening').map(row => `${row.decision}`))).toEqual({
    excluded: 1,
    included: 7,
    'awaiting-classification': 1,
  })
})

test('studies: who has coded each', () => {
  expect(of('studies', 'kivela-1992-piha')[0]?.coded_by).toEqual(['k', 'm'])
})
