import type { Review } from '../../../schema/settled.ts'
import type { Row } from '../../aggregate/table.ts'
import { CHART, TONES } from '../colours.ts'
import { caveat } from './caveats.ts'
import { type Words, wordsOf } from './chart.ts'
import { type Language, say, studies } from './language.ts'
import { wordsIn } from './signs.ts'

/** The sides a study can be on, in the order they are stacked, and the sign that says the same without colour. */
export const SIDES = [
  { kind: 'n_studies_for', sign: '+', colour: TONES.for.fill, ink: TONES.for.on, da: '+ for', en: '+ for' },
  {
    kind: 'n_studies_against',
    sign: '−',
    colour: TONES.against.fill,
    ink: TONES.against.on,
    da: '− imod',
    en: '− against',
  },
  {
    kind: 'n_studies_mixed',
    sign: '±',
    colour: TONES.both.fill,
    ink: TONES.both.on,
    da: '± begge veje',
    en: '± both ways',
  },
  {
    kind: 'n_studies_no_effect_declared',
    sign: '',
    colour: TONES.quiet.fill,
    ink: TONES.quiet.on,
    da: 'nævnt, ingen virkning angivet',
    en: 'mentioned, no effect declared',
  },
  { kind: 'n_studies_not_seen', sign: '', colour: CHART.ground, ink: CHART.faint, da: 'ikke set', en: 'not seen' },
] as const

/** The words for how a claim stands. */
export const WORDS = [
  { kind: 'in-line', da: 'på linje', en: 'in line' },
  { kind: 'contrary', da: 'modsat', en: 'contrary' },
  { kind: 'divided', da: 'delt', en: 'divided' },
  { kind: 'too-few', da: 'for få studier', en: 'too few studies' },
  { kind: 'not-seen', da: 'ikke set', en: 'not seen' },
  { kind: 'not-testable', da: 'kan ikke efterprøves', en: 'cannot be tested' },
] as const

/** How many claims are in line with the sample, and how the others stand. */
export function claimsWords(rows: readonly Row[], review: Review, language: Language): Words | undefined {
  const testable = rows.filter(row => row.cells.word !== 'not-testable')
  const all = review.studies.filter(study => study.record.retracted === undefined).length
  if (rows.length === 0 || all === 0) return undefined
  const n = (word: string) => rows.filter(row => row.cells.word === word).length
  const others = ['contrary', 'divided', 'too-few', 'not-seen']
    .filter(word => n(word) > 0)
    .map(word => `${wordIn(word, language)}: ${n(word)}`)
    .join(', ')
  const title = say(
    language,
    `På linje med stikprøven: ${n('in-line')} af ${testable.length} påstande, der kan efterprøves (${others})`,
    `In line with the sample: ${n('in-line')} of ${testable.length} claims that can be tested (${others})`,
  ).replace(' ()', '')
  const sample = say(
    language,
    `Hver bjælke er de samme ${studies(all, language)}, efter hvad forældre i dem siger om påstanden.`,
    `Each bar is the same ${studies(all, language)}, by what parents in them say of the claim.`,
  )
  return wordsOf(title, sample, rows.map(row => inWords(row, language)).join(' '), caveat.notSeen(language))
}

function wordIn(word: string, language: Language): string {
  return wordsIn(WORDS, language)[word] ?? word
}

function inWords({ cells }: Row, language: Language): string {
  const parts = SIDES.filter(({ kind }) => Number(cells[kind] ?? 0) > 0).map(
    side => `${side[language].replace(/^[+−±] /, '')} ${cells[side.kind]}`,
  )
  return `${cells[`text_${language}`]} ${[wordIn(String(cells.word), language), ...parts].join(', ')}.`
}
