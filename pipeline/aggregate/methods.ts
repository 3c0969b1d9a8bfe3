import { list, type Table, text } from './table.ts'

/** The methods a guidance page presents. */
export const methods: Table = {
  name: 'methods',
  da: 'Metoder i vejledningen',
  en: 'Methods in the guidance',
  row: 'a method',
  meaning: 'One method as the guidance presents it, with the ratings and evaluations the pages we read show.',
  caveat: 'Letters A to D are the portal’s own. Some of the evidence concerns adults or other fields.',
  source: 'The method sheets of the guidance.',
  key: ['document_id', 'method_id'],
  columns: [
    text('document_id', 'Vejledning', 'Guidance'),
    text('method_id', 'Metode', 'Method'),
    text('label_da', 'Navn på dansk', 'Name in Danish'),
    text('label_en', 'Navn på engelsk', 'Name in English'),
    list('named_in', 'Nævnt på side', 'Named on page'),
    text('own_card', 'Har sin egen omtale', 'Has a card of its own'),
    text('purpose', 'Formål', 'Purpose'),
    text('target_group', 'Målgruppe', 'Target group'),
    text('origin_field', 'Oprindeligt felt', 'Field of origin'),
    text('statutory_use', 'Brug i myndighedsarbejde', 'Use in statutory work'),
    text('participants', 'Deltagere', 'Participants'),
    list('ratings', 'Vurderinger', 'Ratings'),
    list('evaluations', 'Evalueringer', 'Evaluations'),
    list('evidence_label_as_printed', 'Betegnelse som trykt', 'Label as printed'),
    text('passage_id', 'Passage', 'Passage'),
  ],
  rows: ({ review }) =>
    review.documents.flatMap(document =>
      document.methods.map(({ passage, ratings, evaluations, evidence_label_as_printed, ...method }) => ({
        cells: {
          document_id: document.id,
          ...method,
          ratings: joined(ratings),
          evaluations: joined(evaluations),
          evidence_label_as_printed: joined(evidence_label_as_printed),
          passage_id: `${document.id}/${passage}`,
        },
        behind: [`${document.id}/${passage}`],
      })),
    ),
}

function joined(items: string | readonly object[]): string | string[] {
  return typeof items === 'string' ? items : items.map(item => Object.values(item).join(' | '))
}
