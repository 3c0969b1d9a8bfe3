import { byCode } from '../../pipeline/aggregate/by-code.ts'
import { byTheme } from '../../pipeline/aggregate/by-theme.ts'
import { countedOf } from '../../pipeline/aggregate/counted.ts'
import { gapMapRegion } from '../../pipeline/aggregate/gap-map-region.ts'
import { published } from '../../pipeline/aggregate/published.ts'
import type { Review } from '../../schema/settled.ts'
import type { Row } from '../sql/engines.ts'

/** Three of the tables that a review adds up to, as the pipeline counts them. */
export function countedHere(review: Review): Record<string, Row[]> {
  const counted = countedOf(review)
  return Object.fromEntries(
    [byTheme, byCode, gapMapRegion].map(table => [
      table.name,
      published(table, counted).rows.map(({ cells }) => cells),
    ]),
  )
}
