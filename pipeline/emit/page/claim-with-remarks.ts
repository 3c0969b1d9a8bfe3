import { h } from 'hastscript'
import { called } from '../../languages/called.ts'
import { capital } from '../../languages/capital.ts'
import type { Cell } from '../outline-parts.ts'
import { cellOf, listed } from './cells.ts'
import { nodes } from './content.ts'
import { inLanguages } from './in-languages.ts'
import { selfLink } from './self-link.ts'
import { passageText } from './sources.ts'

/** A claim; what the pages say in our words and where, in every passage that makes it; and what kind of statement it is. */
export const claimWithRemarks: Cell = (report, row, table) => {
  const { cells } = row
  const kind = inLanguages(report, language => {
    const predicted = cells.predicted === 'not-applicable' ? '' : called(language, cells.predicted, 'predicted')
    return [capital(called(language, cells.claim_kind, 'claim_kind')), predicted].filter(part => part !== '').join(': ')
  })
  const id = `claim-${cells.claim_id}`
  return [
    selfLink(id),
    h('span', { id }, nodes(cellOf('text_label')(report, row, table))),
    ...listed(cells.passage_ids).map(id => h('span', { className: ['quoted'] }, [passageText(report, id)])),
    h('span', { className: ['where'] }, kind),
  ]
}
