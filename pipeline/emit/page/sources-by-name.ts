import type { ElementContent } from 'hast'
import type { ReportData } from '../report-data.ts'
import { type Content, nodes } from './content.ts'

/** Words with hyphens, as the ids of studies and documents are; what is none of theirs stays as it is. */
const LIKE_AN_ID = /[a-z0-9]+(?:-[a-z0-9]+)+/g

/** A text that names studies and documents by their ids, with the short names that they have elsewhere: an id says little to whoever only reads the page. */
export function sourcesByName(report: ReportData, content: Content): ElementContent[] {
  return nodes(content).map(node => {
    if (node.type === 'text') return { ...node, value: node.value.replace(LIKE_AN_ID, report.shortName) }
    return node.type === 'element'
      ? { ...node, children: node.children.flatMap(child => sourcesByName(report, child)) }
      : node
  })
}
