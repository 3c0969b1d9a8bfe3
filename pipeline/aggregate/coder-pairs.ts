import { isMissing } from '../../schema/missing.ts'
import type { Protocol } from '../../schema/protocol.ts'
import type { CodersReading, Study } from '../../schema/settled.ts'
import { ROUND, type WordIn } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { roundsOf, supersededOf } from '../review/rounds.ts'
import type { Counted } from './counted.ts'

/** One passage that both coders have finished, and what each gave it. */
export interface Unit {
  study: string
  passage_id: string
  first: ReadonlyMap<string, CodersReading>
  second: ReadonlyMap<string, CodersReading>
}

/** Two coders of one round and the passages both have finished. */
export interface CoderPair {
  round: WordIn<'round'>
  first: string
  second: string
  /** Between two automated readers it is called repeatability. */
  kind: 'agreement' | 'repeatability'
  units: Unit[]
}

/**
 * Every two coders of one round who have both finished the passages of at least one counted study. Passages are given, so an empty set of codes is an answer
 * too. Two coders can be a pair in both rounds, as long as others have taken their place in some studies only.
 */
export function coderPairs(counted: Counted): CoderPair[] {
  const { coders } = counted.review.protocol
  const letters = coders.map(one => one.coder)
  return wordsOf(ROUND).flatMap(round =>
    letters.flatMap((first, index) =>
      letters.slice(index + 1).flatMap(second => {
        const units = unitsOf(counted, round, first, second)
        const kind = kindOfPair(counted.review.protocol, first, second)
        return units.length === 0 ? [] : [{ round, first, second, kind, units }]
      }),
    ),
  )
}

/** What the readings of two coders are when they are compared. */
export function kindOfPair({ coders }: Protocol, first: string, second: string): CoderPair['kind'] {
  const isAutomated = (letter: string) => coders.find(({ coder }) => coder === letter)?.kind === 'automated-reader'
  return isAutomated(first) && isAutomated(second) ? 'repeatability' : 'agreement'
}

function unitsOf({ review, studies, codes }: Counted, round: WordIn<'round'>, first: string, second: string): Unit[] {
  const counted = new Set(codes.map(({ code }) => code.code))
  const superseded = supersededOf(review.protocol.coders)
  return studies.flatMap(study => {
    const coders = roundsOf(study.record.coded_by, superseded).find(one => one.round === round)?.coders ?? []
    if (!coders.includes(first) || !coders.includes(second)) return []
    const [byFirst, bySecond] = [first, second].map(coder => readingsOf(study, round, coder, counted))
    return study.passages
      .filter(passage => passage.withdrawn === undefined && (round === 'standing' || passage.added === undefined))
      .map(({ passage }) => ({
        study: study.id,
        passage_id: `${study.id}/${passage}`,
        first: byFirst?.get(passage) ?? NOTHING,
        second: bySecond?.get(passage) ?? NOTHING,
      }))
  })
}

const NOTHING: ReadonlyMap<string, CodersReading> = new Map()

/** By passage and code, what one coder reads in a study. */
function readingsOf(
  study: Study,
  round: WordIn<'round'>,
  coder: string,
  counted: ReadonlySet<string>,
): Map<string, Map<string, CodersReading>> {
  const { findings, dropped } = round === 'standing' ? study : study.superseded
  const found = new Map<string, Map<string, CodersReading>>()
  for (const { passage, code, readings } of [...findings, ...dropped]) {
    const own = readings.find(one => one.coder === coder)
    if (own === undefined || !counted.has(code)) continue
    found.set(passage, (found.get(passage) ?? new Map()).set(code, own))
  }
  return found
}

/** A list of people as a set; a missing word is a set of itself. */
export function peopleSet(list: CodersReading['informants']): ReadonlySet<string> {
  return new Set(isMissing(list) ? [list] : list)
}
