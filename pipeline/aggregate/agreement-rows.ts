import { MISSING } from '../../schema/missing.ts'
import { ALL, NONE } from '../../schema/reserved.ts'
import type { CodersReading } from '../../schema/settled.ts'
import { alphaByGroup, masi } from './alpha.ts'
import type { CoderPair, Unit } from './coder-pairs.ts'
import { type Coefficient, kappa, pabak, specificAgreement } from './coefficients.ts'
import { type CrossTable, crossTables } from './cross-table.ts'
import { numberCells, share, type TableRow } from './table.ts'

export const MEASURES = ['percent', 'positive', 'negative', 'kappa', 'pabak', 'alpha'] as const
type Measures = Partial<Record<(typeof MEASURES)[number], Coefficient | string>>

/** What both coders said of one unit, a passage or a finding that both gave. */
interface Said<T> {
  study: string
  id: string
  first: T
  second: T
}

/** A code, a theme or a word is there or not: a table of two by two. Behind it stand the units in which one of them has it. */
export function presenceRow(pair: CoderPair, aspect: string, scope: string, units: readonly Said<boolean>[]): TableRow {
  const place = (has: boolean) => (has ? 0 : 1)
  const tables = crossTables(
    units.map(({ study, first, second }) => ({ study, first: place(first), second: place(second) })),
    2,
  )
  const { n, both, onlyFirst, onlySecond } = fourOf(tables.all)
  return row(
    pair,
    [aspect, scope],
    [n, both, onlyFirst, onlySecond],
    studiesIn(units),
    presenceMeasures(tables.all),
    tables.without.map(presenceMeasures),
    units.filter(one => one.first || one.second).map(one => one.id),
  )
}

/** The measures of a table of two by two. */
export function presenceMeasures(table: CrossTable): Measures {
  const { n, both, onlyFirst, onlySecond, neither } = fourOf(table)
  return {
    percent: share(both + neither, n),
    positive: specificAgreement(both, both + onlyFirst, both + onlySecond, n),
    negative: specificAgreement(neither, neither + onlyFirst, neither + onlySecond, n),
    kappa: n > 0 && n === neither ? 'not-used' : kappa(table),
    pabak: pabak(both + neither, n, 2),
  }
}

function fourOf([has, hasNot]: CrossTable) {
  const [both = 0, onlyFirst = 0] = has ?? []
  const [onlySecond = 0, neither = 0] = hasNot ?? []
  return { n: both + onlyFirst + onlySecond + neither, both, onlyFirst, onlySecond, neither }
}

/** One value on the findings both gave, with all its words. */
export function valueRow(
  pair: CoderPair,
  aspect: string,
  words: readonly string[],
  units: readonly Said<string>[],
): TableRow {
  const places = new Map(words.map((word, place) => [word, place]))
  const place = (word: string) => places.get(word) ?? 0
  const tables = crossTables(
    units.map(({ study, first, second }) => ({ study, first: place(first), second: place(second) })),
    words.length,
  )
  const measures = (table: CrossTable): Measures => {
    const [n, same] = [sumOf(table.flat()), sameIn(table)]
    return { percent: share(same, n), kappa: kappa(table), pabak: pabak(same, n, words.length - MISSING.length) }
  }
  return row(
    pair,
    [aspect, 'findings both gave'],
    [units.length, sameIn(tables.all)],
    studiesIn(units),
    measures(tables.all),
    tables.without.map(measures),
    units.map(one => one.id),
  )
}

/** Sets of codes on a passage, or of people on a finding. */
export function setRow(pair: CoderPair, aspect: string, units: readonly Said<ReadonlySet<string>>[]): TableRow {
  const isSame = ({ first, second }: (typeof units)[number]) => masi(first, second) === 0
  const groups = byStudy(units)
  const [n, same] = [units.length, units.filter(isSame).length]
  const alphas = alphaByGroup(
    groups.map(group => group.map(({ first, second }) => [first, second])),
    masi,
    set => [...set].sort().join(' '),
  )
  const percents = groups.map(group => share(same - group.filter(isSame).length, n - group.length))
  return row(
    pair,
    [aspect, aspect === 'codes' ? 'passages' : 'findings both gave'],
    [n, same],
    groups.length,
    { percent: share(same, n), alpha: alphas.all },
    alphas.without.map((alpha, index) => ({ percent: percents[index] ?? 'no-units', alpha })),
    units.map(one => one.id),
  )
}

/** The findings that both gave, with what each said of them. */
export function bothGave(units: readonly Unit[]): Said<CodersReading>[] {
  return units.flatMap(({ study, passage_id, first, second }) =>
    [...first].flatMap(([code, one]) => {
      const other = second.get(code)
      return other === undefined ? [] : [{ study, id: `${passage_id}/${code}`, first: one, second: other }]
    }),
  )
}

/** What each of two readings comes to. */
export function saidAs<A, B>(units: readonly Said<A>[], as: (one: A) => B): Said<B>[] {
  return units.map(({ study, id, first, second }) => ({ study, id, first: as(first), second: as(second) }))
}

function row(
  pair: Omit<CoderPair, 'units' | 'kind'> & { kind: string },
  [aspect, scope]: readonly [string, string],
  [n_units = 0, n_both = 0, n_first_only, n_second_only]: readonly number[],
  n_studies: number,
  measures: Measures,
  without: readonly Measures[],
  behind: readonly string[],
  why = 'not-applicable',
): TableRow {
  return {
    cells: {
      round: pair.round,
      coder_a: pair.first,
      coder_b: pair.second,
      comparison: pair.kind,
      aspect,
      scope,
      n_units,
      n_studies,
      n_both,
      n_first_only: n_first_only ?? null,
      n_second_only: n_second_only ?? null,
      ...Object.assign(
        {},
        ...MEASURES.map(name => {
          const value = measures[name] ?? why
          return {
            ...numberCells(name, value),
            ...rangeCells(
              name,
              value,
              without.map(one => one[name] ?? why),
            ),
          }
        }),
      ),
    },
    behind,
  }
}

/** The lowest and the highest that a measure is when one study is left out. Where it is not defined without one of them, the word for that stands: it rests on that study. */
function rangeCells(
  name: (typeof MEASURES)[number],
  value: Coefficient | string,
  without: readonly (Coefficient | string)[],
) {
  const words = [value, ...without].filter(one => typeof one === 'string')
  const numbers = without.filter(one => typeof one === 'number')
  const [lowest, highest] = [Math.min(...numbers), Math.max(...numbers)]
  return {
    ...numberCells(`${name}_lowest`, words[0] ?? lowest),
    ...numberCells(`${name}_highest`, words[0] ?? highest),
  }
}

function byStudy<T extends { study: string }>(units: readonly T[]): T[][] {
  const groups = new Map<string, T[]>()
  for (const unit of units) {
    const group = groups.get(unit.study)
    if (group === undefined) groups.set(unit.study, [unit])
    else group.push(unit)
  }
  return [...groups.values()]
}

function studiesIn(units: readonly { study: string }[]): number {
  return new Set(units.map(one => one.study)).size
}

function sameIn(table: CrossTable): number {
  return sumOf(table.map((line, place) => line[place] ?? 0))
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}

/** Where one coder alone has read, there is nothing to compare. */
export function oneCoderRow(): TableRow {
  const nobody = { round: 'standing', first: '', second: '', kind: 'one-coder' } as const
  return row(nobody, [NONE, ALL], [], 0, {}, [], [], 'one-coder')
}
