import type { Labels } from '../../schema/labels.ts'
import { MISSING } from '../../schema/missing.ts'
import type { CodersReading } from '../../schema/settled.ts'
import { DIRECTION, EVIDENCE, STATE, VOCABULARY } from '../../schema/vocabulary.ts'
import { isWordOf, type WordList, wordsOf } from '../../schema/word-list.ts'
import { calledInEach } from '../languages/called.ts'
import { countedScheme } from '../review/counted-codes.ts'
import { declaresEffect } from '../review/declares-effect.ts'
import { bothGave, MEASURES, oneCoderRow, presenceRow, saidAs, setRow, valueRow } from './agreement-rows.ts'
import { type CoderPair, coderPairs, peopleSet } from './coder-pairs.ts'
import type { Counted } from './counted.ts'
import { count, label, ranged, type Table, type TableRow, text } from './table.ts'

/** How alike two coders read given passages. Read `disputes` first: what they differ on says more than a coefficient. */
export const agreement: Table = {
  name: 'agreement',
  row: 'two coders of one round and what is compared: presence of a code or theme, the set of codes, a value on the findings both gave, or one word of that value against all others',
  meaning:
    'Coding of given passages that both have finished. Presence of a code, a theme or a word: positive and negative specific agreement, percent, kappa, PABAK. Sets of codes and people: alpha with MASI distance. State, direction and evidence: only findings both gave, and evidence where both were asked; `declares` is promotes, hinders, mixed or no-relation against describes. Lowest and highest: when each of `n_studies` studies in turn is left out.',
  caveat:
    'No intervals: passages cluster in studies. Between two automated readers it is repeatability, not agreement. A coefficient that is undefined is a word; a lowest or highest is one where the coefficient is undefined without some study. Coders of the standing and of the superseded round are never a pair. PABAK counts the words of the scale as it is now for both rounds: where a word was added after the superseded coders read, theirs is a little higher than with the words they had.',
  source:
    'Cohen 1960; PABAK = (k * Po - 1) / (k - 1), k = 2 for presence, else the words the scale has now (Bennett’s S); specific agreement = 2 * both / (first + second); Krippendorff 2011; Passonneau 2006 (MASI).',
  rests_on:
    'The units compared, by the readings in `data/studies/`: for codes and themes the passages both coders have finished, none of them withdrawn and in the superseded round none added later; else the findings both gave. Where one code, theme or word is compared with all others, those of them in which one of the two has it.',
  key: ['round', 'coder_a', 'coder_b', 'aspect', 'scope'],
  columns: [
    text('round', { words: ['round'] }),
    text('coder_a'),
    text('coder_b'),
    text('comparison', { words: ['comparison'] }),
    text('aspect', { words: ['compared'] }),
    text('scope'),
    label('scope_label'),
    count('n_units', 'units'),
    count('n_studies', 'studies'),
    count('n_both', 'units'),
    count('n_first_only', 'units'),
    count('n_second_only', 'units'),
    ...MEASURES.flatMap(name => ranged(name)),
  ],
  rows: counted => {
    const pairs = coderPairs(counted)
    const rows = pairs.length === 0 ? [oneCoderRow()] : pairs.flatMap(pair => comparisonsOf(pair, counted))
    return rows.map(row => ({
      ...row,
      cells: { ...row.cells, scope_label: scopeLabels(String(row.cells.aspect), String(row.cells.scope), counted) },
    }))
  },
}

/** The values that are compared word by word too, with their lists. */
const VALUES = { state: STATE, direction: DIRECTION, evidence: EVIDENCE } as const
type Value = keyof typeof VALUES

/** A code, a theme or a word by what it is called; else what was compared. */
function scopeLabels(aspect: string, scope: string, { review, languages, codes }: Counted): Labels {
  const own =
    aspect === 'code'
      ? codes.find(({ code }) => code.code === scope)?.code.labels
      : countedScheme(review.codebook).themes.find(({ theme }) => aspect === 'theme' && theme === scope)?.labels
  if (own !== undefined) return own
  const isOfValue = aspect in VALUES && isWordOf(VOCABULARY[aspect as Value] as WordList, scope)
  return calledInEach(languages, scope, isOfValue ? (aspect as Value) : 'compared_scope')
}

function comparisonsOf(pair: CoderPair, { review, codes }: Counted): TableRow[] {
  const sets = pair.units.map(({ study, passage_id, first, second }) => ({
    study,
    id: passage_id,
    first: new Set(first.keys()),
    second: new Set(second.keys()),
  }))
  const given = bothGave(pair.units)
  const asked = given.filter(({ first, second }) => wasAsked(first) && wasAsked(second))
  const hasOneOf = (theme: string) => (set: ReadonlySet<string>) => [...set].some(code => code.startsWith(`${theme}.`))
  return [
    ...codes.map(({ code: { code } }) =>
      presenceRow(
        pair,
        'code',
        code,
        saidAs(sets, set => set.has(code)),
      ),
    ),
    ...countedScheme(review.codebook).themes.map(({ theme }) =>
      presenceRow(pair, 'theme', theme, saidAs(sets, hasOneOf(theme))),
    ),
    setRow(pair, 'codes', sets),
    ...valueRows(pair, 'state', given),
    ...valueRows(pair, 'direction', given),
    presenceRow(pair, 'direction', 'declares', saidAs(given, declaresEffect)),
    ...(asked.length === 0 ? [] : valueRows(pair, 'evidence', asked)),
    ...(['informants', 'about'] as const).map(key =>
      setRow(
        pair,
        key,
        saidAs(given, one => peopleSet(one[key])),
      ),
    ),
  ]
}

/** A value with all its words at once, then each word against all others: half of a high agreement may be one word that is nearly always said. */
function valueRows(pair: CoderPair, value: Value, given: ReturnType<typeof bothGave>): TableRow[] {
  const words = wordsOf<WordList>(VALUES[value])
  return [
    valueRow(
      pair,
      value,
      [...words, ...MISSING],
      saidAs(given, one => one[value]),
    ),
    ...words.map(word =>
      presenceRow(
        pair,
        value,
        word,
        saidAs(given, one => one[value] === word),
      ),
    ),
  ]
}

/** A coder who was not asked on what a finding rests has no reading that could agree. */
function wasAsked({ evidence }: CodersReading): boolean {
  return evidence !== 'not-applicable'
}
