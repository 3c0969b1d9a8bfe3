import { z } from 'zod'
import { field } from './field.ts'
import { translated } from './labels.ts'
import { form, listOf, textOf, textOrMissing, whole, wordOf, words } from './text.ts'
import { CODER_KIND, ROLE } from './vocabulary.ts'
import { isWordOf, wordsOf } from './word-list.ts'

const KINDS = wordsOf(CODER_KIND)

const doer = textOf(
  z.string(),
  { expected: `the letter of a coder, or ${KINDS.map(word => `\`${word}\``).join(' or ')}` },
  text => (/^[a-z]$/.test(text) || isWordOf(CODER_KIND, text) ? text : undefined),
)

const told = (question: string) => translated(question, 'Our translation.')

/**
 * A part of the work, and all that a reader must know of who or what did it: the joint position statement on automation in evidence synthesis asks for it to be
 * reported, and for somebody who answers for it (https://doi.org/10.1186/s13750-025-00374-5).
 */
export const role = z.strictObject({
  role: field(wordOf(ROLE), { question: 'Which part of the work is it?' }),
  done_by: field(listOf(doer), {
    question: 'Who or what did it?',
    doubt: 'The letters of coders, where they are declared; else what kind of reader.',
    names: 'coder',
  }),
  version: field(textOrMissing, { question: 'Of which program, and which version of it?' }),
  instructions: field(
    form(
      /^(not-kept|\S+ sha256:[0-9a-f]{64})$/,
      'a file and its hash such as `codebook.md sha256:` and 64 digits, or `not-kept`',
    ),
    { question: 'By which instructions was it done?', doubt: '`not-kept` where nobody can show them.' },
  ),
  saw: field(words, { question: 'What did it see?' }),
  saw_translations: told('What does that say in each other language of the review?'),
  did_not_see: field(words, { question: 'What did it not see that somebody might think it saw?' }),
  did_not_see_translations: told('What does that say in each other language of the review?'),
  known_errors: field(words, {
    question: 'Which errors are known of it, and how were they measured?',
    doubt: 'Say so where nobody measured any: that is not the same as none.',
  }),
  known_errors_translations: told('What does that say in each other language of the review?'),
  checked_by_a_person: field(whole, {
    question: 'How many of the things it made did a person check?',
    doubt: 'Such as records, passages or findings; how many there are is counted.',
  }),
  responsible: field(words, { question: 'Who answers for it?' }),
  responsible_translations: told('What does that say in each other language of the review?'),
  interests: field(words, { question: 'Which interests could have led it?' }),
  interests_translations: told('What does that say in each other language of the review?'),
})
export type Role = z.infer<typeof role>
