import type { ViewOutline } from './outline-parts.ts'
import { claimsView } from './views/claims-view.ts'
import { evidenceView } from './views/evidence-view.ts'
import { gapsView } from './views/gaps-view.ts'
import { howSureView } from './views/how-sure-view.ts'
import { methodView } from './views/method-view.ts'
import { studiesView } from './views/studies-view.ts'

/** The views of the report after its answer, in order, each with its sections. The page and its Markdown are both printed from them. */
export const outline: readonly ViewOutline[] = [
  evidenceView,
  claimsView,
  gapsView,
  howSureView,
  methodView,
  studiesView,
]
