import { CLAIM_VOICE } from '../../../schema/vocabulary.ts'
import { wordsOf } from '../../../schema/word-list.ts'
import { columnOfWord } from '../../languages/column-of-word.ts'
import { linkedColumns } from '../linked-columns.ts'
import type { ColumnOutline, TableOutline } from '../outline-parts.ts'
import { namesOf } from '../page/cells.ts'
import { awaitingOf, foundOf, waysOfClaim } from '../page/claim-cells.ts'
import { claimWithRemarks } from '../page/claim-with-remarks.ts'
import {
  evaluations,
  factAndSubject,
  namedSign,
  placeOnPage,
  purposeAndGroup,
  ratings,
  sourceAsHead,
  valueWithUnit,
} from '../page/document-cells.ts'
import { findingsOf, sourceWithPage } from '../page/source-cells.ts'
import { sourceLink } from '../page/sources.ts'

/** The published tables of the claims and of the documents they come from, as the report shows them. */

const CLAIM_COLUMNS: readonly ColumnOutline[] = [
  ...linkedColumns(...wordsOf(CLAIM_VOICE).map(voice => columnOfWord('n_studies', voice))),
  { column: 'n_awaiting', cell: awaitingOf },
  { head: ({ page }) => page.claims.found, cell: foundOf('claims') },
  { head: ({ page }) => page.claims.ways, cell: waysOfClaim },
]

/** The numbers of the claims alone; and each claim with where it stands and what else is to be said of it. */
export const claimNumbers: TableOutline = { of: 'claims', columns: ['text_label', ...CLAIM_COLUMNS] }

export const claims: TableOutline = {
  of: 'claims',
  id: 'claims-table',
  columns: [{ column: 'text_label', cell: claimWithRemarks }, ...CLAIM_COLUMNS],
}

export const notClaimed: TableOutline = {
  of: 'not-claimed',
  columns: [
    'code_label',
    ...linkedColumns('n_studies', 'n_studies_only_advice', 'n_studies_not_seen'),
    { head: ({ page }) => page.claims.found, cell: foundOf('not-claimed') },
    'origin',
  ],
  under: 'theme_label',
}

export const triangulation: TableOutline = {
  of: 'triangulation',
  columns: ['code_label'],
  under: 'theme_label',
  across: { by: ['source_id'], head: sourceAsHead, cell: { column: 'named', cell: namedSign } },
}

export const documents: TableOutline = {
  of: 'documents',
  columns: [
    { column: 'source_id', cell: sourceWithPage },
    'document_kind',
    { column: 'population', cell: namesOf('person', 'population') },
    'basis',
    { column: 'n_findings', cell: findingsOf },
    'n_facts',
  ],
}

export const guidance: TableOutline = {
  of: 'methods',
  id: 'guidance',
  columns: [
    'method_label',
    { column: 'purpose', cell: purposeAndGroup },
    { column: 'ratings', cell: ratings },
    { column: 'evaluations', cell: evaluations },
  ],
}

export const disagreements: TableOutline = {
  of: 'disagreements',
  columns: [
    { column: 'fact', cell: factAndSubject },
    { column: 'value', cell: valueWithUnit },
    { column: 'source_id', cell: (report, { cells }) => sourceLink(report, String(cells.source_id)) },
    { column: 'place', cell: placeOnPage },
  ],
}
