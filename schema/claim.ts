import { z } from 'zod'
import { field } from './field.ts'
import { labelled } from './labels.ts'
import { groupId } from './people.ts'
import { codeId, form, listOf, slug, sourceId, textOf, wordOf } from './text.ts'
import { CLAIM_BASIS, CLAIM_STATUS, PREDICTED } from './vocabulary.ts'

const testable = textOf(
  z.union([z.literal('yes'), z.strictObject({ no: z.string() })]),
  { expected: '`yes`, or `no, ` and why' },
  text => {
    if (text === 'yes') return text
    const [, why] = /^no, (\S.*)$/.exec(text) ?? []
    return why === undefined ? undefined : { no: why }
  },
)

/**
 * One thing a published review claims, to be set beside our sample.
 *
 * `predicted` is what the condition of the codes does to involvement when it is there, as the page has it: one way, either way, an association between two
 * codes, or nothing that could be tested. `basis` says whether the page states that or we inferred it. `awaiting` are records awaiting classification that
 * speak to the claim by their title. `population` is the group of people whom it is about.
 */
export const claim = z.strictObject({
  claim_id: field(slug, { question: 'What is the claim called, in a word?' }),
  labels: labelled('What does it claim, in each language of the review?'),
  passage: field(form(/^[a-z0-9-]+\/p[1-9]\d{0,3}$/, 'a passage such as `publisher-2020-word/p1`'), {
    question: 'Which passage of a document makes the claim?',
  }),
  status: field(wordOf(CLAIM_STATUS), { question: 'As what does the document put it?' }),
  codes: field(listOf(codeId), {
    question: 'Which codes is it about?',
    doubt: 'The passage carries one of them; an association is of two.',
    names: 'code',
  }),
  predicted: field(wordOf(PREDICTED), {
    question: 'What does the condition do when it is there, as the page has it?',
    doubt: '`none` where it predicts nothing that could be tested, and then `Testable` says why.',
  }),
  basis: field(wordOf(CLAIM_BASIS), { question: 'Does the page state that, or was it inferred?' }),
  population: field(groupId, {
    question: 'Whom is it about?',
    doubt: 'A group of the protocol’s People; those named as its speakers are heard, and else anybody.',
    names: 'people',
  }),
  testable: field(testable, { question: 'Can it be set beside the studies, and if not, why?' }),
  awaiting: field(listOf(sourceId).optional(), {
    question: 'Which records that await classification speak to it by their title?',
  }),
})
export type Claim = z.infer<typeof claim>

export const claims = z.strictObject({ claims: z.array(claim) })
export type Claims = z.infer<typeof claims>
