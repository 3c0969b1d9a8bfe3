import type { Labels } from '../../schema/labels.ts'
import type { Missing } from '../../schema/missing.ts'
import type { Passage } from '../../schema/passage.ts'
import { NONE } from '../../schema/reserved.ts'
import { type Document, type Finding, isStudy, kindOf, type Review, type Study } from '../../schema/settled.ts'
import { inEach } from '../languages/in-each.ts'
import { countsAs } from '../review/counts-as.ts'
import {
  countOrMissing,
  label,
  listCells,
  listOrMissing,
  numberCells,
  type Table,
  type TableRow,
  text,
  textInOthers,
} from './table.ts'

/**
 * Every settled finding with all that is asked of it, so that a question is answered without a join. A passage that no code fits is a row too, as it is in a
 * coding sheet: else it would need a table of its own, in which every other passage stood a second time.
 */
export const evidence: Table = {
  name: 'evidence',
  row: 'a finding, which is a code on a passage; a passage that no code fits has the code `none`',
  meaning:
    'One row a settled finding, with what it was read in and where. `when_present` is what the condition does when it is there; it follows from state and direction. `counts` says whether what it rests on is counted. What is `wished` or `supposed` is counted only where an effect of it is declared; where `when_present` is missing, nobody has read what the condition does, and it is in no count of that.',
  caveat:
    'Rows of documents (`source_kind` document) are in no count table, and a row of `none` is no finding. Findings of one study are not independent: count studies. The words of a passage are ours, not the page’s: read the page before quoting it.',
  source: 'The notes, the coding sheets and the rulings.',
  rests_on: 'Its passage, in `passage_id`.',
  key: ['finding_id'],
  columns: [
    text('finding_id'),
    text('source_kind', { words: ['source_kind'] }),
    text('source_id'),
    ...countOrMissing('year', 'year'),
    ...listOrMissing('countries'),
    ...listOrMissing('regions'),
    text('design'),
    text('basis', { words: ['basis', 'document_basis'] }),
    text('passage_id'),
    textInOthers('text'),
    text('added'),
    text('page_address'),
    text('page_read', { words: ['page_read'] }),
    text('place'),
    text('scheme'),
    text('theme'),
    text('code'),
    label('code_label'),
    text('state', { words: ['state', 'missing'] }),
    text('direction', { words: ['direction', 'missing'] }),
    text('when_present', { words: ['when_present', 'missing'] }),
    text('evidence', { words: ['evidence', 'missing'] }),
    text('counts', { words: ['evidence_counts'] }),
    ...listOrMissing('informants'),
    ...listOrMissing('about'),
  ],
  rows: ({ review, languages }) => {
    const codes = codesOf(review)
    const nothing: Coded = { scheme: '', theme: '', labels: inEach(languages, () => '') }
    return [...review.studies, ...review.documents].flatMap(source =>
      source.passages
        .filter(({ withdrawn }) => withdrawn === undefined)
        .flatMap(passage => {
          const found = source.findings.filter(one => one.passage === passage.passage)
          return (found.length === 0 ? [NOTHING] : found).map(one =>
            rowOf(source, passage, one, codes.get(one.code) ?? nothing),
          )
        }),
    )
  },
}

type Found = Pick<Finding, 'code' | 'state' | 'direction' | 'when_present' | 'evidence' | 'informants' | 'about'>

const NOT = 'not-applicable' satisfies Missing
const NOTHING: Found = {
  code: NONE,
  state: NOT,
  direction: NOT,
  when_present: NOT,
  evidence: NOT,
  informants: NOT,
  about: NOT,
}

interface Coded {
  scheme: string
  theme: string
  labels: Labels
}

function rowOf(source: Study | Document, passage: Passage, found: Found, { scheme, theme, labels }: Coded): TableRow {
  const passage_id = `${source.id}/${passage.passage}`
  const page = source.pages.find(one => one.page === passage.where?.page)
  const { code, state, direction, when_present } = found
  return {
    cells: {
      finding_id: `${passage_id}/${code}`,
      ...sourceCells(source),
      passage_id,
      text: passage.text ?? '',
      added: passage.added ?? '',
      page_address: page?.address ?? '',
      page_read: page?.read ?? '',
      place: passage.where?.place ?? '',
      scheme,
      theme,
      code,
      code_label: labels,
      state,
      direction,
      when_present,
      evidence: found.evidence,
      counts: code === NONE ? '' : countsAs(found.evidence),
      ...listCells('informants', found.informants),
      ...listCells('about', found.about),
    },
    translations: { text: passage.translations },
    behind: [passage_id],
  }
}

/** A document is of no region and has no design: it is counted nowhere. */
function sourceCells(source: Study | Document): TableRow['cells'] {
  const { record } = source
  const { regions, design } = isStudy(source) ? source.record : ({ regions: NOT, design: NOT } as const)
  return {
    source_kind: kindOf(source),
    source_id: source.id,
    ...numberCells('year', record.year),
    ...listCells('countries', record.setting_countries),
    ...listCells('regions', regions),
    design,
    basis: record.basis,
  }
}

function codesOf(review: Review): Map<string, Coded> {
  return new Map(
    review.codebook.schemes.flatMap(({ scheme, themes }) =>
      themes.flatMap(({ theme, codes }) => codes.map(({ code, labels }) => [code, { scheme, theme, labels }] as const)),
    ),
  )
}
