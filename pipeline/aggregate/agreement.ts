import type { Labels } from '../../schema/labels.ts'
import { MISSING } from '../../schema/missing.ts'
import { DIRECTION, STATE } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { calledInEach } from '../languages/called.ts'
import { countedScheme } from '../review/counted-codes.ts'
import { bothGave, MEASURES, oneCoderRow, presenceRow, setRow, valueRow } from './agreement-rows.ts'
import { type CoderPair, coderPairs, peopleSet } from './coder-pairs.ts'
import type { Counted } from './counted.ts'
import { count, label, ratio, type Table, type TableRow, text } from './table.ts'

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
    const rows = pairs.length === 0 ? [oneCoderRow()] : pairs.flatMap(pair => comparisonsOf(pair, counted))
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

function comparisonsOf(pair: CoderPair, { review, codes }: Counted): TableRow[] {
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
