import type { Claim } from '../../schema/claim.ts'
import type { Finding } from '../../schema/settled.ts'
import { CLAIM_WAY, type WordIn } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { declaresEffect } from '../review/declares-effect.ts'
import { effectIn, SPEAKS } from './effect.ts'

export type ClaimWay = WordIn<'claim_way'>
export const WAYS = wordsOf(CLAIM_WAY)

interface Way {
  way: ClaimWay | undefined
  /** The findings that put the study that way. */
  because: readonly Finding[]
}

/** Whether studies can go with a claim or against it: it says which way, or that two codes go together. */
export function hasWays({ kind, predicted }: Pick<Claim, 'kind' | 'predicted'>): boolean {
  return kind === 'association' || predicted !== undefined
}

/** Which way one study goes beside a claim; none where the claim has no way, or the study declares nothing. */
export function wayOf(claim: Claim, findings: readonly Finding[]): Way {
  if (claim.kind === 'association') return associationIn(claim, findings)
  const { predicted } = claim
  const because = findings.filter(declaresEffect)
  if (predicted === undefined) return { way: undefined, because }
  const says = SPEAKS[effectIn(findings)]
  if (says === 'nothing') return { way: undefined, because }
  if (says === 'both-ways' || says === 'neither-way') return { way: says, because }
  return { way: says === (predicted === 'helps' ? 'for' : 'against') ? 'same-way' : 'other-way', because }
}

/** Two codes on one passage, both there or both absent, go the way of the association; one there and one absent goes the other. */
function associationIn({ codes }: Claim, findings: readonly Finding[]): Way {
  const passages = [...new Set(findings.map(one => one.passage))]
  const pairs = passages.flatMap(passage => {
    const pair = findings.filter(one => one.passage === passage)
    const isMet = pair.every(({ state }) => state === 'present' || state === 'absent')
    return pair.length === codes.length && isMet
      ? [{ pair, isAlike: new Set(pair.map(one => one.state)).size === 1 }]
      : []
  })
  const because = pairs.flatMap(({ pair }) => pair)
  if (pairs.length === 0) return { way: undefined, because }
  const isAlike = pairs.map(one => one.isAlike)
  return { way: isAlike.every(Boolean) ? 'same-way' : isAlike.some(Boolean) ? 'both-ways' : 'other-way', because }
}
