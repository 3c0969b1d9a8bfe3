import { count, type Table, text, textInOthers } from './table.ts'

/** Every passage that stands, with the page and place it was read at. */
export const passages: Table = {
  name: 'passages',
  row: 'a passage',
  meaning: 'One thing a page says, in the coder’s own words, with the page and the place on it.',
  caveat: 'The words are ours, not the page’s. Read the page before quoting it.',
  source: 'The notes.',
  rests_on: 'The passage itself.',
  key: ['passage_id'],
  columns: [
    text('passage_id'),
    text('source_kind', { words: ['source_kind'] }),
    text('source_id'),
    textInOthers('text'),
    text('added'),
    text('page_address'),
    text('page_read', { words: ['page_read'] }),
    text('place'),
    count('n_findings', 'findings'),
  ],
  rows: ({ review, studies }) =>
    [
      ...studies.map(source => ({ source_kind: 'study', source })),
      ...review.documents.map(source => ({ source_kind: 'document', source })),
    ].flatMap(({ source_kind, source }) =>
      source.passages
        .filter(passage => passage.withdrawn === undefined)
        .map(({ passage, text: words = '', translations, where, added = '' }) => {
          const page = source.pages.find(one => one.page === where?.page)
          return {
            cells: {
              passage_id: `${source.id}/${passage}`,
              source_kind,
              source_id: source.id,
              text: words,
              added,
              page_address: page?.address ?? '',
              page_read: page?.read ?? '',
              place: where?.place ?? '',
              n_findings: source.findings.filter(finding => finding.passage === passage).length,
            },
            translations: { text: translations },
            behind: [`${source.id}/${passage}`],
          }
        }),
    ),
}
