import type { Review } from '../../schema/settled.ts'
import type { WordIn } from '../../schema/vocabulary.ts'
import type { Row } from '../review/table.ts'

/** The numbers of the flow by the name that the template has for each, and the records that none of its boxes is for. */
export interface PrismaFlow {
  numbers: ReadonlyMap<string, string>
  outside: readonly { what: string; n: number }[]
  /** Records that leave as not sampled and stand among the excluded, because they were eligible and no box is for that. */
  notSampled: number
  /** Where some hits stand for no record: then nobody knows how many duplicates left, beside those that somebody decided to be one. */
  withoutRecord: readonly { search: string; hits: number; records: number }[]
}

/** The column of the diagram: what databases and registers brought, and what came otherwise. */
type Via = 'dbr' | 'other'

const FOUND: Partial<Record<WordIn<'found_by'>, string>> = {
  database: 'database_results',
  register: 'register_results',
  website: 'website_results',
  organisation: 'organisation_results',
  citation: 'citations_results',
}

/** By title and abstract records are screened; whatever goes on from there was assessed, on as much of it as could be read. */
const SCREENED: readonly WordIn<'screening_stage'>[] = ['title', 'abstract']

/** The rows of the flow as the template has them. A row tells which records it holds, so that what left can be told by the way it came. */
export function prismaFlow(flow: readonly Row[], { protocol, studies, searches, screening }: Review): PrismaFlow {
  const via = new Map<string, Via>(
    flow
      .filter(({ cells }) => cells.box === 'found')
      .flatMap(({ cells, behind }) =>
        behind.map(id => [id, cells.found_via === 'databases-and-registers' ? 'dbr' : 'other'] as const),
      ),
  )
  const left = flow
    .filter(({ cells }) => cells.box !== 'found')
    .flatMap(({ cells, behind }) =>
      behind.map(id => ({
        stage: String(cells.stage),
        decision: String(cells.decision),
        reason: String(cells.reason),
        isScreening: SCREENED.some(stage => stage === cells.stage),
        via: via.get(id),
      })),
    )
  const n = (way: Via, test: (one: (typeof left)[number]) => boolean) =>
    left.filter(one => one.via === way && test(one)).length
  const isBefore = ({ stage }: Leaving) => stage === 'before-screening'
  const numbers = new Map<string, string>(
    flow.flatMap(({ cells, behind }) => {
      const name = cells.box === 'found' ? FOUND[cells.stage as WordIn<'found_by'>] : undefined
      return name === undefined ? [] : [[name, String(behind.length)]]
    }),
  )
  for (const name of Object.values(FOUND)) if (!numbers.has(name)) numbers.set(name, '0')
  const withoutRecord = hitsWithoutRecord(searches, screening)
  if (withoutRecord.length === 0)
    numbers.set('duplicates', String(n('dbr', ({ decision }) => decision === 'duplicate')))
  numbers.set('records_screened', String(n('dbr', one => !isBefore(one))))
  numbers.set('records_excluded', String(n('dbr', one => one.isScreening && one.decision === 'excluded')))
  for (const way of ['dbr', 'other'] as const) {
    numbers.set(`${way}_assessed`, String(n(way, one => !isBefore(one) && !one.isScreening)))
    const gone = left.filter(
      one => one.via === way && (one.decision === 'not-sampled' || (one.decision === 'excluded' && !one.isScreening)),
    )
    numbers.set(`${way}_excluded`, byReason(gone, protocol))
  }
  const included = flow.filter(({ cells }) => cells.box === 'included').flatMap(({ behind }) => behind)
  const reports = studies.filter(({ id }) => included.includes(id)).map(one => Math.max(1, one.reports.length))
  numbers.set('new_studies', String(included.length))
  numbers.set('new_reports', String(reports.reduce((sum, one) => sum + one, 0)))
  const outside = [
    ...flow
      .filter(({ cells }) => cells.box === 'found' && FOUND[cells.stage as WordIn<'found_by'>] === undefined)
      .map(({ cells, behind }) => ({ what: `found by ${String(cells.stage)}`, n: behind.length })),
    { what: 'not screened yet', n: left.filter(({ decision }) => decision === 'not-screened').length },
    {
      what: 'awaiting classification',
      n: left.filter(({ decision }) => decision === 'awaiting-classification').length,
    },
    { what: 'duplicates that came by other methods', n: n('other', ({ decision }) => decision === 'duplicate') },
    {
      what: 'excluded by title or abstract that came by other methods',
      n: n('other', one => one.isScreening && one.decision === 'excluded'),
    },
  ]
  return {
    numbers,
    outside: outside.filter(one => one.n > 0),
    notSampled: left.filter(({ decision }) => decision === 'not-sampled').length,
    withoutRecord,
  }
}

/** The searches in databases and registers that brought more than their records: what a file holds twice is one record, and what was not taken is none. */
function hitsWithoutRecord(searches: Review['searches'], screening: Review['screening']): PrismaFlow['withoutRecord'] {
  return searches.flatMap(({ search_id: search, hits, place_kind }) => {
    const records = screening.filter(({ found_by }) => found_by.includes(search)).length
    const isTold = place_kind === 'database' || place_kind === 'register'
    return isTold && typeof hits === 'number' && hits > records ? [{ search, hits, records }] : []
  })
}

interface Leaving {
  stage: string
  decision: string
  reason: string
}

/** `Reason, 2; Other reason, 1`, in the order of the flow. Commas and semicolons part reasons, so none may stand in one. */
function byReason(gone: readonly Leaving[], { reasons, review }: Review['protocol']): string {
  const counts = new Map<string, number>()
  for (const { reason } of gone) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  const label = (word: string) => reasons.find(({ reason }) => reason === word)?.labels[review.coded_in] ?? word
  const all = [...counts].map(([word, n]) => `${label(word).replace(/\s*[,;]\s*/g, ' – ')}, ${n}`)
  return all.length === 0 ? '0' : all.join('; ')
}
