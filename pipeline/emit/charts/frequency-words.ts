import type { Review } from '../../../schema/settled.ts'
import type { Row } from '../../aggregate/table.ts'
import { caveat } from './caveats.ts'
import { type Words, wordsOf } from './chart.ts'
import { highest } from './highest.ts'
import { type Language, listed, percent, say } from './language.ts'

/** How the reports were read: a shape each. */
export const BASES = [
  { kind: 'abstract', shape: 'circle', da: 'abstracts', en: 'abstracts' },
  { kind: 'partial-text', shape: 'diamond', da: 'delvise tekster', en: 'partial texts' },
  { kind: 'full-text', shape: 'triangle-up', da: 'fulde tekster', en: 'full texts' },
] as const

/** The code in most reports, and how the shares were made. */
export function frequencyWords(rows: readonly Row[], review: Review, language: Language): Words | undefined {
  const all = rows.filter(row => row.cells.basis === 'all')
  const top = highest(all, 'fes')
  const [first] = top
  if (first === undefined || first.cells.fes === 0) return undefined
  const share = percent(Number(first.cells.fes), language)
  const names = listed(
    top.map(row => String(row.cells[`code_${language}`])),
    language,
    3,
  )
  const of = first.cells.n_reports_of
  const title = say(
    language,
    `Oftest nævnt: ${names}, i ${first.cells.n_reports} af ${of} rapporter (${share})`,
    `Most often mentioned: ${names}, in ${first.cells.n_reports} of ${of} reports (${share})`,
  )
  const limit = percent(review.analysis.conclusions.frequent_from / 100, language)
  const sample = say(
    language,
    `Andel af ${of} rapporter (${readAs(rows, language)}). Tegn: andelen i hver slags for sig, hvor den ikke er 0. Mørk bjælke: hyppig, mindst ${limit}. * Temaet blev søgt af en kvote.`,
    `Share of ${of} reports (${readAs(rows, language)}). Signs: the share within each kind, where it is not 0. Dark bar: frequent, at least ${limit}. * A quota sought the theme.`,
  )
  const numbers = all
    .map(({ cells }) => `${cells[`code_${language}`]} ${cells.n_reports}/${cells.n_reports_of}`)
    .join(', ')
  return wordsOf(title, sample, `${numbers}.`, caveat.counts(language))
}

function readAs(rows: readonly Row[], language: Language): string {
  return BASES.flatMap(({ kind, ...label }) => {
    const n = rows.find(row => row.cells.basis === kind)?.cells.n_reports_of
    return n === 0 || n === undefined ? [] : [`${label[language]} ${n}`]
  }).join(', ')
}
