import type { Review } from '../../schema/settled.ts'
import { grownReview } from '../laws/grown-review.ts'
import { miniReview } from './made-page.ts'

/** The page lists so many findings. */
export const LISTED = 2_000

/** The mini review with its studies so many times that it has more findings than that, and how many they are. */
export function manyFindings(): { review: Review; findings: number } {
  const mini = miniReview()
  const perCopy = count(mini.studies)
  const times = Math.ceil((LISTED + 100) / perCopy)
  return { review: grownReview(mini, times), findings: perCopy * times + count(mini.documents) }
}

function count(sources: Review['studies'] | Review['documents']): number {
  return sources.reduce((sum, { findings }) => sum + findings.length, 0)
}
