import type { TableOutline } from '../outline-parts.ts'

export const screeningFlow: TableOutline = {
  of: 'screening-flow',
  columns: ['box', 'found_via', 'stage_label', 'decision_label', 'reason_label', 'n_records'],
}
