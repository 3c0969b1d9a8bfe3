import { linksInside, urlOf } from './address.js'

/**
 * What the page hands on as JSON: words stand once and rows point at them. `behind` holds which of the lists of rows is behind each number that is a
 * link, in the order in which the page first names their addresses; `names` says in each language which number that is, by the columns that are its table's key.
 *
 * @typedef {[id: string, kind: string, region: string[], design: string, year: string, basis: string]} Source
 * @typedef {{
 *   sources: Source[]
 *   codes: [theme: string, code: string][]
 *   effects: string[]
 *   evidence: string[]
 *   people: string[]
 *   rows: [source: number, code: number, effect: number, evidence: number, informants: number[]][]
 *   lists: number[][]
 *   behind: number[]
 *   keys: Record<string, string[]>
 *   names: Record<string, Record<string, string>>
 * }} EvidenceData
 */

/** The rows behind each number, by the address in its link. @param {EvidenceData} data */
export function rowsBehind(data) {
  const addresses = [...linksInside()].flatMap(link => urlOf(link).searchParams.get('behind') ?? [])
  return new Map([...new Set(addresses)].map((address, index) => [address, data.lists[data.behind[index] ?? -1] ?? []]))
}

/**
 * What a finding has of each that can be chosen.
 *
 * @param {EvidenceData} data
 * @param {number} index
 * @returns {Record<string, string[]>}
 */
export function valuesOf(data, index) {
  const [source = -1, code = -1, effect = -1, evidence = -1, informants = []] = data.rows[index] ?? []
  const [id = '', kind = '', region = [], design = '', year = '', basis = ''] = data.sources[source] ?? []
  const [theme = '', name = ''] = data.codes[code] ?? []
  return {
    kind: [kind],
    theme: [theme],
    code: [name],
    effect: [data.effects[effect] ?? ''],
    evidence: [data.evidence[evidence] ?? ''],
    informant: informants.map(place => data.people[place] ?? ''),
    region,
    design: [design],
    year: [year],
    basis: [basis],
    source: [id],
  }
}

/**
 * A number by its address, in words: its table, its row and its column.
 *
 * @param {EvidenceData} data
 * @param {string} address
 * @param {string} language
 */
export function named(data, address, language) {
  const [table = '', ...keys] = address.split('/')
  const column = keys.pop() ?? ''
  /** @param {string} name @param {string} word */
  const called = (name, word) => data.names[name]?.[language] ?? word
  return [
    called(table, table),
    ...keys.map((key, index) => called(`${data.keys[table]?.[index]}/${key}`, key)),
    called(`${table}/${column}`, column),
  ].join(' · ')
}
