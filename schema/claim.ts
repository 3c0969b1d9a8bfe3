import { z } from 'zod'
import { field } from './field.ts'
import { codeId, slug, sourceId } from './ids.ts'
import { labelledWithNumbers } from './labels.ts'
import { groupId } from './people.ts'
import { form, listOf, wordOf } from './text.ts'
import { CLAIM_KIND, PREDICTED } from './vocabulary.ts'

/**
 * One thing that pages say a published review found, to be set beside our sample.
 *
 * `kind` says what sort of statement it is, and so what can be set beside it: a claim of direction has a way that studies can go with or against, an
 * association has two codes that go together, and of every other kind only what is found can be told. `predicted` is what the condition does when it is
 * there, as a page has it. `passages` are all places that say it. `awaiting` are records awaiting classification that speak to it by their title.
 * `population` is the group of people whom it is about.
 */
export const claim = z.strictObject({
  claim_id: field(slug, { question: 'What is the claim called, in a word?' }),
  labels: labelledWithNumbers('What does it claim, in each language of the review?'),
  passages: field(listOf(form(/^[a-z0-9-]+\/p[1-9]\d{0,3}$/, 'a passage such as `publisher-2020-word/p1`')), {
    question: 'Which passages of a document make the claim?',
    doubt: 'All that do; each carries one of its codes.',
    mentions: ['study', 'passage'],
  }),
  kind: field(wordOf(CLAIM_KIND), { question: 'What sort of statement is it?' }),
  codes: field(listOf(codeId), {
    question: 'Which code is it about?',
    doubt: 'One; an association is of two.',
    names: 'code',
  }),
  predicted: field(wordOf(PREDICTED).optional(), {
    question: 'What does the condition do when it is there, as the page has it?',
    doubt: 'Of a claim of direction, and of a premise that names one; of no other.',
  }),
  population: field(groupId, {
    question: 'Whom is it about?',
    doubt: 'A group of the protocol’s People; those named as its speakers are counted apart from others.',
    names: 'people',
  }),
  awaiting: field(listOf(sourceId).optional(), {
    question: 'Which records that await classification speak to it by their title?',
    mentions: ['study'],
  }),
})
export type Claim = z.infer<typeof claim>

export const claims = z.strictObject({ claims: z.array(claim) })
export type Claims = z.infer<typeof claims>
