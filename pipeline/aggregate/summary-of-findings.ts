import { isQualitative } from '../../schema/design.ts'
import type { Review, Study } from '../../schema/settled.ts'
import { BASIS } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { textIn } from '../languages/text-in.ts'
import { count, list, type Table, text } from './table.ts'

const COMPONENTS = [
  ['methodological_limitations', 'Metodiske begrænsninger', 'Methodological limitations'],
  ['coherence', 'Sammenhæng', 'Coherence'],
  ['adequacy', 'Tilstrækkelighed', 'Adequacy'],
  ['relevance', 'Relevans', 'Relevance'],
  ['overall', 'Samlet tillid', 'Overall confidence'],
] as const

/** What we say the whole amounts to, with our confidence in it and the studies that carry it. */
export const summaryOfFindings: Table = {
  name: 'summary-of-findings',
  da: 'Sammenfatning af resultater',
  en: 'Summary of findings',
  row: 'a review finding',
  meaning:
    'A statement resting on named codes; the qualitative and mixed studies that carry one of them, by how they were read; the four components and the overall confidence as a reader judged them.',
  caveat:
    'Provisional, in the manner of GRADE-CERQual: one assessor, mostly abstracts, no appraisal of methods. The judgements are recorded, not computed.',
  source: 'GRADE-CERQual; there is no formula.',
  key: ['review_finding_id'],
  columns: [
    text('review_finding_id', 'Resultat', 'Review finding'),
    text('text_da', 'På dansk', 'In Danish'),
    text('text_en', 'På engelsk', 'In English'),
    list('codes', 'Koder', 'Codes'),
    count('n_studies', 'studies', 'Bidragende studier', 'Contributing studies'),
    ...wordsOf(BASIS).map(basis =>
      count(columnOf(basis), 'studies', `Heraf læst som ${basis}`, `Of them read as ${basis}`),
    ),
    list('studies', 'Bidragende studier', 'Contributing studies'),
    ...COMPONENTS.flatMap(([name, da, en]) => [
      text(name, da, en),
      text(`${name}_why`, `${da}: hvorfor`, `${en}: why`),
    ]),
    text('assessor', 'Vurderet af', 'Assessor'),
    text('status', 'Status', 'Status'),
  ],
  rows: ({ review, studies: counted }) =>
    review.reviewFindings.map(finding => {
      const studies = contributing(counted, finding.codes, review.protocol.designs)
      return {
        cells: {
          review_finding_id: finding.review_finding_id,
          text_da: textIn(finding.labels, 'da'),
          text_en: textIn(finding.labels, 'en'),
          codes: finding.codes,
          n_studies: studies.length,
          ...Object.fromEntries(
            wordsOf(BASIS).map(basis => [
              columnOf(basis),
              studies.filter(({ study }) => study.record.basis === basis).length,
            ]),
          ),
          studies: studies.map(({ study }) => study.id),
          ...Object.fromEntries(
            COMPONENTS.flatMap(([name]) => [
              [name, finding[name].level],
              [`${name}_why`, finding[name].why],
            ]),
          ),
          assessor: finding.assessor,
          status: finding.status,
        },
        behind: studies.flatMap(({ findings }) => findings.map(one => one.finding_id)),
      }
    }),
}

/** Only qualitative primary findings contribute, so a study of quantitative design does not. */
export function contributing(
  counted: readonly Study[],
  codes: readonly string[],
  designs: Review['protocol']['designs'],
) {
  return counted
    .filter(({ record }) => isQualitative(designs, record.design))
    .map(study => ({ study, findings: study.findings.filter(one => codes.includes(one.code)) }))
    .filter(({ findings }) => findings.length > 0)
}

function columnOf(basis: string): string {
  return `n_${basis.replace('-', '_')}`
}
