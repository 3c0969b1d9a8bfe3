import type { BehindLink } from './behind.ts'
import type { EvidenceRow, EvidenceSource } from './evidence-rows.ts'
import type { Material } from './material.ts'
import type { Both } from './words.ts'

/**
 * What the script filters by: words stand once and rows point at them, so that the same words do not fill the page.
 * `behind` holds the rows behind each number that is a link, in the order in which the page first names their addresses, so that these need not stand
 * twice; `names` says in both languages which number that is.
 */
export function evidenceData(
  material: Material,
  rows: readonly EvidenceRow[],
  all: readonly EvidenceSource[],
  behind: readonly BehindLink[],
) {
  const inUse = new Set(rows.map(row => row.source_id))
  const sources = all.filter(source => inUse.has(source.source_id))
  const codes = [...new Map(rows.map(row => [row.code, row.theme]))]
  const effects = [...new Set(rows.map(row => row.finding.when_present))]
  const people = [...new Set(rows.flatMap(row => row.informants))]
  const placeOf = <T>(list: readonly T[]) => {
    const places = new Map(list.map((one, index) => [one, index]))
    return (one: T) => places.get(one) ?? -1
  }
  const [source, code, effect, person] = [
    placeOf(sources.map(one => one.source_id)),
    placeOf(codes.map(([one]) => one)),
    placeOf(effects),
    placeOf(people),
  ]
  return {
    sources: sources.map(one => [one.source_id, one.kind, one.region, one.design, one.year, one.basis]),
    codes: codes.map(([name, theme]) => [theme, name]),
    effects,
    people,
    rows: rows.map(row => [
      source(row.source_id),
      code(row.code),
      effect(row.finding.when_present),
      row.informants.map(person),
    ]),
    behind: behind.map(one => one.findings),
    names: namesIn(
      material,
      behind.map(one => one.address),
    ),
  }
}

/** What the words in those addresses are called: tables, their columns, and the codes, themes and regions among their keys. */
function namesIn(material: Material, addresses: readonly string[]): Record<string, Both> {
  const names = new Map<string, Both>()
  for (const address of addresses) {
    const [table = '', ...rest] = address.split('/')
    const column = rest.pop() ?? ''
    const one = material.tables.find(({ table: { name } }) => name === table)?.table
    const found = material.column(table, column)
    if (one !== undefined) names.set(table, { da: one.labels.da ?? '', en: one.labels.en ?? '' })
    if (found !== undefined) names.set(`${table}/${column}`, { da: found.labels.da ?? '', en: found.labels.en ?? '' })
    for (const key of rest) {
      const label = material.label(key)
      if (label.da !== key) names.set(key, { da: label.da, en: label.en })
    }
  }
  return Object.fromEntries([...names].sort(([a], [b]) => (a < b ? -1 : 1)))
}
