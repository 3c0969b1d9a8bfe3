import type { Coder } from '../../schema/protocol.ts'
import type { WordIn } from '../../schema/vocabulary.ts'
import type { ReviewUnderWay } from './review-under-way.ts'

/** Coders of one source whose readings are settled among themselves. */
export interface Round {
  round: WordIn<'round'>
  coders: readonly string[]
}

/**
 * The coders whose readings others take the place of; who has only settled disputes between them is one of these too. A circle leads to nobody who stands. A
 * rule reports it, and those in it are taken to stand, so that it is not told again at every ruling.
 */
export function supersededOf(coders: readonly Coder[]): ReadonlySet<string> {
  const before = new Map(coders.map(({ coder, superseded_by = [] }) => [coder, superseded_by]))
  const stands = (letter: string) => (before.get(letter)?.length ?? 0) === 0
  return new Set(coders.map(one => one.coder).filter(letter => [...laterThan(coders, letter)].some(stands)))
}

/**
 * The same for a review that may hold problems. `undefined` where the protocol cannot be read or its coders go round in a circle: which readings stand is then
 * known to nobody, nor what a dispute is or who should have read what, and what depends on it is not judged.
 */
export function supersededIn({ protocol }: Pick<ReviewUnderWay, 'protocol'>): ReadonlySet<string> | undefined {
  const coders = protocol?.value.coders
  const isCircle = coders?.some(({ coder }) => laterThan(coders, coder).has(coder))
  return coders === undefined || isCircle === true ? undefined : supersededOf(coders)
}

/** All coders who take the place of one, directly or by others. */
export function laterThan(coders: readonly Coder[], letter: string): ReadonlySet<string> {
  const next = (one: string) => coders.find(({ coder }) => coder === one)?.superseded_by ?? []
  const found = new Set(next(letter))
  for (const one of found) for (const later of next(one)) found.add(later)
  return found
}

/**
 * The rounds of a source, by the coders who have finished it. Where nobody has read it anew the earlier readings stand, so that a new reading can begin study
 * by study and no finding is lost meanwhile. An earlier round is settled by itself, because its coders never saw what later ones differ on.
 */
export function roundsOf(codedBy: readonly string[], superseded: ReadonlySet<string>): Round[] {
  const standing = codedBy.filter(coder => !superseded.has(coder))
  const earlier = codedBy.filter(coder => superseded.has(coder))
  return standing.length === 0 || earlier.length === 0
    ? [{ round: 'standing', coders: codedBy }]
    : [
        { round: 'standing', coders: standing },
        { round: 'superseded', coders: earlier },
      ]
}

/** The coders of a source whose readings count. */
export function standingReaders(codedBy: readonly string[], superseded: ReadonlySet<string>): readonly string[] {
  return roundsOf(codedBy, superseded).find(({ round }) => round === 'standing')?.coders ?? []
}

/** The round that a ruling settles, by who decided it. */
export function roundOfRuling(
  coder: string,
  codedBy: readonly string[],
  superseded: ReadonlySet<string>,
): WordIn<'round'> {
  return roundsOf(codedBy, superseded).length === 2 && superseded.has(coder) ? 'superseded' : 'standing'
}
