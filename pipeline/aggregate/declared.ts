import type { Analysis } from '../../schema/analysis.ts'
import type { FormField } from '../../schema/form.ts'
import type { Review } from '../../schema/settled.ts'

/** What a review declares that decides which tables and columns it has. */
export interface Declared {
  form: readonly FormField[]
  maps: Analysis['gap_maps']
  languages: readonly string[]
}

export const NOTHING_DECLARED: Declared = { form: [], maps: [], languages: [] }

export function declaredIn({ form, analysis, protocol }: Pick<Review, 'form' | 'analysis' | 'protocol'>): Declared {
  return { form, maps: analysis.gap_maps, languages: protocol.review.languages }
}
