import type { Claim } from '../../schema/claim.ts'
import { isMissing } from '../../schema/missing.ts'
import { groupsWithin, speakersFor } from '../../schema/people.ts'
import type { Finding, Review, Study } from '../../schema/settled.ts'
import { CLAIM_SIDE, type WordIn } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { countedFindings } from '../review/counts-as.ts'
import { type Effect, effectIn, SPEAKS } from './effect.ts'

/** The sides a study can be on where it speaks to a claim; where it does not, the claim was not seen in it. */
export type Side = Exclude<WordIn<'claim_side'>, 'not-seen'>
export const SIDES = wordsOf(CLAIM_SIDE).filter((side): side is Side => side !== 'not-seen')

/** On which side of a claim one study is, and the findings that put it there. */
export interface StudySide {
  study_id: string
  side: Side
  behind: readonly string[]
}

/** The studies with findings about the claim’s population, of those who may speak for it, and which side each study is on. */
export function claimSides(claim: Claim, studies: readonly Study[], people: Review['protocol']['people']): StudySide[] {
  const speakers = speakersFor(people, claim.population)
  const population = groupsWithin(people, claim.population)
  const speaksFor = ({ informants }: Finding) => speakers === 'anyone' || hasOneOf(speakers, informants)
  const isAbout = ({ about }: Finding) => hasOneOf(population, about)
  return studies.flatMap(study => {
    const isOn = (one: Finding) => claim.codes.includes(one.code) && speaksFor(one) && isAbout(one)
    const findings = countedFindings(study).filter(isOn)
    if (findings.length === 0) return []
    const side = claim.predicted === 'association' ? associationIn(claim, findings) : sideOf(claim, effectIn(findings))
    return [{ study_id: study.id, side, behind: findings.map(one => one.finding_id) }]
  })
}

function hasOneOf(groups: ReadonlySet<string>, people: Finding['informants']): boolean {
  return !isMissing(people) && people.some(group => groups.has(group))
}

function sideOf({ predicted }: Claim, effect: Effect): Side {
  const way = SPEAKS[effect]
  if (way === 'nothing') return 'no-effect-declared'
  if (predicted === 'either') return way === 'neither-way' ? 'against' : 'for'
  if (way === 'both-ways') return 'mixed'
  return way === (predicted === 'helps' ? 'for' : 'against') ? 'for' : 'against'
}

/** Two codes on one passage, both there or both absent, speak for the association; one there and one absent against it. */
function associationIn(claim: Claim, findings: readonly Finding[]): Side {
  const passages = [...new Set(findings.map(one => one.passage))]
  const pairs = passages.flatMap(passage => {
    const states = claim.codes.map(code => findings.find(one => one.passage === passage && one.code === code)?.state)
    return states.every(state => state === 'present' || state === 'absent') ? [new Set(states).size === 1] : []
  })
  if (pairs.length === 0) return 'no-effect-declared'
  return pairs.every(Boolean) ? 'for' : pairs.some(Boolean) ? 'mixed' : 'against'
}
