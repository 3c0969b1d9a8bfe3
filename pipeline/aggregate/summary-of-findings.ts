import { isQualitative } from '../../schema/design.ts'
import { JUDGEMENTS, type ReviewFinding } from '../../schema/review-finding.ts'
import type { Finding, Review, Study } from '../../schema/settled.ts'
import { BASIS } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { columnOfWord } from '../languages/column-of-word.ts'
import { mostReadFor } from '../review/basis-of-page.ts'
import { countedFindings } from '../review/counts-as.ts'
import { otherwiseIn, saidIn } from './said-in.ts'
import { count, label, list, type Table, text, textInOthers } from './table.ts'

const BASES = wordsOf(BASIS)

/** What we say the whole amounts to, with our confidence in it and the studies that carry it. */
export const summaryOfFindings: Table = {
  name: 'summary-of-findings',
  row: 'a review finding',
  meaning:
    'A statement resting on named codes; the qualitative and mixed studies that carry it, by how what they say of it was read: where it says in checked form what is found or done (`says` in key-messages), those that say so or otherwise, else all that have a finding of one of the codes that `by-code` counts; the four components and the overall confidence as a reader judged them.',
  caveat:
    'In the manner of GRADE-CERQual. The judgements are recorded and argued by an assessor, not computed; that confidence is at most low while methods are not appraised is a rule of this house and not of GRADE-CERQual; `finding_status` says whether they are confirmed.',
  source: 'GRADE-CERQual; there is no formula.',
  key: ['review_finding_id'],
  columns: [
    text('review_finding_id'),
    label('text_label'),
    list('codes'),
    count('n_studies', 'studies'),
    ...BASES.map(basis => count(columnOfWord('n_studies', basis), 'studies')),
    list('studies'),
    ...JUDGEMENTS.flatMap(name => [
      text(name, { words: name === 'overall' ? ['confidence'] : ['concern', 'missing'] }),
      textInOthers(`${name}_why`),
    ]),
    text('assessor'),
    text('finding_status', { words: ['finding_status'] }),
  ],
  rows: ({ review, studies: counted }) =>
    review.reviewFindings.map(finding => {
      const studies = contributing(counted, finding, review.protocol.designs)
      const bases = studies.map(({ study, findings }) => mostReadFor(study, findings))
      return {
        cells: {
          review_finding_id: finding.review_finding_id,
          text_label: finding.labels,
          codes: finding.codes,
          n_studies: studies.length,
          ...Object.fromEntries(
            BASES.map(basis => [columnOfWord('n_studies', basis), bases.filter(one => one === basis).length]),
          ),
          studies: studies.map(({ study }) => study.id),
          ...Object.fromEntries(
            JUDGEMENTS.flatMap(name => [
              [name, finding[name].level],
              [`${name}_why`, finding[name].why],
            ]),
          ),
          assessor: finding.assessor,
          finding_status: finding.status,
        },
        translations: Object.fromEntries(JUDGEMENTS.map(name => [`${name}_why`, finding[`${name}_translations`]])),
        behind: studies.flatMap(({ findings }) => findings.map(one => one.finding_id)),
      }
    }),
}

/**
 * Only qualitative primary findings contribute, so a study of quantitative design does not. To a finding that says in checked form what it says, those that say
 * it or say otherwise; to another, all of its codes: which of them a sentence rests on, nothing but its assessor knows.
 */
export function contributing(
  counted: readonly Study[],
  { codes, says = [] }: Pick<ReviewFinding, 'codes' | 'says'>,
  designs: Review['protocol']['designs'],
) {
  const carrying = (findings: readonly Finding[]) =>
    says.length === 0
      ? findings.filter(one => codes.includes(one.code))
      : findings.filter(one =>
          says.some(said => [...saidIn(said, findings), ...otherwiseIn(said, findings)].includes(one)),
        )
  return counted
    .filter(({ record }) => isQualitative(designs, record.design))
    .map(study => ({ study, findings: carrying(countedFindings(study)) }))
    .filter(({ findings }) => findings.length > 0)
}
