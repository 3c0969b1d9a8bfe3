import type { Element } from 'hast'
import { h } from 'hastscript'
import { ALL } from '../../../schema/reserved.ts'
import { CONCLUSION } from '../../../schema/vocabulary.ts'
import { wordsOf } from '../../../schema/word-list.ts'
import { capital } from '../../languages/capital.ts'
import type { Catalogue } from '../../languages/catalogue.ts'
import { columnLabel } from '../../languages/column-label.ts'
import { cellTextIn } from '../page/cells.ts'
import { fewIn } from '../page/concluded-cell.ts'
import { effectSentence, effectsNote } from '../page/effect-sentences.ts'
import { inLanguages } from '../page/in-languages.ts'
import { tableElement } from '../page/table-element.ts'
import type { ReportData } from '../report-data.ts'

/** The conditions of each theme, under the word for them; none stands without how many studies declare an effect, and which. */
export function byCondition(report: ReportData): Element[] {
  const conclusions = wordsOf(CONCLUSION)
  const table = report.table('by-theme')
  const heads = [
    { label: inLanguages(report, language => columnLabel(language, 'by-theme', 'theme_label')) },
    { label: inLanguages(report, language => columnLabel(language, 'by-theme', 'n_studies')), number: true },
    ...conclusions.map(word => ({ label: inLanguages(report, ({ words }) => capital(words.conclusion[word])) })),
  ]
  const body = report
    .rows('by-theme')
    .filter(({ cells }) => cells.theme !== ALL)
    .map(row => [
      inLanguages(report, language => cellTextIn(language, table, row, 'theme') ?? ''),
      String(row.cells.n_studies),
      ...conclusions.map(word => inLanguages(report, language => concluded(report, language, row.cells.theme, word))),
    ])
  const legend = inLanguages(report, language =>
    [effectSentence(language, report), language.guide.number_behind, effectsNote(language, report)].join(' '),
  )
  return [h('p', legend), tableElement('by-condition', '', heads, body)]
}

function concluded(report: ReportData, language: Catalogue, theme: unknown, word: string): string {
  return report
    .rows('by-code')
    .filter(({ cells }) => cells.theme === theme && cells.conclusion === word)
    .map(row => {
      const declared = Number(row.cells.n_studies_declaring) === 0 ? '' : `; ${fewIn(language, row)}`
      return `${cellTextIn(language, report.table('by-code'), row, 'code')} (${row.cells.n_studies}${declared})`
    })
    .join(', ')
}
