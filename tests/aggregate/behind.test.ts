import { expect, test } from 'vitest'
import { aggregate } from '../../pipeline/stages.ts'
import { mini } from '../charts/reviews.ts'

const tables = aggregate(mini)
const rowsOf = (name: string) => tables.find(({ table }) => table.name === name)?.rows ?? []
const studiesIn = (ids: readonly string[] = []) => new Set(ids.map(id => id.split('/')[0])).size

/** Those not seen have nothing behind them. */
const isCounted = (column: string) => /^n_(studies|told)_/.test(column) && !column.endsWith('not_seen')

test.each(['by-code', 'claims', 'state-by-code', 'not-claimed'])(
  '%s: as many studies as are counted stand behind',
  name => {
    for (const { cells, behindOf = {} } of rowsOf(name))
      for (const [column, ids] of Object.entries(behindOf).filter(([column]) => isCounted(column)))
        expect(studiesIn(ids), `${Object.values(cells)[0]} ${column}`).toBe(cells[column] ?? 0)
  },
)

test.each(['conclusions', 'state-by-code'])('%s: the studies that are named stand behind', name => {
  const { columns = [] } = tables.find(({ table }) => table.name === name)?.table ?? {}
  const named = columns.map(column => column.name).filter(column => /^studies_(?!not_seen)/.test(column))
  expect(named.length).toBeGreaterThan(3)
  for (const { cells, behindOf = {} } of rowsOf(name))
    for (const column of named)
      expect([...new Set((behindOf[column] ?? []).map(id => id.split('/')[0]))].sort(), column).toEqual(cells[column])
})

test('behind a claim stand its passage and what the studies have of its codes; behind each of its numbers, those of that number', () => {
  const row = rowsOf('claims').find(({ cells }) => cells.claim_id === 'noise-keeps-away')
  const [kivela, wojcik, santos, durand] = [
    'kivela-1992-piha/p1/house.noise',
    'wojcik-1994-klatka/p1/house.noise',
    'santos-1995-varanda/p1/house.noise',
    'durand-1992-cour/p1/house.noise',
  ]
  const page = 'gaardlauget-1998-proeve/p2'
  expect(new Set(row?.behind)).toEqual(new Set([page, kivela, wojcik, santos, durand]))
  const behind = (column: string) => [...(row?.behindOf?.[column] ?? [])].sort()
  expect(behind('n_studies_told')).toEqual([durand, kivela, wojcik])
  expect(behind('n_studies_others')).toEqual([santos])
  expect(behind('n_studies_declaring')).toEqual([kivela, santos, wojcik])
  expect(behind('n_told_same_way')).toEqual([kivela, wojcik])
})

/** That noise hinders: kivela and wojcik, told by parents and measured, and santos by its authors. Here kivela measured it too. */
test('a study in which several say that a condition does something counts for each of them', () => {
  const studies = mini.studies.map(study => {
    const [first] = study.findings.filter(({ finding_id }) => finding_id === 'kivela-1992-piha/p1/house.noise')
    if (first === undefined) return study
    const measured = { ...first, finding_id: 'kivela-1992-piha/p2/house.noise', passage: 'p2' }
    return { ...study, findings: [...study.findings, { ...measured, evidence: 'measured-association' as const }] }
  })
  const all = aggregate({ ...mini, studies }).find(({ table }) => table.name === 'effects-by-code')?.rows ?? []
  const row = all.find(({ cells }) => cells.code === 'house.noise')
  const [told, measured, other] = ['kivela-1992-piha/p1', 'kivela-1992-piha/p2', 'wojcik-1994-klatka/p1'].map(
    passage => `${passage}/house.noise`,
  )
  expect(row?.behindOf).toMatchObject({
    n_studies_hinders_told_by_population: [told],
    n_studies_hinders_measured: [measured, other],
    n_studies_hinders_by_authors: ['santos-1995-varanda/p1/house.noise'],
    studies_hinders: [told, measured, 'santos-1995-varanda/p1/house.noise', other],
  })
  expect(row?.cells).toMatchObject({
    n_studies_hinders: 3,
    n_studies_hinders_told_by_population: 1,
    n_studies_hinders_by_authors: 1,
    n_studies_hinders_measured: 2,
  })
})

test('behind each number of what is found stand the findings of that part', () => {
  const row = rowsOf('state-by-code').find(({ cells }) => cells.code === 'house.noise' && cells.voice === 'all')
  const there = ['kivela-1992-piha/p1/house.noise', 'wojcik-1994-klatka/p1/house.noise']
  expect(row?.behindOf).toMatchObject({
    n_studies_there: there,
    studies_there: there,
    n_studies_lacking: ['santos-1995-varanda/p1/house.noise'],
    n_studies_not_stated: ['durand-1992-cour/p1/house.noise'],
  })
})

test('what only the people tell is called after them, and effects by the words of their list', () => {
  const row = rowsOf('words-by-bar').find(({ cells }) => cells.scenario === 'population-voice')
  expect(row?.cells.scenario_en).toMatch(/parents/)
  const { columns } = tables.find(({ table }) => table.name === 'direction-by-code')?.table ?? {}
  expect(columns?.find(({ name }) => name === 'effect')?.words).toEqual(['when_present'])
})
