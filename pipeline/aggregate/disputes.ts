import { VALUE_NAMES } from '../../schema/reading.ts'
import { NONE } from '../../schema/reserved.ts'
import type { CodersReading, Superseded } from '../../schema/settled.ts'
import { type Round, roundsOf, supersededOf } from '../review/rounds.ts'
import { list, type Table, type TableRow, text, textInOthers } from './table.ts'

/** Every finding the coders read differently, what each said, and how it was settled. */
export const disputes: Table = {
  name: 'disputes',
  row: 'a code on a passage that the coders read differently',
  meaning:
    'Each coder’s reading (state, direction, evidence, informants, about; `none` where the coder did not give the code), and the ruling.',
  caveat: 'A ruling settles what is counted. The readings stay.',
  source: 'The coding sheets and rulings.',
  rests_on: 'Its passage, in `passage_id`.',
  key: ['finding_id', 'round'],
  columns: [
    text('finding_id'),
    text('passage_id'),
    text('code'),
    text('round', { words: ['round'] }),
    list('readings'),
    text('ruling', { words: ['decision'] }),
    text('settled'),
    textInOthers('ruling_reason'),
    text('ruled_by'),
  ],
  rows: ({ review, studies }) => {
    const superseded = supersededOf(review.protocol.coders)
    return studies.flatMap(study =>
      roundsOf(study.record.coded_by, superseded).flatMap(round =>
        disputesIn(study.id, round, round.round === 'standing' ? study : study.superseded),
      ),
    )
  },
}

function disputesIn(study_id: string, { round, coders }: Round, { findings, dropped }: Superseded): TableRow[] {
  return [
    ...findings.flatMap(({ ruling, ...one }) =>
      ruling === undefined ? [] : [{ ...one, ruling, settled: valuesOf(one) }],
    ),
    ...dropped.map(one => ({ ...one, settled: '' })),
  ].map(one => {
    const id = `${study_id}/${one.passage}`
    return {
      cells: {
        finding_id: `${id}/${one.code}`,
        passage_id: id,
        code: one.code,
        round,
        readings: saidByEach(coders, one.readings),
        ruling: one.ruling.decision,
        settled: one.settled,
        ruling_reason: one.ruling.reason,
        ruled_by: one.ruling.coder,
      },
      translations: { ruling_reason: one.ruling.reason_translations },
      behind: [id],
    }
  })
}

function saidByEach(coders: readonly string[], readings: readonly CodersReading[]): string[] {
  return coders.map(coder => {
    const own = readings.find(one => one.coder === coder)
    return `${coder}: ${own === undefined ? NONE : valuesOf(own)}`
  })
}

function valuesOf(reading: Omit<CodersReading, 'coder'>): string {
  return VALUE_NAMES.map(name => [reading[name]].flat().join(' + ')).join(', ')
}
