import type { Analysis } from '../../schema/analysis.ts'
import type { Code } from '../../schema/codebook.ts'
import type { FormField } from '../../schema/form.ts'
import type { Review } from '../../schema/settled.ts'
import { countedCodes } from '../review/counted-codes.ts'

/** What a review declares that decides which tables and columns it has. */
export interface Declared {
  form: readonly FormField[]
  maps: Analysis['gap_maps']
  /** The codes of the counted scheme. */
  codes: readonly Code[]
  /** The language in which the form asks and the codebook says what its codes mean. */
  coded: string
}

export const NOTHING_DECLARED: Declared = { form: [], maps: [], codes: [], coded: '' }

export function declaredIn(review: Pick<Review, 'form' | 'analysis' | 'protocol' | 'codebook'>): Declared {
  const { form, analysis, protocol } = review
  const codes = countedCodes(review).map(({ code }) => code)
  return { form, maps: analysis.gap_maps, codes, coded: protocol.review.coded_in }
}
