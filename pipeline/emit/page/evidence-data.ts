import type { Labels } from '../../../schema/labels.ts'
import { MISSING } from '../../../schema/missing.ts'
import { groupsAround } from '../../../schema/people.ts'
import { columnLabel } from '../../languages/column-label.ts'
import { inEach } from '../../languages/in-each.ts'
import { countsAs } from '../../review/counts-as.ts'
import type { ReportData } from '../report-data.ts'
import { cellTextIn } from './cells.ts'
import { type EvidenceRow, evidenceRows, evidenceSources } from './evidence-rows.ts'
import { type NumberBehind, numbersIn } from './number-links.ts'
import { wordsOfSource, wordsOfTheme } from './search-words.ts'

/**
 * What the script filters by: words stand once and rows point at them, so that the same words do not fill the page.
 * `behind` holds which list of rows is behind each number that is a link, in the order in which the page first names their addresses, so that these need not
 * stand twice; `names` says in each language which number that is.
 */
export function evidenceData(report: ReportData, links: readonly string[]) {
  const rows = evidenceRows(report)
  const sources = evidenceSources(report, rows)
  const codes = [...new Map(rows.map(row => [row.finding.code, row]))]
  const used = <K extends 'state' | 'direction' | 'when_present' | 'evidence'>(name: K) => [
    ...new Set(rows.map(row => row.finding[name])),
  ]
  const [states, directions, effects, evidence] = [
    used('state'),
    used('direction'),
    used('when_present'),
    used('evidence'),
  ]
  const voices = [...new Set(rows.map(row => row.voice))]
  const people = peopleIn(report, rows)
  const [source, code, state, direction, effect, ground, voice, person] = [
    placeIn(sources.map(one => one.source_id)),
    placeIn(codes.map(([one]) => one)),
    placeIn(states),
    placeIn(directions),
    placeIn(effects),
    placeIn(evidence),
    placeIn(voices),
    placeIn(people.map(([group]) => group)),
  ]
  const behind = numbersIn(links, report, rows)
  const lists = [...new Map(behind.map(({ findings }) => [findings.join(), findings]))]
  const list = placeIn(lists.map(([joined]) => joined))
  return {
    columns: report.table('evidence').columns.flatMap(({ name }) => (OF_FINDING.has(name) ? [name] : [])),
    missing: MISSING,
    sources: sources.map(one => [
      ...[one.source_id, one.kind, one.region, one.design, one.year, one.basis],
      wordsOfSource(report, one),
    ]),
    codes: codes.map(([name, { scheme, theme }]) => [scheme, theme, name, wordsOfTheme(report, theme)]),
    states,
    directions,
    effects,
    evidence: evidence.map(word => [word, countsAs(word)]),
    voices,
    people: people.map(([group, wider]) => [group, wider.map(person)]),
    rows: rows.map(row => [
      source(row.source_id),
      code(row.finding.code),
      state(row.finding.state),
      direction(row.finding.direction),
      effect(row.finding.when_present),
      ground(row.finding.evidence),
      voice(row.voice),
      [row.finding.informants].flat().map(person),
      [row.finding.about].flat().map(person),
    ]),
    lists: lists.map(([, findings]) => findings),
    behind: behind.map(({ findings }) => list(findings.join())),
    ...namesIn(report, behind),
  }
}

/** The columns of the table of evidence that the page can fill of each finding without what its list shows. */
const OF_FINDING: ReadonlySet<string> = new Set([
  ...['finding_id', 'source_kind', 'source_id', 'passage_id', 'scheme', 'theme', 'code', 'state', 'direction'],
  ...['when_present', 'evidence', 'counts', 'informants', 'informants_missing', 'about', 'about_missing'],
])

/** The groups, or missing words, that are named, and the wider groups of each. */
function peopleIn({ review }: ReportData, rows: readonly EvidenceRow[]): [group: string, wider: string[]][] {
  const named = rows.flatMap(({ finding: { informants, about } }) => [informants, about].flat())
  const around = (group: string) => [...groupsAround(review.protocol.people, group)]
  return [...new Set(named.flatMap(around))].map(group => [group, around(group).filter(one => one !== group)])
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
  const name = (key: string, called: () => Labels) => {
    if (!names.has(key)) names.set(key, called())
  }
  for (const { table, row, column } of numbers) {
    keys.set(table.name, table.key)
    names.set(table.name, table.labels)
    name(`${table.name}/${column}`, () => inEach(tags, language => columnLabel(language, table.name, column)))
    for (const key of table.key)
      name(`${key}/${row.cells[key]}`, () =>
        inEach(tags, language => cellTextIn(language, table, row, key) ?? String(row.cells[key])),
      )
  }
  return { keys: sorted(keys), names: sorted(names) }
}

function sorted<T>(entries: ReadonlyMap<string, T>): Record<string, T> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)))
}
