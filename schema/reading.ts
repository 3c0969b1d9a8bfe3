import { z } from 'zod'
import { field } from './field.ts'
import { CODE, codeId, coderLetter, passageId } from './ids.ts'
import { translated } from './labels.ts'
import { peopleList } from './people.ts'
import { NONE } from './reserved.ts'
import { blankOr, form, reasonInWords, wordOf, wordOrMissing } from './text.ts'
import { DECISION, DIRECTION, EVIDENCE, STATE, type WordIn } from './vocabulary.ts'
import { plainList } from './word-list.ts'

const PASSAGE = { question: 'Which passage of the note is coded?', names: 'passage' } as const

/** The states in which a condition can promote or hinder: in any other nobody could say what it does when it is there. */
export const STATES_OF_EFFECT = ['present', 'absent', 'supposed'] as const satisfies readonly WordIn<'state'>[]
export type StateOfEffect = (typeof STATES_OF_EFFECT)[number]
export function isStateOfEffect(state: string): state is StateOfEffect {
  return (STATES_OF_EFFECT as readonly string[]).includes(state)
}

const values = {
  state: field(wordOrMissing(STATE), {
    question: 'In which state is the condition that the code names, as the passage has it?',
    doubt: 'The codebook says of each code what `present` means.',
  }),
  direction: field(wordOrMissing(DIRECTION), {
    question: 'What does the condition, in that state, do to what the scheme is about?',
    doubt:
      '`describes` where the passage declares no effect: an effect is declared, never inferred. One that promotes or hinders needs a state that is present, absent or supposed; with `supposed` it is the effect of the condition being there. What is `wished` is described.',
  }),
  evidence: field(wordOrMissing(EVIDENCE), {
    question: 'On what does it rest?',
    doubt: '`not-applicable` from a coder who was not asked.',
  }),
  informants: field(peopleList, { question: 'Who says it?', names: 'people' }),
  about: field(peopleList, { question: 'Whom does it concern?', names: 'people' }),
}

/** The columns that say what a coder reads in the passage: what a ruling settles. */
export const VALUE_NAMES = Object.keys(values) as (keyof typeof values)[]
export type ValueName = keyof typeof values

/** One row of a coder's sheet: a code on a passage, as that coder reads it. */
export const reading = z.strictObject({
  passage: field(passageId, { ...PASSAGE, doubt: 'A finished coder has a row for every passage that stands.' }),
  code: field(codeId, {
    question: 'Which code of the codebook fits?',
    doubt:
      'A code once a passage. Where none fits, write the row `p3,none,,,,,` so that it shows that the passage was read.',
    names: 'code',
  }),
  ...values,
})
export type Reading = z.infer<typeof reading>

/** The row of a coder who found no code on a passage: `p3,none,,,,,`. */
const nothing = form(/^$/, 'an empty cell, because the code is `none`')
export const readingOfNothing = z.strictObject({
  passage: passageId,
  code: wordOf(plainList(NONE)),
  state: nothing,
  direction: nothing,
  evidence: nothing,
  informants: nothing,
  about: nothing,
})

/** What reads a row of a coder's sheet: that of nothing, also where `none` is misspelt, because then that is the problem and not that the other cells are empty. */
export function readingIn(cells: ReadonlyMap<string, string>): z.ZodObject {
  const code = cells.get('code') ?? ''
  const isEmpty = Object.keys(reading.shape).every(key => key === 'passage' || key === 'code' || cells.get(key) === '')
  return code === NONE || (isEmpty && code !== '' && !CODE.test(code)) ? readingOfNothing : reading
}

/** One row of the rulings: the whole settled finding, or that it is dropped, and why. */
export const ruling = z.strictObject({
  passage: field(passageId, PASSAGE),
  code: field(codeId, { question: 'Which code do the coders differ on?', names: 'code' }),
  decision: field(wordOf(DECISION), {
    question: 'Does the finding stand?',
    doubt: 'A kept finding takes all its values, those too on which the coders agree; a dropped one takes none.',
  }),
  state: field(blankOr(values.state), { question: 'Which state is settled on?', doubt: 'Empty where it is dropped.' }),
  direction: field(blankOr(values.direction), {
    question: 'Which direction is settled on?',
    doubt: 'Empty where it is dropped.',
  }),
  evidence: field(blankOr(values.evidence), {
    question: 'On what does it rest, as settled?',
    doubt: 'Empty where it is dropped.',
  }),
  informants: field(blankOr(values.informants), {
    question: 'Who says it, as settled?',
    doubt: 'Empty where it is dropped.',
    names: 'people',
  }),
  about: field(blankOr(values.about), {
    question: 'Whom does it concern, as settled?',
    doubt: 'Empty where it is dropped.',
    names: 'people',
  }),
  reason: field(reasonInWords, { question: 'Why is it settled so?' }),
  reason_translations: translated(
    'What does the reason say in each other language of the review?',
    'Our translation; the column may be left out until there is one.',
  ),
  coder: field(coderLetter, {
    question: 'Which coder decides?',
    doubt: 'A coder whom the protocol declares.',
    names: 'coder',
  }),
})
export type Ruling = z.infer<typeof ruling>
