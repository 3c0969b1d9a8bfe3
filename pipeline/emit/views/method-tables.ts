import type { TableOutline } from '../outline-parts.ts'

export const screeningFlow: TableOutline = {
  of: 'screening-flow',
  columns: ['box', 'found_via', 'stage_label', 'decision_label', 'reason_label', 'n_records'],
}

export const screeningAgreement: TableOutline = {
  of: 'screening-agreement',
  columns: [
    'coder_a',
    'coder_b',
    'stage_label',
    'decision_label',
    'n_records',
    'n_both',
    'n_first_only',
    'n_second_only',
    'positive',
    'kappa',
    'pabak',
  ],
}
