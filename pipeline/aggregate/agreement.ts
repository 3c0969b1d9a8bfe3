import type { Labels } from '../../schema/labels.ts'
import { MISSING } from '../../schema/missing.ts'
import type { CodersReading } from '../../schema/settled.ts'
import { DIRECTION, STATE } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { calledInEach } from '../languages/called.ts'
import { type CoderPair, coderPairs, peopleSet, type Unit } from './coder-pairs.ts'
import { alpha, type Coefficient, kappa, masi, pabak, specificAgreement } from './coefficients.ts'
import type { Counted } from './counted.ts'
import { countedScheme } from './counted-codes.ts'
import { count, label, numberCells, ratio, share, type Table, type TableRow, text } from './table.ts'

const MEASURES = ['percent', 'positive', 'negative', 'kappa', 'pabak', 'alpha'] as const
type Measures = Partial<Record<(typeof MEASURES)[number], Coefficient | string>>

/** How alike two coders read given passages. Read `disputes` first: what they differ on says more than a coefficient. */
export const agreement: Table = {
  name: 'agreement',
  row: 'two coders and what is compared: presence of a code or theme, the set of codes, or a value on the findings both gave',
  meaning:
    'Coding of given passages that both have finished. Presence: positive and negative specific agreement, percent, kappa, PABAK. Sets of codes and people: alpha with MASI distance. State and direction: only findings both gave.',
  caveat:
    'No intervals: passages cluster in studies. Between two automated readers it is repeatability, not agreement. A coefficient that is undefined is a word.',
  source: 'Cohen 1968; PABAK = (k * Po - 1) / (k - 1); Krippendorff 2011; Passonneau 2006 (MASI).',
  key: ['coder_a', 'coder_b', 'aspect', 'scope'],
  columns: [
    text('coder_a'),
    text('coder_b'),
    text('comparison', { words: ['comparison'] }),
    text('aspect', { words: ['compared'] }),
    text('scope'),
    label('scope_label'),
    count('n_units', 'units'),
    count('n_both', 'units'),
    count('n_first_only', 'units'),
    count('n_second_only', 'units'),
    ...MEASURES.flatMap(name => ratio(name)),
  ],
  rows: counted => {
    const pairs = coderPairs(counted)
    const rows = pairs.length === 0 ? [oneCoder()] : pairs.flatMap(pair => rowsOf(pair, counted))
    return rows.map(row => ({
      ...row,
      cells: { ...row.cells, scope_label: scopeLabels(String(row.cells.scope), counted) },
    }))
  },
}

/** A code or a theme by its labels; else what was compared. */
function scopeLabels(scope: string, { review, languages, codes }: Counted): Labels {
  return (
    codes.find(({ code }) => code.code === scope)?.code.labels ??
    countedScheme(review.codebook).themes.find(({ theme }) => theme === scope)?.labels ??
    calledInEach(languages, scope, 'compared_scope')
  )
}

function oneCoder(): TableRow {
  return row({ first: '', second: '', kind: 'one-coder' }, 'none', 'all', [0, 0, 0, 0], {}, [], 'one-coder')
}

function rowsOf(pair: CoderPair, { review, codes }: Counted): TableRow[] {
  const presence = (aspect: string, scope: string, has: (given: ReadonlyMap<string, unknown>) => boolean) =>
    presenceRow(pair, aspect, scope, has)
  return [
    ...codes.map(({ code: { code } }) => presence('code', code, given => given.has(code))),
    ...countedScheme(review.codebook).themes.map(({ theme }) =>
      presence('theme', theme, given => [...given.keys()].some(code => code.startsWith(`${theme}.`))),
    ),
    setRow(
      pair,
      'codes',
      pair.units.map(({ passage_id, first, second }) => ({
        id: passage_id,
        sets: [new Set(first.keys()), new Set(second.keys())],
      })),
    ),
    valueRow(pair, 'state', [...wordsOf(STATE), ...MISSING], one => one.state),
    valueRow(pair, 'direction', [...wordsOf(DIRECTION), ...MISSING], one => one.direction),
    ...(['informants', 'about'] as const).map(key =>
      setRow(
        pair,
        key,
        bothGave(pair.units).map(({ id, a, b }) => ({ id, sets: [peopleSet(a[key]), peopleSet(b[key])] })),
      ),
    ),
  ]
}

/** A code, or a theme, is there or not: a table of two by two. */
function presenceRow(
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
function valueRow(
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
function setRow(pair: CoderPair, aspect: string, units: { id: string; sets: ReadonlySet<string>[] }[]): TableRow {
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

function bothGave(units: readonly Unit[]): { id: string; a: CodersReading; b: CodersReading }[] {
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
