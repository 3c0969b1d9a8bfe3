import type { Finding } from '../../schema/settled.ts'
import { FOUND, type WordIn } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { countsAs } from '../review/counts-as.ts'
import { isUnread } from '../review/unread.ts'

/** The part that a study is in by what it says is found of a condition. Every counted study is in one part and in no other, so that the parts add up. */
export type Found = WordIn<'found'>
export const PARTS = wordsOf(FOUND)

/**
 * What one study says is found of one condition, by its findings in one voice. Its own results decide; `not-stated` is dropped where anything else is there,
 * and so is `wished` or `supposed` beside what somebody met. A study that has the code and no result of its own about it is put with those that only give
 * advice, also where all it has is what its authors say could be obtained: nobody saw that either.
 */
export function foundIn(findings: readonly Said[]): Found {
  if (findings.length === 0) return 'not-seen'
  const own = ownResults(findings)
  if (own.length === 0) return 'only-advice'
  const states = new Set(own.map(({ state }) => state))
  if (states.has('both') || (states.has('absent') && states.has('present'))) return 'varies'
  if (states.has('absent')) return 'lacking'
  if (states.has('present')) return 'there'
  if (states.has('wished')) return 'wished'
  return states.has('supposed') ? 'supposed' : 'not-stated'
}

/** Does a study that tells what is found also tell that the condition is asked for? */
export function alsoWishes(findings: readonly Said[]): boolean {
  return foundIn(findings) !== 'wished' && ownResults(findings).some(({ state }) => state === 'wished')
}

/** Do two voices in one study say different things? One that says nothing of what is found differs from none. */
export function voicesDiffer(one: Found, other: Found): boolean {
  return SAYS_NOTHING.every(word => word !== one && word !== other) && one !== other
}

const SAYS_NOTHING: readonly Found[] = ['not-stated', 'only-advice', 'not-seen']

type Said = Pick<Finding, 'state' | 'evidence'> & Partial<Pick<Finding, 'direction'>>

/** The findings that rest on a result of the study itself. What nobody has read beyond its code is none. */
export function ownResults<One extends Said>(findings: readonly One[]): One[] {
  return findings.filter(one => countsAs(one.evidence) === 'own' && !isUnread(one))
}
