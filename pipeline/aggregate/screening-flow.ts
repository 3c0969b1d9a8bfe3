import * as aq from 'arquero'
import { isMissing } from '../../schema/missing.ts'
import { EARLIER_LIST } from '../../schema/reserved.ts'
import type { ScreeningRow } from '../../schema/screening.ts'
import type { Review } from '../../schema/settled.ts'
import { FLOW_STEP, FOUND_BY, type WordIn } from '../../schema/vocabulary.ts'
import { type WordList, wordsOf } from '../../schema/word-list.ts'
import { calledInEach } from '../languages/called.ts'
import { inEach } from '../languages/in-each.ts'
import { count, label, type Table, type TableRow, text } from './table.ts'

/** From records found to studies included, in the order of PRISMA 2020; every number is counted from the screening sheet. */
export const screeningFlow: Table = {
  name: 'screening-flow',
  row: 'a box of the flow',
  meaning:
    'Records found, by the kind of place where they were, then at each step those that left and why, then those included. Records found less all that left is the number included. A record met in places of several kinds stands once: under the earlier list where it is on it, else under the first kind in the order of PRISMA 2020. A duplicate leaves before the screening, at whatever stage it was seen to be one, and so does a record of which no screening is settled yet. A record that is included or not screened has no reason.',
  caveat:
    'How complete the records are depends on where was looked; the searches say it. A record met in several of them is counted once.',
  source: 'PRISMA 2020 flow diagram; numbers derived from screening.csv.',
  key: ['box', 'stage', 'decision', 'reason'],
  columns: [
    text('box', { words: ['flow_box'] }),
    text('found_via', { words: ['found_via'] }),
    text('stage', { words: ['flow_step', 'found_by'] }),
    label('stage_label'),
    text('decision', { words: ['screening_decision'] }),
    label('decision_label'),
    text('reason'),
    label('reason_label'),
    count('n_records', 'records'),
  ],
  rows: ({ review, languages }) => {
    const places = new Map(review.searches.map(({ search_id, place_kind }) => [search_id, place_kind]))
    const records = aq.from(
      review.screening.map(row => ({
        ...row,
        source: sourceOf(row, places),
        stage: stepOf(row),
        reason: isMissing(row.reason) ? '' : row.reason,
      })),
      COLUMNS,
    )
    const boxes = [...found(records), ...left(records), included(records)]
    return boxes.map(one => rowOfBox(one, review, languages))
  },
}

const COLUMNS = ['record_id', 'source', 'stage', 'decision', 'reason']
const BEHIND = { behind: aq.op.array_agg('record_id') }

interface Box {
  box: 'found' | 'left' | 'included'
  stage: string
  decision: string
  reason: string
  behind: string[]
}

/** In the order of the list. Databases and registers are told of also where nothing was found in one, because that is where a reader expects to be led. */
function found(records: aq.ColumnTable): Box[] {
  const sources = records.groupby('source').rollup(BEHIND).objects() as { source: string; behind: string[] }[]
  const behind = new Map(sources.map(one => [one.source, one.behind]))
  return wordsOf(FOUND_BY)
    .filter(place => behind.has(place) || viaOf(place) === 'databases-and-registers')
    .map(place => ({ box: 'found', stage: place, decision: '', reason: '', behind: behind.get(place) ?? [] }))
}

type FoundBy = WordIn<'found_by'>

function viaOf(place: FoundBy): WordIn<'found_via'> {
  return place === 'database' || place === 'register' ? 'databases-and-registers' : 'other-methods'
}

function sourceOf({ found_by }: ScreeningRow, places: ReadonlyMap<string, FoundBy>): FoundBy {
  const kinds = found_by.map(search => places.get(search))
  return found_by.includes(EARLIER_LIST)
    ? EARLIER_LIST
    : (wordsOf(FOUND_BY).find(kind => kinds.includes(kind)) ?? 'other-place')
}

/** A duplicate is taken out before the screening, as the flow of PRISMA 2020 has it; what nobody has screened is not in it either. */
function stepOf({ decision, stage }: ScreeningRow): WordIn<'flow_step'> {
  return decision === 'duplicate' || decision === 'not-screened' ? 'before-screening' : stage
}

/** Those that left, by stage in the order of screening, then by decision and reason. */
function left(records: aq.ColumnTable): Box[] {
  const gone = records
    .filter(aq.escape((row: ScreeningRow) => row.decision !== 'included'))
    .groupby('stage', 'decision', 'reason')
    .rollup(BEHIND)
    .derive({ place: aq.escape((row: ScreeningRow) => wordsOf<WordList>(FLOW_STEP).indexOf(row.stage)) })
    .orderby('place', 'decision', 'reason')
    .objects() as Omit<Box, 'box'>[]
  return gone.map(one => ({ ...one, box: 'left' }))
}

function included(records: aq.ColumnTable): Box {
  const behind = records.filter(aq.escape((row: ScreeningRow) => row.decision === 'included')).array('record_id')
  return { box: 'included', stage: '', decision: 'included', reason: '', behind: behind as string[] }
}

function rowOfBox(
  { box, stage, decision, reason, behind }: Box,
  { protocol }: Review,
  languages: readonly string[],
): TableRow {
  const nothing = inEach(languages, () => '')
  return {
    cells: {
      box,
      found_via: box === 'found' ? viaOf(stage as FoundBy) : '',
      stage,
      stage_label: stage === '' ? nothing : calledInEach(languages, stage, 'flow_step', 'found_by'),
      decision,
      decision_label: decision === '' ? nothing : calledInEach(languages, decision, 'screening_decision'),
      reason,
      reason_label: protocol.reasons.find(one => one.reason === reason)?.labels ?? nothing,
      n_records: behind.length,
    },
    behind,
  }
}
