import type { Missing } from '../../schema/missing.ts'
import { NONE } from '../../schema/reserved.ts'
import type { CodersReading, Document, Study, Superseded, Values } from '../../schema/settled.ts'
import { type Round, roundsOf, supersededOf } from '../review/rounds.ts'
import { flag, listCells, listOrMissing, type Table, type TableRow, text } from './table.ts'

/**
 * What every coder reads in every passage. A coder who has finished a source has a row for each of its passages, so that who gives no code is told from who
 * has not read, and agreement can be computed from this table alone. What a dispute was settled as is a row of the coder who settled it.
 */
export const readings: Table = {
  name: 'readings',
  row: 'a code on a passage as one coder reads it in one round, or as a dispute about it was settled',
  meaning:
    'One row for each code that a coder gives a passage; the code `none` where the coder gives it none, in a study that is counted none of the counted scheme. Where the coders of a round differ and a ruling keeps the code, a row of the coder who settled it says as what (`by_ruling`); without that row the ruling dropped it. Where they do not differ the readings are what is settled. `evidence` is `not-applicable` from a coder who was not asked. Its source is what stands before the `/` of `passage_id`, and in `evidence`. What `agreement` compares are the codes that are `counted` in `codes`, and `none`, in the studies that are `counted` in `studies`.',
  caveat:
    'Passages that were added after the first reading have no row in the superseded round. Compare coders of one round only, and leave out what is `by_ruling`: it is no reading.',
  source: 'The coding sheets and rulings.',
  json_in: 'data/studies/ and data/documents/, in the file of each source',
  rests_on: 'Its passage, in `passage_id`.',
  key: ['passage_id', 'code', 'round', 'coder', 'by_ruling'],
  columns: [
    text('passage_id'),
    text('code'),
    text('round', { words: ['round'] }),
    text('coder'),
    flag('by_ruling'),
    text('state', { words: ['state', 'missing'] }),
    text('direction', { words: ['direction', 'missing'] }),
    text('evidence', { words: ['evidence', 'missing'] }),
    ...listOrMissing('informants'),
    ...listOrMissing('about'),
  ],
  rows: ({ review, studies, codes }) => {
    const superseded = supersededOf(review.protocol.coders)
    const counted = new Set(studies.map(({ id }) => id))
    const inScheme = new Set([NONE, ...codes.map(({ code }) => code.code)])
    return [...review.studies, ...review.documents].flatMap(source =>
      roundsOf(source.record.coded_by, superseded).flatMap(round =>
        rowsIn(source, round, round.round === 'standing' ? source : source.superseded, code =>
          counted.has(source.id) ? inScheme.has(code) : undefined,
        ),
      ),
    )
  },
}

/** `isCounted` is asked of a code, and gives nothing where the whole source is not counted. */
function rowsIn(
  source: Study | Document,
  { round, coders }: Round,
  { findings, dropped }: Superseded,
  isCounted: (code: string) => boolean | undefined,
): TableRow[] {
  const passages = source.passages.filter(
    one => one.withdrawn === undefined && (round === 'standing' || one.added === undefined),
  )
  return passages.flatMap(({ passage }) => {
    const id = `${source.id}/${passage}`
    const row = (coder: string, code: string, values: Values, by_ruling: boolean): TableRow => ({
      cells: {
        passage_id: id,
        code,
        round,
        coder,
        by_ruling,
        state: values.state,
        direction: values.direction,
        evidence: values.evidence,
        ...listCells('informants', values.informants),
        ...listCells('about', values.about),
      },
      behind: [id],
    })
    const kept = findings.filter(one => one.passage === passage)
    const given = [...kept, ...dropped.filter(one => one.passage === passage)].flatMap(({ code, readings: own }) =>
      own.filter(({ coder }) => coders.includes(coder)).map(one => ({ code, one })),
    )
    const said = given.filter(({ code }) => isCounted(code) !== false)
    const silent = coders.filter(coder => !said.some(({ one }) => one.coder === coder))
    return [
      ...given.map(({ code, one }) => row(one.coder, code, one, false)),
      ...silent.map(coder => row(coder, NONE, NOTHING, false)),
      ...kept.flatMap(({ ruling, ...one }) => (ruling === undefined ? [] : [row(ruling.coder, one.code, one, true)])),
    ]
  })
}

const NOT = 'not-applicable' satisfies Missing
const NOTHING: Omit<CodersReading, 'coder'> = { state: NOT, direction: NOT, evidence: NOT, informants: NOT, about: NOT }
