import * as aq from 'arquero'
import type { ScreeningRow } from '../../schema/pages-above.ts'
import type { Review } from '../../schema/settled.ts'
import { SCREENING_STAGE } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { calledInEach } from '../languages/called.ts'
import { inEach } from '../languages/in-each.ts'
import { count, label, type Table, type TableRow, text } from './table.ts'

/** From records found to studies included, in the order of PRISMA 2020; every number is counted from the screening sheet. */
export const screeningFlow: Table = {
  name: 'screening-flow',
  row: 'a box of the flow',
  meaning:
    'Records found by source, then at each stage those that left and why, then those included. Records found less all that left is the number included.',
  caveat:
    'How complete the records are depends on where was looked; the searches say it. A record met in several of them is counted once.',
  source: 'PRISMA 2020 flow diagram; numbers derived from screening.csv.',
  key: ['box', 'stage', 'decision', 'reason'],
  columns: [
    text('box', { words: ['flow_box'] }),
    text('stage', { words: ['screening_stage', 'found_by'] }),
    label('stage_label'),
    text('decision', { words: ['screening_decision'] }),
    label('decision_label'),
    text('reason'),
    label('reason_label'),
    count('n_records', 'records'),
  ],
  rows: ({ review, languages }) => {
    const records = aq.from(
      review.screening.map(row => ({ ...row, source: sourceOf(row) })),
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

function found(records: aq.ColumnTable): Box[] {
  const sources = records.groupby('source').rollup(BEHIND).orderby('source').objects()
  return (sources as { source: string; behind: string[] }[]).map(({ source, behind }) => ({
    box: 'found',
    stage: source,
    decision: '',
    reason: '',
    behind,
  }))
}

/** A record met both in an earlier list and in a search of our own came from the list. */
function sourceOf({ found_by }: ScreeningRow): string {
  return found_by.includes('earlier-list') ? 'earlier-list' : 'own-look-ups'
}

/** Those that left, by stage in the order of screening, then by decision and reason. */
function left(records: aq.ColumnTable): Box[] {
  const gone = records
    .filter(aq.escape((row: ScreeningRow) => row.decision !== 'included'))
    .groupby('stage', 'decision', 'reason')
    .rollup(BEHIND)
    .derive({ place: aq.escape((row: ScreeningRow) => wordsOf(SCREENING_STAGE).indexOf(row.stage)) })
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
      stage,
      stage_label: stage === '' ? nothing : calledInEach(languages, stage, 'screening_stage', 'found_by'),
      decision,
      decision_label: decision === '' ? nothing : calledInEach(languages, decision, 'screening_decision'),
      reason,
      reason_label: protocol.reasons.find(one => one.reason === reason)?.labels ?? nothing,
      n_records: behind.length,
    },
    behind,
  }
}
