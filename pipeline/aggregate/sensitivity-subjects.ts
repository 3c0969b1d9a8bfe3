import { conclusionOf } from './conclusion.ts'
import type { Counted } from './counted.ts'
import type { Effect } from './effect.ts'
import type { StudyEffect } from './study-effects.ts'

/** A code: what each study that speaks of it says, and the conclusion from what some of them say. Claims get no word, so there is none to leave out studies of. */
export interface Subject {
  code: string
  speakers: readonly Speaker[]
  concluding: (said: readonly Effect[]) => string
}

export interface Speaker {
  study: string
  said: Effect
  behind: readonly string[]
}

/** All codes. */
export function subjectsOf({ review, codes }: Counted): Subject[] {
  const least = review.analysis.conclusions.least_studies
  return codes.map(({ code, studies }) => ({
    code: code.code,
    speakers: speakersOf(studies),
    concluding: said => conclusionOf(said, least),
  }))
}

/** Where several readings of one finding count, it stands behind a study once. */
export function speakersOf(studies: readonly StudyEffect[]): Speaker[] {
  return studies.map(({ study_id, effect, behind }) => ({
    study: study_id,
    said: effect,
    behind: [...new Set(behind)],
  }))
}
