import { z } from 'zod'
import { isoDate } from './dates.ts'
import { field } from './field.ts'
import { codeId, coderLetter, slug } from './ids.ts'
import { labelledWithNumbers, translated } from './labels.ts'
import { statement } from './statement.ts'
import { listOf, textOf, wordOf } from './text.ts'
import { CONCERN, CONFIDENCE, FINDING_STATUS } from './vocabulary.ts'
import { isWordOf, type WordList, wordsOf } from './word-list.ts'

/** A judgement and why: `moderate, Few studies speak to it.` */
function judged<L extends WordList>(list: L) {
  const levels = wordsOf(list)
  return textOf(
    z.strictObject({ level: z.enum(levels), why: z.string() }),
    { expected: `one of ${levels.map(level => `\`${level}\``).join(', ')}, then a comma and why`, parts: [list] },
    text => {
      const [level = '', ...why] = text.split(', ')
      return isWordOf(list, level) ? { level, why: why.join(', ') } : undefined
    },
  )
}

/** The reason alone: how much concern there is says the judgement, in a word. */
const reasonInOthers = translated('What does its reason say in each other language of the review?', 'Our translation.')

/** What a judgement of confidence weighs, as in GRADE-CERQual, and all that is judged of a finding. */
export const COMPONENTS = ['methodological_limitations', 'coherence', 'adequacy', 'relevance'] as const
export const JUDGEMENTS = [...COMPONENTS, 'overall'] as const

/**
 * One statement of what the whole amounts to, with how confident we are in it, in the manner of GRADE-CERQual. The judgements are recorded and
 * their form is checked; they are never computed.
 */
export const reviewFinding = z.strictObject({
  review_finding_id: field(slug, { question: 'What is the finding called, in a word?' }),
  labels: labelledWithNumbers('What does it say, in each language of the review?'),
  codes: field(listOf(codeId), { question: 'Which codes does it rest on?', names: 'code' }),
  says: field(listOf(statement).optional(), {
    question: 'What does it say, in a form that can be held against the numbers?',
    doubt: 'A key message says something; of another finding it may be left out.',
    names: 'code',
    part: 'code',
  }),
  key_message: labelledWithNumbers(
    'What is the message to those who meet the people, in each language of the review, where it is a key message?',
  ).optional(),
  methodological_limitations: field(judged(CONCERN), {
    question: 'How much concern is there about how the studies behind it were done, and why?',
    doubt:
      'Not-assessed where nobody appraised them; at least moderate where most of them could not be appraised from what was read.',
  }),
  methodological_limitations_translations: reasonInOthers,
  coherence: field(judged(CONCERN), { question: 'How much concern is there that the studies do not fit it, and why?' }),
  coherence_translations: reasonInOthers,
  adequacy: field(judged(CONCERN), {
    question: 'How much concern is there that the data behind it are few or thin, and why?',
    doubt: 'At least moderate where most of the studies could not be appraised from what was read.',
  }),
  adequacy_translations: reasonInOthers,
  relevance: field(judged(CONCERN), {
    question: 'How much concern is there that the studies are about something else than the question, and why?',
  }),
  relevance_translations: reasonInOthers,
  overall: field(judged(CONFIDENCE), {
    question: 'How confident are we in it, and why?',
    doubt:
      'Judged and argued, never computed; at most low while methods are not appraised, which is a rule of this house and not of GRADE-CERQual.',
  }),
  overall_translations: reasonInOthers,
  assessor: field(coderLetter, {
    question: 'Who judged it?',
    doubt: 'A coder whom the protocol declares.',
    names: 'coder',
  }),
  status: field(wordOf(FINDING_STATUS), {
    question: 'Has a person confirmed it?',
    doubt: '`proposed` until a person has.',
  }),
  reread: field(isoDate.optional(), {
    question:
      'On which day was it read again in the other languages, after a reason or what it says was changed in one, and found to stand?',
    doubt: 'Only where nothing else was changed: a translation that is changed says itself that it was read again.',
  }),
})
export type ReviewFinding = z.infer<typeof reviewFinding>

export const reviewFindings = z.strictObject({ findings: z.array(reviewFinding) })
export type ReviewFindings = z.infer<typeof reviewFindings>
