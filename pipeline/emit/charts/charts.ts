import { accumulation } from './accumulation.ts'
import { agreement } from './agreement.ts'
import type { Chart } from './chart.ts'
import { claims } from './claims.ts'
import { coOccurrence } from './co-occurrence.ts'
import { directionByCode } from './direction-by-code.ts'
import { evaluationDirections } from './evaluation-directions.ts'
import { frequency } from './frequency.ts'
import { gapMapInformant } from './gap-map-informant.ts'
import { gapMapRegion } from './gap-map-region.ts'
import { studiesByYear } from './studies-by-year.ts'
import { triangulation } from './triangulation.ts'

/** All charts that are specs; the screening flow is drawn beside them. */
export const charts: readonly Chart[] = [
  claims,
  directionByCode,
  frequency,
  gapMapRegion,
  gapMapInformant,
  studiesByYear,
  coOccurrence,
  accumulation,
  evaluationDirections,
  triangulation,
  agreement,
]
