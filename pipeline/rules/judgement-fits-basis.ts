import { isQualitative } from '../../schema/design.ts'
import type { ReviewFinding } from '../../schema/review-finding.ts'
import { quoted } from '../diagnostics/problem.ts'
import { pagePath } from '../review/paths.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'
import { isSettled } from './passages-in-doubt.ts'
import { rowReferences } from './references.ts'
import type { Before, Rule } from './rule.ts'

export const judgementFitsBasis: Rule = {
  id: 'judgement-fits-basis',
  meaning:
    'Where more than half of the qualitative and mixed studies behind a review finding could not be appraised from what was read, its methodological limitations are `not-assessed`, moderate or serious and its adequacy is moderate or serious; and there, or where its methods were not assessed, its overall confidence is low or very low. That cap is a rule of this house and not of GRADE-CERQual.',
  reason: 'a confidence that the reading cannot bear would be taken for one that it can.',
  repair: 'Raise the concern, lower the confidence, or read and appraise more of the studies.',
  example: {
    breaks: '- Overall: high, … on studies read as abstracts',
    keeps: '- Overall: low, …',
  },
  after: rowReferences,
  check: (review, before) => {
    const { reviewFindings } = review
    if (reviewFindings === undefined || !everyStudyIsSettled(review, before)) return []
    const fix = `change it in ${pagePath(review, 'reviewFindings')}, or read and appraise more of the studies.`
    return reviewFindings.value.findings.flatMap((finding, index) => {
      const behind = studiesBehind(finding, review)
      const unappraised = behind.filter(study => study.record.value.appraisal === 'not-possible-from-basis').length
      if (finding.codes.some((_, item) => before.saidAt(reviewFindings.at('findings', index, 'codes', item)))) return []
      const unappraisable = unappraised * 2 > behind.length
      if (!unappraisable && finding.methodological_limitations.level !== 'not-assessed') return []
      const most = unappraisable
        ? `because ${unappraised} of ${behind.length} ${behind.length === 1 ? 'study' : 'studies'} behind it could not be appraised`
        : 'because nobody appraised their methods'
      const confidence = { key: 'overall', levels: ['low', 'very-low'] } as const
      const bearable = unappraisable
        ? ([
            { key: 'methodological_limitations', levels: ['moderate', 'serious', 'not-assessed'] },
            { key: 'adequacy', levels: ['moderate', 'serious'] },
            confidence,
          ] as const)
        : [confidence]
      return bearable
        .filter(({ key, levels }) => !(levels as readonly string[]).includes(finding[key].level))
        .map(({ key, levels }) => ({
          place: reviewFindings.at('findings', index, key),
          what: `Unexpected ${quoted(finding[key].level)}, expected ${levels.map(quoted).join(' or ')}, ${most}`,
          fix,
        }))
    })
  },
}

/** A study that cannot be read, or whose findings are not settled, may stand behind a finding or not; which is more than half is then not known. */
function everyStudyIsSettled(review: ReviewUnderWay, before: Before): boolean {
  return (
    review.folders.studies.length === review.studies.length &&
    review.studies.every(study => study.draft || isSettled(study, before))
  )
}

/** Those the summary of findings counts: a study of quantitative design carries no qualitative finding. */
function studiesBehind(finding: ReviewFinding, review: ReviewUnderWay) {
  const designs = review.protocol?.value.designs ?? []
  return review.studies.filter(
    ({ draft, record, findings }) =>
      !draft &&
      isQualitative(designs, record.value.design ?? '') &&
      findings.some(one => finding.codes.includes(one.code)),
  )
}
