import type { Element } from 'hast'
import { h } from 'hastscript'
import { ALL } from '../../../schema/reserved.ts'
import type { WordIn } from '../../../schema/vocabulary.ts'
import type { Catalogue } from '../../languages/catalogue.ts'
import type { Row } from '../../review/table.ts'
import { isCounted } from '../is-counted.ts'
import type { Say } from '../outline-parts.ts'
import type { ReportData } from '../report-data.ts'
import { cellTextIn } from './cells.ts'
import { checkedByPerson } from './checked-by-person.ts'
import type { Content } from './content.ts'
import { conditionName, effectOnIn, effectSentence } from './effect-sentences.ts'
import { inLanguages } from './in-languages.ts'
import { numberLink } from './number-links.ts'

/** What studies say of effects, in three sentences: what helps and hinders, what is open, and which themes are mentioned oftenest; and how to read them. */
export function answerInShort(report: ReportData): Element[] {
  const sentences: Say[] = isCounted(report) ? [effects, open, oftenest] : [({ page }) => page.answer.no_studies]
  return [...sentences.map(sentence => h('p', inLanguages(report, sentence))), ...howToRead(report)]
}

function howToRead(report: ReportData): Element[] {
  if (!isCounted(report)) return []
  const say = inLanguages(report, language => {
    const { in_brackets, numbers_lead } = language.page.answer
    const said = [
      checkedByPerson(language, report),
      effectSentence(language, report),
      in_brackets,
      ...(report.medium === 'page' ? [numbers_lead] : []),
    ]
    return said.filter(one => one !== '').join(' ')
  })
  return [h('p', { className: ['note'] }, say)]
}

function effects(language: Catalogue, report: ReportData): Content {
  const [helps, hinders] = [concluded(report, 'helps'), concluded(report, 'hinders')]
  const { least_studies: least } = report.review.analysis.conclusions
  const { answer: say } = language.page
  const parts = {
    helps: sharesIn(language, report, helps, 'n_studies_helps'),
    hinders: sharesIn(language, report, hinders, 'n_studies_hinders'),
    least,
    on: effectOnIn(language, report),
  }
  if (helps.length === 0) return hinders.length === 0 ? say.no_effects(parts) : say.only_hinders(parts)
  return hinders.length === 0 ? say.only_helps(parts) : say.effects(parts)
}

function open(language: Catalogue, report: ReportData): Content {
  const divided = concluded(report, 'divided').map(
    row => `${conditionName(language, report, row)} (${row.cells.n_studies})`,
  )
  return language.page.answer.open({
    divided: divided.join(', ') || language.page.answer.not_divided,
    few: concluded(report, 'few').length,
    described: concluded(report, 'described').length,
    unseen: concluded(report, 'not-seen').length,
  })
}

function oftenest(language: Catalogue, report: ReportData): Content {
  const most = mostFirst(
    report.rows('by-theme').filter(({ cells }) => cells.theme !== ALL && Number(cells.n_studies) > 0),
  ).slice(0, 3)
  const table = report.table('by-theme')
  const themes = most.map(row => `${cellTextIn(language, table, row, 'theme')} (${row.cells.n_studies})`)
  return language.page.answer.oftenest({ themes: themes.join(', ') || language.page.shell.none })
}

/** The conditions with a conclusion, most mentioned first. */
function concluded({ rows }: ReportData, conclusion: WordIn<'conclusion'>): Row[] {
  return mostFirst(rows('by-code').filter(row => row.cells.conclusion === conclusion))
}

function mostFirst(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => Number(b.cells.n_studies) - Number(a.cells.n_studies))
}

/** Each condition with the studies that a column counts, of those that mention it. */
function sharesIn(language: Catalogue, report: ReportData, rows: readonly Row[], column: string): Content {
  return rows.flatMap((row, index) => [
    index === 0 ? '' : ', ',
    language.page.answer.share<Content>({
      label: conditionName(language, report, row),
      n: numberLink(report, 'by-code', row, column),
      of: numberLink(report, 'by-code', row, 'n_studies'),
    }),
  ])
}
