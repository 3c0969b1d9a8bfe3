import { isMissing } from '../../schema/missing.ts'
import type { Document, Review } from '../../schema/settled.ts'
import { count, countOrMissing, list, listCells, listOrMissing, numberCells, type Table, text } from './table.ts'

/** The reviews, evaluations, mappings and guidance the review starts from. They are in no count table. */
export const documents: Table = {
  name: 'documents',
  row: 'a document',
  meaning: 'One row a document, with what the pages we read show of it.',
  caveat: 'Documents are not studies and are counted in no table of studies.',
  source: 'The notes of the documents.',
  rests_on: 'The document itself.',
  key: ['source_id'],
  columns: [
    text('source_id'),
    text('document_kind', { words: ['document_kind'] }),
    text('title'),
    ...listOrMissing('authors'),
    ...countOrMissing('year', 'year'),
    text('published_on'),
    text('publisher'),
    ...listOrMissing('producers'),
    list('not_independent_of'),
    ...listOrMissing('commissioned_by'),
    ...listOrMissing('funded_by'),
    text('language'),
    ...listOrMissing('countries'),
    ...listOrMissing('population'),
    ...countOrMissing('n_studies_included', 'studies'),
    text('basis', { words: ['document_basis'] }),
    count('n_passages', 'passages'),
    count('n_findings', 'findings'),
    count('n_facts', 'facts'),
  ],
  rows: ({ review }) =>
    review.documents.map(({ id, title, record, passages, findings, facts }) => ({
      cells: {
        source_id: id,
        document_kind: record.kind,
        title,
        ...listCells('authors', record.authors),
        ...numberCells('year', record.year),
        published_on: record.published_on,
        publisher: record.publisher,
        ...listCells('producers', record.producers),
        not_independent_of: sameProducer({ id, record }, review),
        ...listCells('commissioned_by', record.commissioned_by),
        ...listCells('funded_by', record.funded_by),
        language: record.language,
        ...listCells('countries', record.setting_countries),
        ...listCells('population', record.population),
        ...numberCells('n_studies_included', record.studies_included),
        basis: record.basis,
        n_passages: passages.filter(passage => passage.withdrawn === undefined).length,
        n_findings: findings.length,
        n_facts: facts.length,
      },
      behind: [id],
    })),
}

/** The documents of which one producer is the same: what two of them say is not said twice independently. */
function sameProducer(document: Pick<Document, 'id' | 'record'>, review: Review): string[] {
  const own = document.record.producers
  if (isMissing(own)) return []
  return review.documents
    .filter(
      ({ id, record }) =>
        id !== document.id && !isMissing(record.producers) && record.producers.some(p => own.includes(p)),
    )
    .map(({ id }) => id)
}
