import { z } from 'zod'
import { codeId, coderLetter, listOf, slug, textOf, wordOf, words } from './text.ts'
import { CONCERN, CONFIDENCE, FINDING_STATUS } from './vocabulary.ts'

/** A judgement and why: `moderate, Most studies were read as abstracts.` */
function judged<const V extends readonly [string, ...string[]]>(levels: V) {
  return textOf(
    z.strictObject({ level: z.enum(levels), why: z.string() }),
    { expected: `one of ${levels.map(level => `\`${level}\``).join(', ')}, then a comma and why`, options: levels },
    text => {
      const [level = '', ...why] = text.split(', ')
      return (levels as readonly string[]).includes(level)
        ? { level: level as V[number], why: why.join(', ') }
        : undefined
    },
  )
}

/**
 * One statement of what the whole amounts to, with how confident we are in it, in the manner of GRADE-CERQual. The judgements are recorded and
 * their form is checked; they are never computed.
 */
export const reviewFinding = z.strictObject({
  review_finding_id: slug,
  da: words,
  en: words,
  codes: listOf(codeId),
  methodological_limitations: judged(CONCERN),
  coherence: judged(CONCERN),
  adequacy: judged(CONCERN),
  relevance: judged(CONCERN),
  overall: judged(CONFIDENCE),
  assessor: coderLetter,
  status: wordOf(FINDING_STATUS),
})
export type ReviewFinding = z.infer<typeof reviewFinding>

export const reviewFindings = z.strictObject({ findings: z.array(reviewFinding) })
export type ReviewFindings = z.infer<typeof reviewFindings>
