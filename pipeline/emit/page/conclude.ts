import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Prose } from '../../../schema/prose.ts'
import type { Say } from '../outline-parts.ts'
import type { ReportData } from '../report-data.ts'
import { inLanguages } from './in-languages.ts'
import { translated } from './translated.ts'

/**
 * What a reader may conclude and what nobody may. What holds of every count of studies is said by the program; what is about the subject, such as what to ask
 * somebody of, the review says on its analysis page. Where no study is coded there is nothing to conclude from.
 */
export function conclude(report: ReportData): Element[] {
  const { what_may_be_concluded: may, what_may_not_be_concluded: mayNot } = report.review.analysis
  if (report.rows('studies').length === 0) return []
  return [
    h('section', { className: ['conclude'], ariaLabelledBy: 'conclude' }, [
      h(
        'h3',
        { id: 'conclude' },
        inLanguages(report, ({ page }) => page.conclude.title),
      ),
      ...list(report, ({ page }) => page.conclude.may, may, [
        ({ page }) => page.conclude.studies_say,
        ({ page }) => page.conclude.quote,
      ]),
      ...list(report, ({ page }) => page.conclude.may_not, mayNot, [
        ({ page }) => page.conclude.how_many,
        ({ page }) => page.conclude.silence,
      ]),
    ]),
  ]
}

function list(report: ReportData, title: Say, ofSubject: Prose, ofCounts: readonly Say[]): Element[] {
  const items = [...ofSubject.map(text => translated(report, text)), ...ofCounts.map(say => inLanguages(report, say))]
  return [
    h('h4', inLanguages(report, title)),
    h(
      'ul',
      items.map(item => h('li', item)),
    ),
  ]
}
