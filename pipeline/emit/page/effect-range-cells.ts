import { SAID_BY, type WordIn } from '../../../schema/vocabulary.ts'
import { wordsOf } from '../../../schema/word-list.ts'
import type { Catalogue } from '../../languages/catalogue.ts'
import { columnOfWord } from '../../languages/column-of-word.ts'
import { DECLARED, type DeclaredEffect } from '../../review/declared-effects.ts'
import type { Row } from '../../review/table.ts'
import { declaredInWords } from '../charts/declared-beside.ts'
import { effectEnds } from '../effect-ends.ts'
import type { Cell } from '../outline-parts.ts'
import type { ReportData } from '../report-data.ts'
import { cellOf } from './cells.ts'
import { inLanguages } from './in-languages.ts'
import { numberLink } from './number-links.ts'

/** `3 (1–5)`: the settled number, and in brackets how low and how high it gets. Nought that is nought in each stands alone. */
export function effectRange(effect: DeclaredEffect): Cell {
  return (report, row) => {
    const { ends } = effectEnds(row, effect)
    const number = numberLink(report, 'effects-by-code', row, columnOfWord('n_studies', effect))
    return ends === undefined || ends[1] === 0 ? number : [number, ` (${ends.join('–')})`]
  }
}

/** All effects that are declared of the condition of a row, in words. */
export const declaredOf: Cell = (report, { cells }) => {
  const row = report.rows('effects-by-code').find(one => one.cells.code === cells.code)
  return inLanguages(report, language => declaredInWords(row, language))
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
