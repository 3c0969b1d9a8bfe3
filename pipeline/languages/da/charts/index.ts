import { accumulation } from './accumulation.ts'
import { agreement } from './agreement.ts'
import { claims } from './claims.ts'
import { coOccurrence } from './co-occurrence.ts'
import { directionByCode } from './direction-by-code.ts'
import { evaluationDirections } from './evaluation-directions.ts'
import { found } from './found.ts'
import { frequency } from './frequency.ts'
import { gapMap } from './gap-map.ts'
import { lacks } from './lacks.ts'
import { screeningFlow } from './screening-flow.ts'
import { studiesByYear } from './studies-by-year.ts'
import { triangulation } from './triangulation.ts'
import { weighs } from './weighs.ts'

/** What the charts say, a file a chart. */
export const charts = {
  accumulation,
  agreement,
  claims,
  coOccurrence,
  directionByCode,
  evaluationDirections,
  found,
  frequency,
  gapMap,
  lacks,
  screeningFlow,
  studiesByYear,
  triangulation,
  weighs,
}
