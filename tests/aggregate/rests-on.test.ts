import { describe, expect, test } from 'vitest'
import type { TableRows } from '../../pipeline/aggregate/table.ts'
import { tableFiles } from '../../pipeline/emit/table-files.ts'
import { publishedRows } from '../../pipeline/review/published-rows.ts'
import { aggregate } from '../../pipeline/stages.ts'
import { MISSING } from '../../schema/missing.ts'
import { groupsWithin } from '../../schema/people.ts'
import type { CodersReading, Review, Study } from '../../schema/settled.ts'
import { MINI } from '../laws/mini-review.ts'
import { madeTexts } from '../made-texts.ts'
import { REAL, reviewOf } from '../page/made-page.ts'

type PublishedRow = Record<string, unknown> & { behind?: string[] }

/** What each such table says of how its key leads to the ids, followed to the letter with nothing but published files and `data/`. */
const FOLLOWED: Readonly<Record<string, (row: PublishedRow, files: Published, review: Review) => string[]>> = {
  accumulation: ({ origin }, { behind }) => behind('by-code', row => origin === 'all' || row.origin === origin),
  'co-occurrence': ({ code_a, code_b }, { behind }) => {
    const [a, b] = [code_a, code_b].map(code => behind('by-code', row => row.code === code))
    const studies = (ids: string[] = []) => new Set(ids.map(id => id.split('/')[0]))
    return [...(a ?? []), ...(b ?? [])].filter(id => [a, b].every(ids => studies(ids).has(id.split('/')[0])))
  },
  sensitivity: ({ code, scenario }, { behind }, { analysis }) =>
    analysis.scenarios.some(one => one.scenario === scenario)
      ? behind('words-by-bar', row => row.scenario === scenario).filter(id => id.endsWith(`/${code}`))
      : behind('by-code', row => row.code === code),
  agreement: (row, _, review) => review.studies.flatMap(study => compared(row, study, review)),
  ...Object.fromEntries(['evidence', 'readings', 'disputes', 'outcomes', 'methods'].map(name => [name, ownPassage])),
  ...Object.fromEntries(
    ['studies', 'documents', 'sources', 'study-groups', 'study-informants'].map(name => [name, ownSource]),
  ),
  ...Object.fromEntries(['facts', 'study-pages'].map(name => [name, ownPage])),
  codes: () => [],
  coders: () => [],
  searches: ({ search_id }, { rowsOf }) =>
    rowsOf('screening').flatMap(row => ((row.found_by as unknown[]).includes(search_id) ? [`${row.record_id}`] : [])),
  screening: ({ record_id }) => [`${record_id}`],
  'study-by-code': ({ source_id }, { behind }) =>
    inStudies(
      behind('by-code', () => true),
      [source_id],
    ),
  checks: ({ part }, { rowsOf }) => {
    const counted = rowsOf('studies').flatMap(row => (row.counted === true ? [row.source_id] : []))
    const declares = ({ direction }: PublishedRow) =>
      ['promotes', 'hinders', 'mixed', 'no-relation'].includes(`${direction}`)
    return rowsOf('evidence')
      .filter(row => row.code !== 'none' && counted.includes(row.source_id))
      .filter(row => part === 'all' || declares(row) === (part === 'effect-declared'))
      .map(row => `${row.finding_id}`)
  },
  'gap-map-informant': ({ code, informant }, { rowsOf, behind }, { protocol }) => {
    const within = groupsWithin(protocol.people, `${informant}`)
    const says = ({ informants }: PublishedRow) =>
      informant === 'all' ||
      (informant === 'not-seen'
        ? (informants as string[]).length === 0
        : (informants as string[]).some(one => within.has(one)))
    const said = new Set(rowsOf('evidence').flatMap(row => (says(row) ? [`${row.finding_id}`] : [])))
    return behind('by-code', row => row.code === code).filter(id => said.has(id))
  },
  'by-theme': ({ theme }, { behind }) => behind('by-code', row => theme === 'all' || row.theme === theme),
  'gap-map-region': ({ code, region }, { rowsOf, behind }) =>
    inStudies(
      behind('by-code', row => row.code === code),
      inGroup(rowsOf('study-groups'), 'region', [region]),
    ),
  subgroups: ({ code, dimension, subgroup }, { rowsOf, behind }, { analysis }) => {
    const { from = 0, to = 0, words = [] } = analysis.subgroups.find(one => one.subgroup === subgroup) ?? {}
    const isIn = ({ basis, year }: PublishedRow) =>
      dimension === 'basis' ? basis === subgroup : Number(year) >= from && Number(year) <= to
    return inStudies(
      behind('by-code', row => row.code === code),
      dimension === 'basis' || dimension === 'period'
        ? rowsOf('studies').flatMap(row => (isIn(row) ? [row.source_id] : []))
        : inGroup(rowsOf('study-groups'), dimension, words),
    )
  },
  'gap-map-design': ({ code, design }, { rowsOf, behind }) =>
    inStudies(
      behind('by-code', row => row.code === code),
      inGroup(rowsOf('study-groups'), 'design', [design]),
    ),
  'gap-map-situation': ({ code, dimension, value }, { rowsOf, behind }) =>
    inStudies(
      behind('by-code', row => row.code === code),
      inGroup(rowsOf('study-groups'), dimension, value === 'missing' ? MISSING : [value]),
    ),
  conclusions: ({ code }, { behind }) => behind('by-code', row => row.code === code),
  sentences: ({ code }, { behind }) => behind('state-by-code', row => row.code === code && row.voice === 'all'),
  'direction-by-code': ({ code, effect }, { rowsOf, behind }) => {
    const conclusion = rowsOf('conclusions').find(row => row.code === code)
    return inStudies(
      behind('by-code', row => row.code === code),
      conclusion?.[`studies_${`${effect}`.replaceAll('-', '_')}`],
    )
  },
  'studies-by-year': ({ year }, { rowsOf }) =>
    rowsOf('studies').flatMap(row => (row.year === year && row.counted === true ? [`${row.source_id}`] : [])),
  'metasummary-codes': ({ code, basis }, { rowsOf, behind }) => {
    const read = rowsOf('studies').filter(row => basis === 'all' || row.basis === basis)
    return inStudies(
      behind('by-code', row => row.code === code),
      read.map(row => row.source_id),
    )
  },
  'metasummary-studies': ({ source_id, report_id }, { behind }, { studies }) => {
    const study = studies.find(({ id }) => id === source_id)
    const first = study?.reports[0]?.report ?? ''
    const own = study?.passages.filter(({ report }) => (report ?? first) === report_id) ?? []
    return behind('by-code', () => true).filter(id => own.some(one => id.startsWith(`${source_id}/${one.passage}/`)))
  },
}

function ownSource({ source_id }: PublishedRow): string[] {
  return [`${source_id}`]
}

function ownPage({ source_id, page_id }: PublishedRow): string[] {
  return [`${source_id}/${page_id}`]
}

/** The studies that have one of the values in the dimension; every study is in `all`. */
function inGroup(groups: readonly PublishedRow[], dimension: unknown, values: readonly unknown[]): unknown[] {
  const own = groups.filter(
    row => row.dimension === dimension && (values.includes('all') || values.includes(row.value)),
  )
  return own.map(row => row.source_id)
}

function ownPassage({ passage_id }: PublishedRow): string[] {
  return [`${passage_id}`]
}

/** Those of the findings that are of the studies. */
function inStudies(findings: readonly string[], studies: unknown): string[] {
  return findings.filter(id => (studies as string[]).includes(`${id.split('/')[0]}`))
}

describe.each([MINI, REAL])('%s', folder => {
  const review = reviewOf(folder)
  const tables = aggregate(review)
  const files = published(tables)
  test.each(Object.keys(FOLLOWED))('%s', name => {
    const rows = tables.find(({ table }) => table.name === name)?.rows ?? []
    const said = files.rowsOf(name)
    expect(said.length).toBeGreaterThan(0)
    expect(said.filter(row => row.behind !== undefined)).toEqual([])
    for (const [index, row] of said.entries())
      expect(new Set(FOLLOWED[name]?.(row, files, review)), JSON.stringify(row)).toEqual(new Set(rows[index]?.behind))
  })

  test('every other table lists the ids', () => {
    // What stands as JSON elsewhere has nothing to list here, and rests on nothing but itself.
    const others = tables.filter(({ table }) => table.json_in === undefined && !(table.name in FOLLOWED))
    for (const { table, rows } of others) {
      expect(table.rests_on, table.name).toBeUndefined()
      const listed = rows.map(({ behind, led_to }) => (led_to === undefined ? behind : undefined))
      expect(files.rowsOf(table.name).map(row => row.behind)).toEqual(listed)
    }
  })

  test('a row whose ids another table lists is led to them', () => {
    const led = tables.flatMap(({ table, rows }) =>
      rows.flatMap(row => (row.led_to === undefined ? [] : [{ table, row }])),
    )
    expect(led.map(({ table }) => table.name)).toContain('words-by-bar')
    for (const { row } of led) expect(new Set(row.behind)).toEqual(new Set(files.behind('by-code', () => true)))
  })
})

interface Published {
  rowsOf: (name: string) => PublishedRow[]
  behind: (name: string, keep: (row: PublishedRow) => boolean) => string[]
}

function published(tables: readonly TableRows[]): Published {
  const inData = tables.filter(({ table }) => table.json_in !== undefined)
  const texts = new Map(madeTexts(tables.flatMap(tableFiles)).map(({ path, text }) => [path, text]))
  const rowsOf = (name: string): PublishedRow[] => {
    const only = inData.find(({ table }) => table.name === name)
    return only === undefined ? JSON.parse(texts.get(`tables/${name}.json`) ?? '[]') : publishedRows(only)
  }
  return {
    rowsOf,
    behind: (name, keep) =>
      rowsOf(name)
        .filter(keep)
        .flatMap(row => row.behind ?? []),
  }
}

/** The units of a study that two coders are compared by. */
function compared({ round, coder_a, coder_b, aspect, scope }: PublishedRow, study: Study, review: Review): string[] {
  const pair = [coder_a, coder_b] as string[]
  if (study.record.retracted !== undefined || !pair.every(coder => roundOf(coder, study, review) === round)) return []
  const { findings, dropped } = round === 'superseded' ? study.superseded : study
  const counted = review.codebook.schemes.filter(scheme => scheme.counted).flatMap(scheme => scheme.themes)
  const codes = counted.flatMap(theme => theme.codes.map(one => one.code))
  const read = [...findings, ...dropped].flatMap(({ passage, code, readings }) => {
    const said = pair.flatMap(coder => readings.filter(one => one.coder === coder))
    return codes.includes(code) ? [{ passage, code, said }] : []
  })
  if (aspect === 'codes' || aspect === 'code' || aspect === 'theme') {
    const has = (code: string) =>
      aspect === 'codes' || (aspect === 'code' ? code === scope : code.startsWith(`${scope}.`))
    return study.passages
      .filter(one => one.withdrawn === undefined && (round === 'standing' || one.added === undefined))
      .map(one => one.passage)
      .filter(
        passage =>
          aspect === 'codes' || read.some(one => one.passage === passage && has(one.code) && one.said.length > 0),
      )
      .map(passage => `${study.id}/${passage}`)
  }
  return read
    .filter(({ said }) => said.length === pair.length)
    .filter(({ said }) => aspect !== 'evidence' || said.every(one => one.evidence !== 'not-applicable'))
    .filter(({ said }) => scope === 'findings both gave' || said.some(one => hasWord(one, `${aspect}`, `${scope}`)))
    .map(({ passage, code }) => `${study.id}/${passage}/${code}`)
}

function hasWord(reading: CodersReading, aspect: string, scope: string): boolean {
  const said = reading[aspect as 'state' | 'direction' | 'evidence']
  return scope === 'declares' ? ['promotes', 'hinders', 'mixed', 'no-relation'].includes(said) : said === scope
}

/** Where others have read a study anew, those whose place they took are of the superseded round. */
function roundOf(coder: string, study: Study, { protocol }: Review): 'standing' | 'superseded' | undefined {
  const { coded_by } = study.record
  const isReplaced = (one: string) => protocol.coders.find(({ coder }) => coder === one)?.superseded_by !== undefined
  if (!coded_by.includes(coder)) return undefined
  return isReplaced(coder) && !coded_by.every(isReplaced) ? 'superseded' : 'standing'
}
