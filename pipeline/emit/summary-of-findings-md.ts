import type { Review } from '../../schema/settled.ts'
import type { Row, TableRows } from '../aggregate/table.ts'
import { textIn } from '../languages/text-in.ts'
import { plain } from './markdown.ts'

const COMPONENTS = ['methodological_limitations', 'coherence', 'adequacy', 'relevance'] as const

/** The summary of findings as a page: each statement, what carries it, and how confident its assessor is. */
export function summaryOfFindingsPage(review: Review, all: readonly TableRows[]): string {
  const rows = all.find(({ table }) => table.name === 'summary-of-findings')?.rows ?? []
  const said = rows.length === 0 ? ['No review finding has been written yet.'] : rows.flatMap(section)
  return [
    '# Summary of findings / Sammenfatning af resultater',
    '',
    `${plain(textIn(review.protocol.review.question, 'en'))} / *${plain(textIn(review.protocol.review.question, 'da'))}*`,
    '',
    'Provisional, in the manner of GRADE-CERQual: one assessor, mostly abstracts, no appraisal of methods. The judgements are recorded, not computed. / *Foreløbig, på GRADE-CERQuals måde: én vurdering, mest abstracts, ingen metodevurdering.*',
    '',
    ...said,
    '',
  ].join('\n')
}

function section({ cells }: Row): string[] {
  const studies = Array.isArray(cells.studies) ? cells.studies : []
  return [
    `## ${plain(cells.text_en)}`,
    '',
    `*${plain(cells.text_da)}*`,
    '',
    `- **Confidence: ${plain(cells.overall)}** (${plain(cells.finding_status)}, assessor ${plain(cells.assessor)}). ${plain(cells.overall_why)}`,
    ...COMPONENTS.map(name => `- ${name.replaceAll('_', ' ')}: ${plain(cells[name])}. ${plain(cells[`${name}_why`])}`),
    `- Codes: ${Array.isArray(cells.codes) ? cells.codes.join(', ') : ''}`,
    `- ${cells.n_studies} contributing studies (read as abstract ${cells.n_studies_abstract}, partial text ${cells.n_studies_partial_text}, full text ${cells.n_studies_full_text}): ${studies.join(', ')}`,
    '',
  ]
}
