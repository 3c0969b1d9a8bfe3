import type { Review } from '../../schema/settled.ts'
import { list, type Table, text } from './table.ts'

/** Every settled finding, of studies and of documents. */
export const findings: Table = {
  name: 'findings',
  da: 'Fund',
  en: 'Findings',
  row: 'a finding: a code on a passage',
  meaning:
    'One row a settled finding. `when_present` is what the condition does to involvement when it is there; it follows from state and direction.',
  caveat:
    'Rows of documents (`source_kind` document) are in no count table. Findings of one study are not independent: count studies.',
  source: 'The coding sheets and rulings.',
  key: ['finding_id'],
  columns: [
    text('finding_id', 'Fund', 'Finding'),
    text('source_kind', 'Studie eller dokument', 'Study or document'),
    text('source_id', 'Kilde', 'Source'),
    text('passage_id', 'Passage', 'Passage'),
    text('scheme', 'Skema', 'Scheme'),
    text('theme', 'Tema', 'Theme'),
    text('code', 'Kode', 'Code'),
    text('state', 'Forholdets tilstand', 'State of the condition'),
    text('direction', 'Virkning i den tilstand', 'Effect in that state'),
    text('when_present', 'Virkning når forholdet er til stede', 'Effect when the condition is there'),
    list('informants', 'Hvem siger det', 'Who says it'),
    list('about', 'Hvem det handler om', 'Whom it concerns'),
  ],
  rows: ({ review, studies }) => {
    const places = placesOfCodes(review)
    return [
      ...studies.map(source => ({ source_kind: 'study', source })),
      ...review.documents.map(source => ({ source_kind: 'document', source })),
    ].flatMap(({ source_kind, source }) =>
      source.findings.map(({ finding_id, passage, code, state, direction, when_present, informants, about }) => ({
        cells: {
          finding_id,
          source_kind,
          source_id: source.id,
          passage_id: `${source.id}/${passage}`,
          scheme: places.get(code)?.scheme ?? '',
          theme: places.get(code)?.theme ?? '',
          code,
          state,
          direction,
          when_present,
          informants,
          about,
        },
        behind: [`${source.id}/${passage}`],
      })),
    )
  },
}

function placesOfCodes(review: Review): Map<string, { scheme: string; theme: string }> {
  return new Map(
    review.codebook.schemes.flatMap(({ scheme, themes }) =>
      themes.flatMap(({ theme, codes }) => codes.map(({ code }) => [code, { scheme, theme }] as const)),
    ),
  )
}
