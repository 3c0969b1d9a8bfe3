import { h } from 'hastscript'
import { called } from '../../languages/called.ts'
import { capital } from '../../languages/capital.ts'
import type { Cell } from '../outline-parts.ts'
import { cellOf, listed } from './cells.ts'
import type { Content } from './content.ts'
import { asWritten, inLanguages } from './in-languages.ts'
import { apart, passageText } from './sources.ts'

/** A claim; what the page says in our words and where; what kind of statement it is; why it cannot be tested; what might still speak to it. */
export const claimWithRemarks: Cell = (report, row, table) => {
  const { cells } = row
  const why = String(cells.not_testable_because)
  const awaiting = listed(cells.awaiting_ids).length
  const remarks: Content[] = [
    inLanguages(report, language => capital(called(language, cells.claim_status, 'claim_status'))),
    ...(cells.conclusion === 'not-testable'
      ? [inLanguages(report, ({ page }) => page.claims.why_not<Content>({ why: asWritten(report, why) }))]
      : []),
    ...(awaiting > 0 ? [inLanguages(report, ({ page }) => page.claims.awaiting({ n: awaiting }))] : []),
  ]
  return [
    cellOf('text_label')(report, row, table),
    h('span', { className: ['quoted'] }, [passageText(report, String(cells.passage_id))]),
    h('span', { className: ['where'] }, apart(remarks)),
  ]
}
