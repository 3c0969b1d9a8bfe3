import type { Claim } from '../../schema/claim.ts'
import { isMissing } from '../../schema/missing.ts'
import { groupsWithin, speakersFor } from '../../schema/people.ts'
import type { Finding, Review, Study } from '../../schema/settled.ts'
import type { WordIn } from '../../schema/vocabulary.ts'
import { countedFindings } from '../review/counts-as.ts'
import { type ClaimWay, wayOf } from './claim-ways.ts'
import { type Found, foundIn, ownResults } from './found-in.ts'

export type ClaimVoice = WordIn<'claim_voice'>

/** What one study says of a claim: from whom it has it, what it finds of the code, and which way it goes where it declares an effect. */
export interface ClaimStudy {
  study_id: string
  voice: ClaimVoice
  /** Nothing of an association: two codes are not found in one state. */
  found: Found | undefined
  way: ClaimWay | undefined
  /** Whether it declares an effect of the condition, whichever; of an association, whether it has the two together. */
  declares: boolean
  /** The findings of its codes; and of these what those whom the claim is about tell of themselves. */
  behind: readonly string[]
  told: readonly string[]
  /** Those of the told findings that declare its effect. */
  wayTold: readonly string[]
}

/**
 * Every counted study beside a claim. The voices are told apart and added up, and effects are counted whoever declares them, so that a claim and the code it is
 * about can never show two numbers for one thing.
 */
export function claimStudies(
  claim: Claim,
  studies: readonly Study[],
  people: Review['protocol']['people'],
): ClaimStudy[] {
  const isTold = toldBy(claim, people)
  return studies.map(study => {
    const findings = study.findings.filter(({ code }) => claim.codes.includes(code))
    const own = ownResults(findings)
    const told = own.filter(isTold)
    const { way, because } = wayOf(claim, countedFindings({ findings }))
    return {
      study_id: study.id,
      voice: told.length > 0 ? 'told' : own.length > 0 ? 'others' : findings.length > 0 ? 'only-advice' : 'not-seen',
      found: claim.kind === 'association' ? undefined : foundIn(findings),
      way,
      declares: because.length > 0,
      behind: findings.map(one => one.finding_id),
      told: told.map(one => one.finding_id),
      wayTold: because.filter(isTold).map(one => one.finding_id),
    }
  })
}

/** Told by those who may speak for the claim’s population, and about it. */
function toldBy({ population }: Claim, people: Review['protocol']['people']): (finding: Finding) => boolean {
  const speakers = speakersFor(people, population)
  const within = groupsWithin(people, population)
  return ({ informants, about }) => (speakers === 'anyone' || hasOneOf(speakers, informants)) && hasOneOf(within, about)
}

function hasOneOf(groups: ReadonlySet<string>, people: Finding['informants']): boolean {
  return !isMissing(people) && people.some(group => groups.has(group))
}
