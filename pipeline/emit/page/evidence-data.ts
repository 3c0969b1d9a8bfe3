import type { Element } from 'hast'
import type { Labels } from '../../../schema/labels.ts'
import { columnLabel } from '../../languages/column-label.ts'
import { inEach } from '../../languages/in-each.ts'
import type { ReportData } from '../report-data.ts'
import { cellTextIn } from './cells.ts'
import { evidenceRows, evidenceSources } from './evidence-rows.ts'
import { type NumberBehind, numbersIn } from './number-links.ts'

/**
 * What the script filters by: words stand once and rows point at them, so that the same words do not fill the page.
 * `behind` holds the rows behind each number that is a link, in the order in which the page first names their addresses, so that these need not stand
 * twice; `names` says in each language which number that is.
 */
export function evidenceData(report: ReportData, page: Element) {
  const rows = evidenceRows(report)
  const sources = evidenceSources(report, rows)
  const codes = [...new Map(rows.map(row => [row.finding.code, row.theme]))]
  const effects = [...new Set(rows.map(row => row.finding.when_present))]
  const evidence = [...new Set(rows.map(row => row.finding.evidence))]
  const people = [...new Set(rows.flatMap(row => row.informants))]
  const [source, code, effect, ground, person] = [
    placeIn(sources.map(one => one.source_id)),
    placeIn(codes.map(([one]) => one)),
    placeIn(effects),
    placeIn(evidence),
    placeIn(people),
  ]
  const behind = numbersIn(page, report, rows)
  return {
    sources: sources.map(one => [one.source_id, one.kind, one.region, one.design, one.year, one.basis]),
    codes: codes.map(([name, theme]) => [theme, name]),
    effects,
    evidence,
    people,
    rows: rows.map(({ source_id, finding, informants }) => [
      source(source_id),
      code(finding.code),
      effect(finding.when_present),
      ground(finding.evidence),
      informants.map(person),
    ]),
    behind: behind.map(one => one.findings),
    names: namesIn(report, behind),
  }
}

function placeIn<T>(list: readonly T[]): (one: T) => number {
  const places = new Map(list.map((one, index) => [one, index]))
  return one => places.get(one) ?? -1
}

/** What the tables, keys and columns in those addresses are called: `by-code`, `by-code/0/frame.fear`, `by-code/n_studies`. A key that is a number stands for itself. */
function namesIn(report: ReportData, numbers: readonly NumberBehind[]): Record<string, Labels> {
  const tags = report.languages.map(({ tag }) => tag)
  const names = new Map<string, Labels>()
  for (const { table, row, column } of numbers) {
    names.set(table.name, table.labels)
    names.set(
      `${table.name}/${column}`,
      inEach(tags, language => columnLabel(language, table.name, column)),
    )
    for (const [index, key] of table.key.entries())
      names.set(
        `${table.name}/${index}/${row.cells[key]}`,
        inEach(tags, language => cellTextIn(language, table, row, key) ?? String(row.cells[key])),
      )
  }
  return Object.fromEntries([...names].sort(([a], [b]) => (a < b ? -1 : 1)))
}
