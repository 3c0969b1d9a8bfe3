import { claimConclusion } from './claim-conclusion.ts'
import type { Side } from './claim-sides.ts'
import { conclusionOf } from './conclusion.ts'
import type { Counted } from './counted.ts'
import type { Effect } from './effect.ts'
import type { StudyEffect } from './study-effects.ts'

/** A code or a claim: what each study that speaks to it says, and the conclusion from what some of them say. */
export interface Subject<Said = unknown> {
  kind: 'code' | 'claim'
  id: string
  speakers: readonly Speaker<Said>[]
  concluding: (said: readonly Said[]) => string
}

export interface Speaker<Said = unknown> {
  study: string
  said: Said
  behind: readonly string[]
}

/** All codes, and the claims that can be tested. */
export function subjectsOf({ review, codes, claims }: Counted): Subject[] {
  const least = review.analysis.conclusions.least_studies
  return [
    ...codes.map(
      ({ code, studies }): Subject<Effect> => ({
        kind: 'code',
        id: code.code,
        speakers: speakersOf(studies),
        concluding: said => conclusionOf(said, least),
      }),
    ),
    ...claims
      .filter(({ claim }) => claim.testable === 'yes')
      .map(
        ({ claim, sides }): Subject<Side> => ({
          kind: 'claim',
          id: claim.claim_id,
          speakers: sides.map(({ study_id, side, behind }) => ({ study: study_id, said: side, behind })),
          concluding: said => claimConclusion(said, least),
        }),
      ),
  ] as Subject[]
}

/** Where several readings of one finding count, it stands behind a study once. */
export function speakersOf(studies: readonly StudyEffect[]): Speaker<Effect>[] {
  return studies.map(({ study_id, effect, behind }) => ({
    study: study_id,
    said: effect,
    behind: [...new Set(behind)],
  }))
}
