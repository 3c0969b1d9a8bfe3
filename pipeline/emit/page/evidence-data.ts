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
 * `behind` holds which list of rows is behind each number that is a link, in the order in which the page first names their addresses, so that these need not
 * stand twice; `names` says in each language which number that is.
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
  const lists = [...new Map(behind.map(({ findings }) => [findings.join(), findings]))]
  const list = placeIn(lists.map(([joined]) => joined))
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
    lists: lists.map(([, findings]) => findings),
    behind: behind.map(({ findings }) => list(findings.join())),
    ...namesIn(report, behind),
  }
}

function placeIn<T>(list: readonly T[]): (one: T) => number {
  const places = new Map(list.map((one, index) => [one, index]))
  return one => places.get(one) ?? -1
}

/**
 * What the tables, keys and columns in those addresses are called: `by-code`, `code/frame.fear`, `by-code/n_studies`; `keys` names the columns that are the key of
 * each table. The value of a key is called the same in every table, so that it stands once. A key that is a number stands for itself.
 */
function namesIn(report: ReportData, numbers: readonly NumberBehind[]) {
  const tags = report.languages.map(({ tag }) => tag)
  const keys = new Map<string, readonly string[]>()
  const names = new Map<string, Labels>()
  for (const { table, row, column } of numbers) {
    keys.set(table.name, table.key)
    names.set(table.name, table.labels)
    names.set(
      `${table.name}/${column}`,
      inEach(tags, language => columnLabel(language, table.name, column)),
    )
    for (const key of table.key)
      names.set(
        `${key}/${row.cells[key]}`,
        inEach(tags, language => cellTextIn(language, table, row, key) ?? String(row.cells[key])),
      )
  }
  return { keys: sorted(keys), names: sorted(names) }
}

function sorted<T>(entries: ReadonlyMap<string, T>): Record<string, T> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)))
}
