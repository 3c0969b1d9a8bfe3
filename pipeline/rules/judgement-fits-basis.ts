import { quoted } from '../diagnostics/diagnostic.ts'
import type { Rule } from './rule.ts'

export const judgementFitsBasis: Rule = {
  id: 'judgement-fits-basis',
  meaning:
    'Where most studies behind a review finding have no appraisal from what was read, its methodological limitations and adequacy are moderate or serious, and its overall confidence is low or very low.',
  reason: 'a confidence that the reading cannot bear would be taken for one that it can.',
  repair: 'Raise the concern, lower the confidence, or read and appraise more of the studies.',
  example: {
    breaks: '- Overall: high, … on studies read as abstracts',
    keeps: '- Overall: low, …',
  },
  check: review => {
    const page = review.reviewFindings
    if (page === undefined || review.studies.some(study => !study.whole || study.unsettled.length > 0)) return []
    return page.value.findings.flatMap((finding, index) => {
      const behind = review.studies.filter(
        study =>
          !study.draft &&
          ['qualitative', 'mixed'].includes(study.record.value.design) &&
          study.findings.some(one => finding.codes.includes(one.code)),
      )
      const unappraised = behind.filter(study => study.record.value.appraisal === 'not-possible-from-basis').length
      if (unappraised * 2 <= behind.length) return []
      const place = (key: string) => page.at('findings', index, key)
      const fix = `change it in ${review.path}/review-findings.md, or read and appraise more of the studies.`
      const most = `because ${unappraised} of ${behind.length} studies behind it were not appraised`
      return [
        ...(['methodological_limitations', 'adequacy'] as const)
          .filter(key => !['moderate', 'serious'].includes(finding[key].level))
          .map(key => ({
            place: place(key),
            what: `Unexpected ${quoted(finding[key].level)}, expected \`moderate\` or \`serious\`, ${most}`,
            fix,
          })),
        ...(['low', 'very-low'].includes(finding.overall.level)
          ? []
          : [
              {
                place: place('overall'),
                what: `Unexpected ${quoted(finding.overall.level)}, expected \`low\` or \`very-low\`, ${most}`,
                fix,
              },
            ]),
      ]
    })
  },
}
