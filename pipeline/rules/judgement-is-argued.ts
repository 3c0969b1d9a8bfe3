import { quoted } from '../diagnostics/diagnostic.ts'
import { codesOf } from './review-under-rules.ts'
import { type Fault, nearestAmong, type Rule } from './rule.ts'

export const judgementIsArgued: Rule = {
  id: 'judgement-is-argued',
  meaning:
    'Every review finding stands on codes of the codebook, gives its reasons wherever it is concerned and for its overall confidence, and is confirmed only by a person.',
  reason: 'a judgement without its reasons cannot be weighed, and an automated reader cannot confirm its own.',
  repair: 'Write why after the comma; name the codes; leave the status `proposed` until a person confirms it.',
  example: {
    breaks: '- Adequacy: serious',
    keeps: '- Adequacy: serious, Two studies speak to it.',
  },
  check: review => {
    const page = review.reviewFindings
    if (page === undefined) return []
    const known = review.codebook === undefined ? undefined : codesOf(review.codebook).map(({ code }) => code.code)
    const coders = review.protocol?.value.coders
    const seen = new Set<string>()
    return page.value.findings.flatMap((finding, index) => {
      const faults: Fault[] = []
      const fault = (key: PropertyKey[], what: string, fix: string) =>
        faults.push({
          place: page.at('findings', index, ...key),
          what,
          fix: `${fix} in ${review.path}/review-findings.md.`,
        })
      if (seen.has(finding.review_finding_id))
        fault(
          ['review_finding_id'],
          `Unexpected second finding ${quoted(finding.review_finding_id)}, expected each once`,
          'give it another id',
        )
      seen.add(finding.review_finding_id)
      for (const [i, code] of finding.codes.entries())
        if (known?.includes(code) === false)
          fault(
            ['codes', i],
            `Unexpected code ${quoted(code)}, expected one of ${known.length} codes${nearestAmong(code, known)}`,
            'correct the code',
          )
      for (const key of ['methodological_limitations', 'coherence', 'adequacy', 'relevance', 'overall'] as const)
        if (finding[key].why === '' && finding[key].level !== 'no-or-very-minor')
          fault(
            [key],
            `Unexpected judgement ${quoted(finding[key].level)} without a reason, expected why after a comma`,
            'write why',
          )
      const assessor = coders?.find(coder => coder.coder === finding.assessor)
      if (coders !== undefined && assessor === undefined)
        fault(
          ['assessor'],
          `Unexpected assessor ${quoted(finding.assessor)}, expected a coder of the protocol`,
          'name a coder',
        )
      if (assessor?.kind === 'automated-reader' && finding.status === 'confirmed')
        fault(
          ['status'],
          'Unexpected `confirmed` by an automated reader, expected `proposed`',
          'leave it proposed until a person confirms it',
        )
      return faults
    })
  },
}
