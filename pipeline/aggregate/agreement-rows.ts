import { MISSING } from '../../schema/missing.ts'
import type { CodersReading } from '../../schema/settled.ts'
import { alpha, masi } from './alpha.ts'
import type { CoderPair, Unit } from './coder-pairs.ts'
import { type Coefficient, kappa, pabak, specificAgreement } from './coefficients.ts'
import { numberCells, share, type TableRow } from './table.ts'

export const MEASURES = ['percent', 'positive', 'negative', 'kappa', 'pabak', 'alpha'] as const
type Measures = Partial<Record<(typeof MEASURES)[number], Coefficient | string>>

/** A code, or a theme, is there or not: a table of two by two. */
export function presenceRow(
  pair: CoderPair,
  aspect: string,
  scope: string,
  has: (given: ReadonlyMap<string, unknown>) => boolean,
): TableRow {
  const n = pair.units.length
  let [both, onlyFirst, onlySecond] = [0, 0, 0]
  const behind: string[] = []
  for (const { passage_id, first, second } of pair.units) {
    const [a, b] = [has(first), has(second)]
    if (a && b) both += 1
    else if (a) onlyFirst += 1
    else if (b) onlySecond += 1
    if (a || b) behind.push(passage_id)
  }
  const neither = n - both - onlyFirst - onlySecond
  return row(
    pair,
    aspect,
    scope,
    [n, both, onlyFirst, onlySecond],
    {
      percent: share(both + neither, n),
      positive: specificAgreement(both, both + onlyFirst, both + onlySecond),
      negative: specificAgreement(neither, neither + onlyFirst, neither + onlySecond),
      kappa:
        behind.length > 0
          ? kappa([
              [both, onlyFirst],
              [onlySecond, neither],
            ])
          : 'not-used',
      pabak: pabak(both + neither, n, 2),
    },
    behind,
  )
}

/** One value on the findings both gave. */
export function valueRow(
  pair: CoderPair,
  aspect: string,
  words: readonly string[],
  wordOf: (one: CodersReading) => string,
): TableRow {
  const given = bothGave(pair.units)
  const table = words.map(() => words.map(() => 0))
  for (const { a, b } of given) {
    const line = table[words.indexOf(wordOf(a))] ?? []
    const place = words.indexOf(wordOf(b))
    line[place] = (line[place] ?? 0) + 1
  }
  const same = given.filter(({ a, b }) => wordOf(a) === wordOf(b)).length
  return row(
    pair,
    aspect,
    'findings both gave',
    [given.length, same, 0, 0],
    {
      percent: share(same, given.length),
      kappa: kappa(table),
      pabak: pabak(same, given.length, words.length - MISSING.length),
    },
    given.map(one => one.id),
  )
}

/** Sets of codes on a passage, or of people on a finding. */
export function setRow(
  pair: CoderPair,
  aspect: string,
  units: { id: string; sets: ReadonlySet<string>[] }[],
): TableRow {
  const same = units.filter(({ sets: [a, b] }) => a !== undefined && b !== undefined && masi(a, b) === 0).length
  const measures = {
    percent: share(same, units.length),
    alpha: alpha(
      units.map(one => one.sets),
      masi,
      set => [...set].sort().join(' '),
    ),
  }
  const scope = aspect === 'codes' ? 'passages' : 'findings both gave'
  return row(
    pair,
    aspect,
    scope,
    [units.length, same, 0, 0],
    measures,
    units.map(one => one.id),
  )
}

/** The findings that both gave, with what each said of them. */
export function bothGave(units: readonly Unit[]): { id: string; a: CodersReading; b: CodersReading }[] {
  return units.flatMap(({ passage_id, first, second }) =>
    [...first].flatMap(([code, a]) => {
      const b = second.get(code)
      return b === undefined ? [] : [{ id: `${passage_id}/${code}`, a, b }]
    }),
  )
}

function row(
  pair: { first: string; second: string; kind: string },
  aspect: string,
  scope: string,
  [n_units = 0, n_both = 0, n_first_only = 0, n_second_only = 0]: readonly number[],
  measures: Measures,
  behind: readonly string[],
  why = 'not-applicable',
): TableRow {
  return {
    cells: {
      coder_a: pair.first,
      coder_b: pair.second,
      comparison: pair.kind,
      aspect,
      scope,
      n_units,
      n_both,
      n_first_only,
      n_second_only,
      ...Object.assign({}, ...MEASURES.map(name => numberCells(name, measures[name] ?? why))),
    },
    behind,
  }
}

/** Where one coder alone has read, there is nothing to compare. */
export function oneCoderRow(): TableRow {
  return row({ first: '', second: '', kind: 'one-coder' }, 'none', 'all', [0, 0, 0, 0], {}, [], 'one-coder')
}
