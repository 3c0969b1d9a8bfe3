import { screenedStages } from '../../review/screened-stages.ts'
import type { Say } from '../outline-parts.ts'

/** How many records two or more screened, and on how many of these they differed before it was settled. */
export const screenedBySeveral: Say = ({ page }, { review }) => {
  const records = [...screenedStages(review.screeners, review.screening_rulings).values()]
  const several = records.filter(stages => stages.some(({ by }) => by.length > 1))
  const conflicts = several.filter(stages => stages.some(({ isConflict }) => isConflict))
  return page.screening.several({ n: several.length, of: review.screening.length, conflicts: conflicts.length })
}
