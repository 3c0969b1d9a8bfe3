import type { Element } from 'hast'
import { h } from 'hastscript'
import type { ReportData } from '../report-data.ts'
import type { Content } from './content.ts'
import { inLanguages } from './in-languages.ts'

/** What a reader is told whose address asks for what the page does not have. The script fills in what that is; without one an address asks for a place alone. */
export function missingNote(report: ReportData): Element {
  const link = (id: string, name: string) => h('a', { href: `#${id}` }, name)
  const said = inLanguages(report, ({ page }) =>
    page.shell.missing<Content>({
      what: h('b', { dataMissing: true }),
      answer: link('view-answer', page.views.answer),
      list: link('evidence', page.evidence.title),
    }),
  )
  return h('p', { id: 'missing', role: 'alert', hidden: true }, said)
}
