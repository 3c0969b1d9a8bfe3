import type { Chart } from './chart.ts'
import { directionByCode } from './direction-by-code.ts'
import { gapMapRegion } from './gap-map-region.ts'
import { studiesByYear } from './studies-by-year.ts'

/** All charts. */
export const charts: readonly Chart[] = [directionByCode, gapMapRegion, studiesByYear]
