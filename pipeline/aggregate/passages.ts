import { count, type Table, text } from './table.ts'

/** Every passage that stands, with the page and place it was read at. */
export const passages: Table = {
  name: 'passages',
  da: 'Passager',
  en: 'Passages',
  row: 'a passage',
  meaning: 'One thing a page says, in the coder’s own words, with the page and the place on it.',
  caveat: 'The words are ours, not the page’s. Read the page before quoting it.',
  source: 'The notes.',
  key: ['passage_id'],
  columns: [
    text('passage_id', 'Passage', 'Passage'),
    text('source_kind', 'Studie eller dokument', 'Study or document'),
    text('source_id', 'Kilde', 'Source'),
    text('text', 'Tekst', 'Text'),
    text('evidence_type', 'Slags', 'Type of evidence'),
    text('address', 'Side', 'Page'),
    text('read', 'Læst af siden', 'How much of the page was read'),
    text('place', 'Sted på siden', 'Place on the page'),
    count('n_findings', 'findings', 'Fund', 'Findings'),
  ],
  rows: ({ review, studies }) =>
    [
      ...studies.map(source => ({ source_kind: 'study', source })),
      ...review.documents.map(source => ({ source_kind: 'document', source })),
    ].flatMap(({ source_kind, source }) =>
      source.passages
        .filter(passage => passage.withdrawn === undefined)
        .map(({ passage, text: words = '', where, evidence_type = 'not-seen' }) => {
          const page = source.pages.find(one => one.page === where?.page)
          return {
            cells: {
              passage_id: `${source.id}/${passage}`,
              source_kind,
              source_id: source.id,
              text: words,
              evidence_type,
              address: page?.address ?? '',
              read: page?.read ?? '',
              place: where?.place ?? '',
              n_findings: source.findings.filter(finding => finding.passage === passage).length,
            },
            behind: [`${source.id}/${passage}`],
          }
        }),
    ),
}
