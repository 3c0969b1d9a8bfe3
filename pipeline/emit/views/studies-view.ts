import { section, type ViewOutline } from '../outline-parts.ts'
import * as tables from './studies-tables.ts'

/** The studies that are counted. */
export const studiesView: ViewOutline = {
  view: 'studies',
  sections: [
    section(
      'studies',
      [{ table: tables.studies }, { heading: 'by_year', chart: 'studies-by-year', table: tables.studiesByYear }],
      { when: ({ rows }) => rows('studies').length > 0 },
    ),
  ],
}
