import { isMissing } from '../../schema/missing.ts'
import type { CodersReading } from '../../schema/settled.ts'
import { roundsOf, supersededOf } from '../review/rounds.ts'
import type { Counted } from './counted.ts'

/** One passage that both coders have finished, and what each gave it. */
export interface Unit {
  passage_id: string
  first: ReadonlyMap<string, CodersReading>
  second: ReadonlyMap<string, CodersReading>
}

/** Two coders and the passages both have finished. */
export interface CoderPair {
  first: string
  second: string
  /** Between two automated readers it is called repeatability. */
  kind: 'agreement' | 'repeatability'
  units: Unit[]
}

/** Every two coders of one round who have both finished the passages of at least one counted study. Passages are given, so an empty set of codes is an answer too. */
export function coderPairs(counted: Counted): CoderPair[] {
  const { protocol } = counted.review
  const letters = protocol.coders.map(one => one.coder)
  const automated = new Set(protocol.coders.filter(one => one.kind === 'automated-reader').map(one => one.coder))
  return letters.flatMap((first, index) =>
    letters.slice(index + 1).flatMap(second => {
      const units = unitsOf(counted, first, second)
      const kind = automated.has(first) && automated.has(second) ? ('repeatability' as const) : ('agreement' as const)
      return units.length === 0 ? [] : [{ first, second, kind, units }]
    }),
  )
}

function unitsOf({ review, studies, codes }: Counted, first: string, second: string): Unit[] {
  const counted = new Set(codes.map(({ code }) => code.code))
  const superseded = supersededOf(review.protocol.coders)
  return studies.flatMap(study => {
    const { round } =
      roundsOf(study.record.coded_by, superseded).find(
        ({ coders }) => coders.includes(first) && coders.includes(second),
      ) ?? {}
    if (round === undefined) return []
    const { findings, dropped } = round === 'standing' ? study : study.superseded
    const rows = [...findings, ...dropped].filter(one => counted.has(one.code))
    const of = (passage: string, coder: string) =>
      new Map(
        rows
          .filter(one => one.passage === passage)
          .flatMap(one => one.readings.filter(r => r.coder === coder).map(r => [one.code, r] as const)),
      )
    return study.passages
      .filter(passage => passage.withdrawn === undefined && (round === 'standing' || passage.added === undefined))
      .map(({ passage }) => ({
        passage_id: `${study.id}/${passage}`,
        first: of(passage, first),
        second: of(passage, second),
      }))
  })
}

/** A list of people as a set; a missing word is a set of itself. */
export function peopleSet(list: CodersReading['informants']): ReadonlySet<string> {
  return new Set(isMissing(list) ? [list] : list)
}
