import { z } from 'zod'
import { field } from './field.ts'
import { codeId } from './ids.ts'
import { labelled, name, translated } from './labels.ts'
import { ownForm, ownId } from './own-id.ts'
import { groupId } from './people.ts'
import { said } from './prose.ts'
import { listOf, textOf, textSuchAs, wordOf, words } from './text.ts'
import { CONDITION_WANTED, EFFECT_WANTED, ORIGIN, type WordIn, YES_NO } from './vocabulary.ts'

const example = textOf(
  z.string(),
  { expected: 'a passage such as `example-2015-fear/p1`, or `not-seen` for a code that no passage carries yet' },
  text => (text === 'not-seen' || /^[a-z0-9-]+\/p[1-9]\d{0,3}$/.test(text) ? text : undefined),
)

const TOLD_OF =
  'As “studies tell of …” goes on, so that it can be quoted alone; every code of the scheme that is counted has it. Coders go by what present means.'

/** One code: what it means, and when it is used. */
export const code = z.strictObject({
  code: field(codeId, {
    question: 'Which word does the code go by?',
    doubt: 'Its theme, a point and one word, in letters a-z.',
    declares: 'code',
  }),
  ...name,
  definition: field(words, { question: 'Which condition does the code name?' }),
  present_means: field(words, { question: 'What does it mean that the condition is there?' }),
  present_means_translations: translated(
    'What does that say in each other language of the review?',
    'Our translation; coders go by the text.',
  ),
  lacking: labelled(
    'Of what does a study tell that finds it lacking, in each language of the review?',
    TOLD_OF,
  ).optional(),
  there: labelled('Of what does a study tell that finds it there, in each language of the review?', TOLD_OF).optional(),
  wanted: field(wordOf(CONDITION_WANTED), {
    question: 'Is it wanted that the condition is there, from the side of what the effect is on?',
    doubt: '`no` for a burden, which is there where it weighs; `neither` where the effect is of something else.',
  }),
  include: field(words, { question: 'What else is coded so?' }),
  exclude: field(words, { question: 'What is not coded so, and which code does it get?' }),
  example: field(example, {
    question: 'Which passage shows it?',
    doubt: 'A passage that was settled with this code; `not-seen` where there is none yet.',
    mentions: ['study', 'passage'],
  }),
  origin: field(wordOf(ORIGIN), { question: 'Where does the code come from?' }),
  formerly: field(listOf(textSuchAs('a code that it was called, in whatever form')).optional(), {
    question: 'Which names did it have before?',
    doubt: 'A name that was once used is never given to another code.',
  }),
  split_into: field(listOf(codeId).optional(), {
    question: 'Into which codes is it split?',
    doubt:
      '`recode split` writes it. Until every passage that has the code is read again for these, its readings stand as they are, and the review says so.',
    names: 'code',
  }),
})
export type Code = z.infer<typeof code>

/** What the effect of a condition is on, as a sentence goes on after “what the condition does to”, and which side of it is wanted. */
const effectOn = {
  effect_on: labelled('What is the effect on, as in “what the condition does to …”, in each language of the review?'),
  effect_wanted: field(wordOf(EFFECT_WANTED), { question: 'Is more or less of it wanted?' }),
}

export const theme = z.strictObject({
  theme: field(ownForm(/^[a-z]+$/, 'a theme of one word in letters a-z'), {
    question: 'Which word does the theme go by?',
    doubt: 'The names of its codes begin with it.',
    declares: 'theme',
  }),
  ...name,
  effect_on: field(effectOn.effect_on.optional(), {
    question: 'What is the effect on, where it differs from that of the scheme, in each language of the review?',
  }),
  effect_wanted: field(effectOn.effect_wanted.optional(), { question: 'Is more or less of that wanted?' }),
  codes: z.array(code),
})

/** One scheme of codes. `counted` is `yes` for the review's own scheme, the one the count tables use; `population` are the groups of people it is about. */
export const scheme = z.strictObject({
  scheme: field(ownId, { question: 'Which word does the scheme go by?', declares: 'scheme' }),
  ...name,
  population: field(listOf(groupId), {
    question: 'Whom is it about?',
    doubt: 'Groups of the protocol’s People; a document about other people never counts for its codes.',
    names: 'people',
  }),
  ...effectOn,
  counted: field(wordOf(YES_NO), {
    question: 'Is it the scheme that is counted?',
    doubt: 'One is: the scheme of the review itself.',
  }),
  themes: z.array(theme).min(1),
})
/** A heading, paragraph or bullet of a text that is kept as it is laid out. */
const textBlock = z.strictObject({
  as: field(z.enum(['heading', 'paragraph', 'bullet']), { question: 'As what does it stand?' }),
  ...said,
})
export type TextBlock = z.infer<typeof textBlock>

/** `how_to_code` is what every coder reads first; it holds for all schemes, so it stands above them. */
export const codebook = z.strictObject({
  how_to_code: field(z.array(textBlock), {
    question: 'What does a coder go by: which wording declares an effect, and what does each word of a column mean?',
    doubt: 'Paragraphs, bullets and headings under this one; `explain how-to-code` prints it whole.',
  }),
  schemes: z.array(scheme).min(1),
})
export type Codebook = z.infer<typeof codebook>

/** The fields of a code that say of what a study tells, in the words that sentences are made of. */
export const PHRASES = ['lacking', 'there'] as const satisfies readonly WordIn<'found'>[]
