import type { Review } from '../../schema/settled.ts'
import type { Problem } from '../diagnostics/problem.ts'
import type { ReviewReconciled, ReviewUnderWay } from './review-under-way.ts'
import type { Sources } from './sources.ts'

/** The sources, read and checked. `review` is there only where nothing is wrong. */
export interface Read {
  problems: Problem[]
  /** What some of them stand in could not be judged whole, so that more may show once they are mended. */
  mayHideMore: boolean
  /** As they stand, before the schema has read them. */
  sources: Sources
  underWay: ReviewUnderWay
  review: Review | undefined
}

/** What an earlier run read of the same sources, in which nothing was wrong. */
export interface ReadBefore {
  problems: []
  underWay: ReviewReconciled
  review: Review
}
