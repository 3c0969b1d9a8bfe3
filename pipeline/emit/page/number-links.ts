import { h } from 'hastscript'
import type { PublishedTable, Row } from '../../review/table.ts'
import { behindAddress, filterAddress, numberBehind } from '../behind-address.ts'
import type { ReportData, TableName } from '../report-data.ts'
import { type Content, nodes } from './content.ts'
import type { EvidenceRow } from './evidence-rows.ts'

/** A count that leads to its findings; plain where it is nought or empty, because nothing lies behind it. */
export function numberLink(report: ReportData, table: TableName, row: Row | undefined, column: string): Content {
  const value = row?.cells[column]
  if (row === undefined || typeof value !== 'number') return '–'
  if (report.medium === 'markdown') return value
  if (value === 0) return h('span', { className: ['nought'] }, String(value))
  if (behindIn(row, column).length === 0) return value
  return h('a', { href: behindAddress(table, keysOf(report.table(table), row).map(encodeURI), column) }, String(value))
}

/** A link to the findings that fit a filter. */
export function filterLink({ medium }: ReportData, filter: Record<string, string>, content: Content): Content {
  return medium === 'markdown' ? content : h('a', { href: filterAddress(filter) }, nodes(content))
}

/** A number that is a link: where it stands, and the findings behind it as places in the list of evidence. */
export interface NumberBehind {
  address: string
  table: PublishedTable
  row: Row
  column: string
  findings: number[]
}

/** Every such number to which the page links, in the order in which it first does. */
export function numbersIn(
  links: readonly string[],
  { tables }: ReportData,
  evidence: readonly EvidenceRow[],
): NumberBehind[] {
  const rows = new Map(
    tables.flatMap(({ table, rows: all }) =>
      all.map(row => [[table.name, ...keysOf(table, row)].join('/'), { table, row }] as const),
    ),
  )
  const places = placesOf(evidence)
  return [...new Set(links.flatMap(link => numberBehind(link) ?? []))].map(address => {
    const end = address.lastIndexOf('/')
    const [found, column] = [rows.get(address.slice(0, end)), address.slice(end + 1)]
    if (found === undefined) throw new Error(`The page links to ${address}, which is no number of ours`)
    const findings = behindIn(found.row, column).flatMap(id => places.get(id) ?? [])
    return { address, column, ...found, findings: [...new Set(findings)].sort((a, b) => a - b) }
  })
}

function behindIn(row: Row, column: string): readonly string[] {
  return row.behindOf?.[column] ?? row.behind
}

function keysOf({ key }: PublishedTable, row: Row): string[] {
  return key.map(name => String(row.cells[name]))
}

/** Where an id leads: a finding to itself, a passage and a source to all of theirs. */
function placesOf(evidence: readonly EvidenceRow[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [index, { finding_id, passage_id, source_id }] of evidence.entries())
    for (const id of [finding_id, passage_id, source_id]) {
      const own = places.get(id)
      if (own === undefined) places.set(id, [index])
      else own.push(index)
    }
  return places
}
