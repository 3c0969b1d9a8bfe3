import { expect, test } from 'vitest'
import { publishedRows } from '../../pipeline/review/published-rows.ts'
import { aggregate } from '../../pipeline/stages.ts'
import { mini, reviewIn } from '../charts/reviews.ts'

type Row = Record<string, unknown>

/**
 * Agreement counted anew, in plain code, from what the table of readings publishes: one loop over passages, the four numbers of a two by two table, and the
 * formulas as they are printed in a textbook.
 */
test.each([
  ['the invented review', mini],
  ['our review', reviewIn('sources')],
  ['a review in English only', reviewIn('tests/fixtures/reviews/nurses/sources')],
])('%s: the readings give the agreement that is published', (name, review) => {
  const all = aggregate(review)
  const rowsOf = (table: string): Row[] => all.filter(one => one.table.name === table).flatMap(publishedRows)
  const [codes, studies] = [countedIn(rowsOf('codes'), 'code'), countedIn(rowsOf('studies'), 'source_id')]
  const readings = rowsOf('readings')
    .filter(({ code }) => code === 'none' || codes.has(code))
    .filter(row => row.by_ruling === false && studies.has(`${row.passage_id}`.split('/')[0]))
  const published = rowsOf('agreement').filter(row =>
    ['code', 'state', 'direction', 'evidence'].includes(`${row.aspect}`),
  )
  if (name !== 'a review in English only') expect(published.length).toBeGreaterThan(10)
  for (const row of published) {
    const inRound = readings.filter(one => one.round === row.round)
    const first = byPassage(inRound.filter(one => one.coder === row.coder_a))
    const second = byPassage(inRound.filter(one => one.coder === row.coder_b))
    const pairs: [Row[], Row[]][] = [...first].flatMap(([id, own]) => {
      const other = second.get(id)
      return other === undefined ? [] : [[own, other]]
    })
    const said =
      row.aspect === 'code'
        ? pairs.map(sides => sides.map(rows => rows.some(one => one.code === row.scope)))
        : pairs.flatMap(([a, b]) => bothGave(a, b, `${row.aspect}`)).map(words => words.map(saysIn(`${row.scope}`)))
    const n = said.length
    const same = said.filter(([a, b]) => a === b).length
    const both = said.filter(([a, b]) => a === b && (row.scope === 'findings both gave' || a === true)).length
    const which = `${row.round} ${row.coder_a}${row.coder_b} ${row.aspect} ${row.scope}`
    expect([row.n_units, row.n_both], which).toEqual([n, both])
    expect(row.percent, which).toBe(n === 0 ? null : rounded(same / n))
    if (row.kappa !== null) expect(row.kappa, which).toBe(rounded(cohen(said)))
  }
})

function countedIn(rows: readonly Row[], key: string): Set<unknown> {
  return new Set(rows.filter(row => row.counted === true).map(row => row[key]))
}

function byPassage(rows: readonly Row[]): Map<unknown, Row[]> {
  const found = new Map<unknown, Row[]>()
  for (const row of rows) found.set(row.passage_id, [...(found.get(row.passage_id) ?? []), row])
  return found
}

/** What two coders say of the codes that both gave a passage; of evidence only where both were asked. */
function bothGave(first: readonly Row[], second: readonly Row[], aspect: string): string[][] {
  return first
    .filter(one => one.code !== 'none')
    .flatMap(one =>
      second.filter(other => other.code === one.code).map(other => [`${one[aspect]}`, `${other[aspect]}`]),
    )
    .filter(words => aspect !== 'evidence' || !words.includes('not-applicable'))
}

function saysIn(scope: string): (word: string) => unknown {
  if (scope === 'findings both gave') return word => word
  return word =>
    scope === 'declares' ? ['promotes', 'hinders', 'mixed', 'no-relation'].includes(word) : word === scope
}

/** Cohen 1960: (observed - expected) / (1 - expected). */
function cohen(said: readonly unknown[][]): number {
  const words = new Set(said.flat())
  const part = (keep: (pair: unknown[]) => boolean) => said.filter(keep).length / said.length
  const expected = [...words].reduce<number>((sum, w) => sum + part(([a]) => a === w) * part(([, b]) => b === w), 0)
  return (part(([a, b]) => a === b) - expected) / (1 - expected)
}

function rounded(value: number): number {
  return Number(value.toFixed(3))
}
