import type { Labels } from '../../schema/labels.ts'
import { capital } from './capital.ts'

/** Labels with a large first letter, for what stands alone: a head, a name beside an axis. */
export function capitalLabels(labels: Labels): Labels {
  return Object.fromEntries(Object.entries(labels).map(([tag, text]) => [tag, capital(text)]))
}
