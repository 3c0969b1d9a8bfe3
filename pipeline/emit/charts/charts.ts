import { accumulation } from './accumulation.ts'
import { agreement } from './agreement.ts'
import type { Chart } from './chart.ts'
import { claims } from './claims.ts'
import { coOccurrence } from './co-occurrence.ts'
import { directionByCode } from './direction-by-code.ts'
import { evaluationDirections } from './evaluation-directions.ts'
import { frequency } from './frequency.ts'
import { gapMap } from './gap-map.ts'
import { lacks } from './lacks.ts'
import { screeningFlow } from './screening-flow.ts'
import { studiesByYear } from './studies-by-year.ts'
import { triangulation } from './triangulation.ts'
import { weighs } from './weighs.ts'

/** All charts. */
export const charts: readonly Chart[] = [
  lacks,
  weighs,
  claims,
  directionByCode,
  frequency,
  gapMap('region'),
  gapMap('informant'),
  studiesByYear,
  coOccurrence,
  accumulation,
  evaluationDirections,
  triangulation,
  agreement,
  screeningFlow,
]
