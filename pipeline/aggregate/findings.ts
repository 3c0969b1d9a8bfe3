import type { Review } from '../../schema/settled.ts'
import { countsAs } from '../review/counts-as.ts'
import { listCells, listOrMissing, type Table, text } from './table.ts'

/** Every settled finding, of studies and of documents. */
export const findings: Table = {
  name: 'findings',
  row: 'a finding: a code on a passage',
  meaning:
    'One row a settled finding. `when_present` is what the condition does when it is there; it follows from state and direction. `counts` says whether what it rests on is counted. What is `wished` or `supposed` is counted only where an effect of it is declared; where `when_present` is missing, nobody has read what the condition does, and it is in no count of that.',
  caveat:
    'Rows of documents (`source_kind` document) are in no count table. Findings of one study are not independent: count studies.',
  source: 'The coding sheets and rulings.',
  rests_on: 'Its passage, in `passage_id`.',
  key: ['finding_id'],
  columns: [
    text('finding_id'),
    text('source_kind', { words: ['source_kind'] }),
    text('source_id'),
    text('passage_id'),
    text('scheme'),
    text('theme'),
    text('code'),
    text('state', { words: ['state', 'missing'] }),
    text('direction', { words: ['direction', 'missing'] }),
    text('when_present', { words: ['when_present', 'missing'] }),
    text('evidence', { words: ['evidence', 'missing'] }),
    text('counts', { words: ['evidence_counts'] }),
    ...listOrMissing('informants'),
    ...listOrMissing('about'),
  ],
  rows: ({ review, studies }) => {
    const places = placesOfCodes(review)
    return [
      ...studies.map(source => ({ source_kind: 'study', source })),
      ...review.documents.map(source => ({ source_kind: 'document', source })),
    ].flatMap(({ source_kind, source }) =>
      source.findings.map(
        ({ finding_id, passage, code, state, direction, when_present, evidence, informants, about }) => ({
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
            evidence,
            counts: countsAs(evidence),
            ...listCells('informants', informants),
            ...listCells('about', about),
          },
          behind: [`${source.id}/${passage}`],
        }),
      ),
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
