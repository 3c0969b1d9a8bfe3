import type { Catalogue } from '../../catalogue.ts'

/** What stands around the report, and beside each chart and table. */
export const shell = {
  skip: 'Spring til indholdet',
  contents: 'Indhold',
  language: 'Sprog',
  as_table: 'Tallene som tabel',
  show_table: 'Vis tabellen',
  not_translated: 'Teksten er ikke oversat.',
  none: 'ingen',
  whole_report: 'Hele rapporten',
} satisfies Catalogue['page']['shell']
