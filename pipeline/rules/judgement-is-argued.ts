import type { ReviewFinding } from '../../schema/review-finding.ts'
import { quoted } from '../diagnostics/problem.ts'
import type { Place } from '../review/place.ts'
import { type ReviewUnderWay, sourcesOf } from '../review/review-under-way.ts'
import type { Found, Rule } from './rule.ts'
import { unknownCodes } from './unknown-codes.ts'

const JUDGEMENTS = ['methodological_limitations', 'coherence', 'adequacy', 'relevance', 'overall'] as const

export const judgementIsArgued: Rule = {
  id: 'judgement-is-argued',
  meaning:
    'Every review finding stands once, on codes of the codebook, gives its reasons wherever there is concern and for its overall confidence, names an assessor of the protocol, and is confirmed only by a person.',
  reason: 'a judgement without its reasons cannot be weighed, and an automated reader cannot confirm its own.',
  repair: 'Write why after the comma; name the codes; leave the status `proposed` until a person confirms it.',
  example: {
    breaks: '- Adequacy: serious',
    keeps: '- Adequacy: serious, Two studies speak to it.',
  },
  check: review => {
    const { reviewFindings } = review
    if (reviewFindings === undefined) return []
    const page = `${review.path}/review-findings.md`
    const unknownIn = unknownCodes(review)
    const assessorProblems = assessorProblemsIn(review)
    const ids = reviewFindings.value.findings.map(finding => finding.review_finding_id)
    return reviewFindings.value.findings.flatMap((finding, index) => {
      const at = (...path: PropertyKey[]) => reviewFindings.at('findings', index, ...path)
      const second = {
        place: at('review_finding_id'),
        what: `Unexpected second review finding ${quoted(finding.review_finding_id)}, expected each once`,
        fix: `give it another id in ${page}, or take one of them out.`,
      }
      return [
        ...(ids.indexOf(finding.review_finding_id) < index ? [second] : []),
        ...unknownIn(finding.codes)
          .filter(one => !one.isReported)
          .map(({ index, code, what }) => ({
            place: at('codes', index),
            slip: `code ${code}`,
            what,
            fix: `correct the code in ${page}, or add it to ${review.path}/codebook.md.`,
          })),
        // Where there is no or very minor concern there is nothing to give reasons for.
        ...JUDGEMENTS.filter(key => finding[key].why === '' && finding[key].level !== 'no-or-very-minor').map(key => ({
          place: at(key),
          what: `Unexpected judgement ${quoted(finding[key].level)} without a reason, expected why after a comma`,
          fix: `write \`${finding[key].level}, \` and why in ${page}.`,
        })),
        ...assessorProblems(finding, at),
      ]
    })
  },
}

function assessorProblemsIn(review: ReviewUnderWay): (finding: ReviewFinding, at: (key: string) => Place) => Found[] {
  const coders = review.protocol?.value.coders
  if (coders === undefined) return () => []
  const letters = coders.map(coder => coder.coder)
  const page = `${review.path}/review-findings.md`
  // A coder of a note who is not declared is reported there, by `coder-declared`.
  const reported = new Set(
    sourcesOf(review).flatMap(source => [
      ...source.record.value.coded_by,
      ...source.sheets.map(sheet => sheet.coder),
      ...source.rulings.map(ruling => ruling.value.coder),
    ]),
  )
  return ({ assessor, status }, at) => {
    const coder = coders.find(one => one.coder === assessor)
    if (coder === undefined)
      return reported.has(assessor)
        ? []
        : [
            {
              place: at('assessor'),
              slip: `assessor ${assessor}`,
              what: `Unexpected assessor ${quoted(assessor)}, expected a coder of the protocol (${letters.map(quoted).join(', ')})`,
              fix: `correct the letter in ${page}, or declare the assessor under Coders in ${review.path}/protocol.md.`,
            },
          ]
    return coder.kind === 'automated-reader' && status === 'confirmed'
      ? [
          {
            place: at('status'),
            what: 'Unexpected `confirmed` by an automated reader, expected `proposed`',
            fix: `leave it \`proposed\` in ${page} until a person confirms it and is its assessor.`,
          },
        ]
      : []
  }
}
