import { linksInside, urlOf } from './address.js'

/**
 * What the page hands on as JSON: words stand once and rows point at them. `behind` holds which of the lists of rows is behind each number that is a
 * link, in the order in which the page first names their addresses; `names` says in each language which number that is, by the columns that are its table's key.
 *
 * `words` are what a source or code is searched by beside its id and what its rows show: authors, countries, regions, designs, themes, in every language.
 * `people` are groups with the wider groups they belong to. `columns` are those of the published table of findings.
 *
 * @typedef {[id: string, kind: string, region: string[], design: string, year: string, basis: string, words: string]} Source
 * @typedef {{
 *   columns: string[]
 *   missing: string[]
 *   sources: Source[]
 *   codes: [scheme: string, theme: string, code: string, words: string][]
 *   states: string[]
 *   directions: string[]
 *   effects: string[]
 *   evidence: [evidence: string, counts: string][]
 *   voices: string[]
 *   people: [group: string, wider: number[]][]
 *   rows: [source: number, code: number, state: number, direction: number, effect: number, evidence: number, voice: number, informants: number[], about: number[]][]
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
 * What a finding has of each that can be chosen, and what else a sheet says of it. `informant` holds the wider groups too, `said_by` only those named.
 *
 * @param {EvidenceData} data
 * @param {number} index
 */
export function valuesOf(data, index) {
  const [
    source = -1,
    code = -1,
    state = -1,
    direction = -1,
    effect = -1,
    evidence = -1,
    voice = -1,
    said = [],
    about = [],
  ] = data.rows[index] ?? []
  const [id = '', kind = '', region = [], design = '', year = '', basis = ''] = data.sources[source] ?? []
  const [scheme = '', theme = '', name = ''] = data.codes[code] ?? []
  const [ground = '', counts = ''] = data.evidence[evidence] ?? []
  /** @param {number} place */
  const group = place => data.people[place]?.[0] ?? ''
  return {
    kind: [kind],
    scheme: [scheme],
    theme: [theme],
    code: [name],
    state: [data.states[state] ?? ''],
    direction: [data.directions[direction] ?? ''],
    effect: [data.effects[effect] ?? ''],
    evidence: [ground],
    counts: [counts],
    voice: [data.voices[voice] ?? ''],
    informant: [...new Set(said.flatMap(place => [place, ...(data.people[place]?.[1] ?? [])]))].map(group),
    said_by: said.map(group),
    about: about.map(group),
    region,
    design: [design],
    year: [year],
    basis: [basis],
    source: [id],
  }
}

/** What a finding is searched by beside what its row shows. @param {EvidenceData} data @param {number} index */
export function wordsOf(data, index) {
  const [source = -1, code = -1] = data.rows[index] ?? []
  const [id = '', , , , , , words = ''] = data.sources[source] ?? []
  const [, , name = '', more = ''] = data.codes[code] ?? []
  return [id, words, name, more]
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
