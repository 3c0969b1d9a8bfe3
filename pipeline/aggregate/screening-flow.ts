import type { ScreeningRow } from '../../schema/pages-above.ts'
import type { Review } from '../../schema/settled.ts'
import { SCREENING_STAGE } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { labelsOf } from './screening-labels.ts'
import { count, type Row, type Table, text } from './table.ts'

/** From records found to studies included, in the order of PRISMA 2020; every number is counted from the screening sheet. */
export const screeningFlow: Table = {
  name: 'screening-flow',
  da: 'Fra fundne poster til inkluderede studier',
  en: 'From records found to studies included',
  row: 'a box of the flow',
  meaning:
    'Records found by source, then at each stage those that left and why, then those included. Records found less all that left is the number included.',
  caveat: 'Our own look-ups were made in an index of stored public pages, not in a bibliographic database.',
  source: 'PRISMA 2020 flow diagram; numbers derived from screening.csv.',
  key: ['box', 'stage', 'decision', 'reason'],
  columns: [
    text('box', 'Boks', 'Box: found, left or included'),
    text('stage', 'Trin eller kilde', 'Stage, or source of the records'),
    text('stage_da', 'Trin eller kilde på dansk', 'Stage or source in Danish'),
    text('stage_en', 'Trin eller kilde på engelsk', 'Stage or source in English'),
    text('decision', 'Beslutning', 'Decision'),
    text('decision_da', 'Beslutning på dansk', 'Decision in Danish'),
    text('decision_en', 'Beslutning på engelsk', 'Decision in English'),
    text('reason', 'Grund', 'Reason'),
    text('reason_da', 'Grund på dansk', 'Reason in Danish'),
    text('reason_en', 'Grund på engelsk', 'Reason in English'),
    count('n_records', 'records', 'Poster', 'Records'),
  ],
  rows: review => [...found(review), ...left(review), included(review)].map(row => withReason(row, review)),
}

function found(review: Review): Row[] {
  const sources = review.screening.map(row => ({ row, source: sourceOf(row) }))
  const names = [...new Set(sources.map(one => one.source))].sort()
  return names.map(name =>
    box(
      'found',
      name,
      '',
      '',
      sources.filter(one => one.source === name).map(one => one.row),
    ),
  )
}

/** A record met both in an earlier list and in a search of our own came from the list. */
function sourceOf({ found_by }: ScreeningRow): string {
  return found_by.includes('earlier-list') ? 'earlier-list' : 'own-look-ups'
}

function left(review: Review): Row[] {
  return wordsOf(SCREENING_STAGE).flatMap(stage => {
    const gone = review.screening.filter(row => row.stage === stage && row.decision !== 'included')
    const kinds = [...new Set(gone.map(row => `${row.decision} ${row.reason}`))].sort()
    return kinds.map(kind => {
      const rows = gone.filter(row => `${row.decision} ${row.reason}` === kind)
      const [decision = '', reason = ''] = kind.split(' ')
      return box('left', stage, decision, reason, rows)
    })
  })
}

function included(review: Review): Row {
  return box(
    'included',
    '',
    'included',
    '',
    review.screening.filter(row => row.decision === 'included'),
  )
}

function box(name: string, stage: string, decision: string, reason: string, rows: readonly ScreeningRow[]): Row {
  return {
    cells: {
      box: name,
      stage,
      ...labelsOf('stage', stage),
      decision,
      ...labelsOf('decision', decision),
      reason,
      n_records: rows.length,
    },
    behind: rows.map(row => row.record_id),
  }
}

/** The labels of a reason stand in the protocol. */
function withReason(row: Row, { protocol }: Review): Row {
  const { reason } = row.cells
  const labels = protocol.reasons.find(one => one.reason === reason)
  const word = String(reason).replaceAll('-', ' ')
  return { ...row, cells: { ...row.cells, reason_da: labels?.da ?? word, reason_en: labels?.en ?? word } }
}
