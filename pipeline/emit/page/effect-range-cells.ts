import { SAID_BY, type WordIn } from '../../../schema/vocabulary.ts'
import { wordsOf } from '../../../schema/word-list.ts'
import type { Catalogue } from '../../languages/catalogue.ts'
import { columnOfWord } from '../../languages/column-of-word.ts'
import { DECLARED } from '../../review/declared-effects.ts'
import type { Row } from '../../review/table.ts'
import type { Cell } from '../outline-parts.ts'
import type { ReportData } from '../report-data.ts'
import { cellOf } from './cells.ts'
import { inLanguages } from './in-languages.ts'
import { numberLink } from './number-links.ts'

/**
 * `3 (1–5)`: the settled number, and in brackets the lowest and the highest of the strict, the settled and the loose one. The loose one may be the lowest, where
 * it sees the other way in a study too. Nought that is nought in each stands alone, as does the number of a review that declares no such scenarios.
 */
export function effectRange(effect: WordIn<'when_present'>): Cell {
  const name = columnOfWord('n_studies', effect)
  return (report, row) => {
    const numbers = [name, `${name}_strict`, `${name}_loose`].map(column => row.cells[column] ?? null)
    const number = numberLink(report, 'effects-by-code', row, name)
    if (numbers.includes(null) || numbers.every(one => one === 0)) return number
    const ends = numbers.map(Number)
    return [number, ` (${Math.min(...ends)}–${Math.max(...ends)})`]
  }
}

/** Whether the word stands; a dash where no word takes enough studies to fall. */
export const withoutFamily: Cell = (report, row, table) =>
  row.cells.without_any_one_family === 'not-applicable' ? '–' : cellOf('without_any_one_family')(report, row, table)

/** Who says it, for each effect that is declared: `hinders: told by parents 2, said by the authors 1`. */
export const whoSays: Cell = (report, row) =>
  inLanguages(report, language =>
    DECLARED.map(effect => saidIn(language, report, row, effect))
      .filter(said => said !== '')
      .join('; '),
  )

function saidIn(language: Catalogue, report: ReportData, { cells }: Row, effect: WordIn<'when_present'>): string {
  const voice = report.rows('state-by-code').find(row => row.cells.voice === 'population')?.cells[
    `voice_${language.tag}`
  ]
  const said = wordsOf(SAID_BY).flatMap(sayer => {
    const n = Number(cells[columnOfWord(columnOfWord('n_studies', effect), sayer)])
    const by =
      sayer === 'told-by-population'
        ? language.page.themes.told_by({ who: String(voice) })
        : language.words.said_by[sayer]
    return n === 0 ? [] : [`${by} ${n}`]
  })
  return said.length === 0 ? '' : `${language.words.when_present[effect]}: ${said.join(', ')}`
}
