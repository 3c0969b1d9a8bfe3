import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { CHECKLIST_ADDRESS } from '../../../schema/checklists.ts'
import { ANSWERED, CHECKLIST } from '../../../schema/vocabulary.ts'
import { wordsOf } from '../../../schema/word-list.ts'
import type { Row } from '../../review/table.ts'
import type { Own, Say } from '../outline-parts.ts'
import type { ReportData } from '../report-data.ts'
import { inLanguages } from './in-languages.ts'
import { ownTable } from './table-element.ts'

const TABLE = 'reporting'

/** How many items of each checklist the review answers, and by name those that it does not. */
export const reporting: Own = report => {
  const rows = report.rows(TABLE)
  if (rows.length === 0) return []
  const answers = wordsOf(ANSWERED)
  const table = ownTable(
    report,
    {
      id: 'reporting-items',
      caption: ({ page }) => page.reporting.caption,
      heads: [
        ({ page }) => page.reporting.checklist,
        ...answers.map(
          (one): Say =>
            ({ words }) =>
              words.answered[one],
        ),
        ({ page }) => page.reporting.openly_not,
      ],
      numbers: answers.map((_, index) => index + 1),
    },
    wordsOf(CHECKLIST).flatMap(checklist => {
      const own = rows.filter(({ cells }) => cells.checklist === checklist)
      if (own.length === 0) return []
      const n = answers.map(one => own.filter(({ cells }) => cells.answered === one).length)
      const name = h(
        'a',
        { href: CHECKLIST_ADDRESS[checklist] },
        inLanguages(report, ({ words }) => words.checklist[checklist]),
      )
      return [[[name], ...n, openlyNot(report, own)]]
    }),
  )
  return [
    table,
    h('p', [
      h(
        'a',
        { href: `tables/${TABLE}.csv` },
        inLanguages(report, ({ page }) => page.reporting.each_item),
      ),
    ]),
  ]
}

function openlyNot(report: ReportData, rows: readonly Row[]): ElementContent[] {
  const items = rows.filter(({ cells }) => cells.answered === 'not-answered').map(({ cells }) => cells.checklist_item)
  return inLanguages(report, ({ words }) =>
    items.map(item => words.checklist_item[item as keyof typeof words.checklist_item]).join('; '),
  )
}
