import { linkedColumns } from '../linked-columns.ts'
import type { TableOutline } from '../outline-parts.ts'
import { namesOf } from '../page/cells.ts'
import { findingsOf, informants, sourceWithPage } from '../page/source-cells.ts'

export const studies: TableOutline = {
  of: 'studies',
  id: 'studies-table',
  columns: [
    { column: 'source_id', cell: sourceWithPage },
    { column: 'regions', cell: namesOf('region', 'regions') },
    { column: 'design', cell: namesOf('design', 'design') },
    { column: 'study_informants', cell: informants },
    'basis',
    { column: 'n_findings', cell: findingsOf },
  ],
}

export const studiesByYear: TableOutline = { of: 'studies-by-year', columns: ['year', ...linkedColumns('n_studies')] }
