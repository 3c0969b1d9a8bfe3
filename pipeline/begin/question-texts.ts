import { LICENCE } from '../../schema/dataset-words.ts'
import { EFFECT_WANTED } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'

/**
 * How a question is put that a review answers when it begins. `means` is what an option says of it, `usual` the answer where nothing is typed, `each` that what
 * is labelled in it has a text in each language.
 */
export interface QuestionText {
  asks: string
  means: string
  usual?: string
  each?: true
}

/**
 * What nobody but those who begin a review can say, in the order in which it is asked. All else has its place in the pages, where it can wait. Apart from how
 * answers are read, because the help of every verb is put together from what the program knows at its start.
 *
 * Texts that stand in several languages are typed in their order with `|` between them, so that an answer is one line whether it is typed or an option.
 */
export const QUESTION_TEXTS = {
  languages: {
    asks: 'In which languages is it published? The first is the one that passages are written and coded in',
    means: 'their tags, such as "en" or "en; da"; passages are coded in the first',
    usual: 'en',
  },
  title: { asks: 'What is it called?', means: 'its title', each: true },
  question: { asks: 'What does it ask?', means: 'the question it asks', each: true },
  window: {
    asks: 'From which year to which may a study be published? Such as 2000-2025',
    means: 'the years of its studies, such as 2000-2025',
  },
  people: {
    asks: 'Which groups of people tell, or are told of? First those whom it is about, such as "nurses; patients"',
    means: 'groups of people, first whom it is about: "nurses; patients"',
    each: true,
  },
  effect_on: {
    asks: 'What is the effect on, as “what the condition does to …” goes on? Such as "missed care"',
    means: 'what the effect is on, as “what the condition does to …” goes on',
    each: true,
  },
  effect_wanted: {
    asks: `Is more or less of that wanted? (${wordsOf(EFFECT_WANTED).join(', ')})`,
    means: `is more or less of that wanted: ${wordsOf(EFFECT_WANTED).join(', ')}`,
    usual: 'more',
  },
  themes: {
    asks: 'Under which themes will codes stand? Such as "staffing; shift"',
    means: 'the themes of its codes: "staffing; shift"',
    each: true,
  },
  coders: {
    asks: 'By which letters do its coders go?',
    means: 'the letters of its coders: "a; b"',
    usual: 'a; b',
  },
  creators: {
    asks: 'Who is to be cited as having made it? Such as "Example, Anna; The Example Group": a name with a comma is a person, `Family, Given`',
    means: 'who made it, as it is cited: "Example, Anna; The Example Group"; a name with a comma is a person',
  },
  licence: {
    asks: `Under which licence may it be used? (${wordsOf(LICENCE).join(', ')})`,
    means: `the SPDX id of the licence of the data, such as ${wordsOf(LICENCE)[0]}`,
    usual: 'CC-BY-4.0',
  },
} satisfies Record<string, QuestionText>

export type QuestionName = keyof typeof QUESTION_TEXTS

export const QUESTION_NAMES = Object.keys(QUESTION_TEXTS) as QuestionName[]

/** The option by which it is answered. */
export function optionOf(name: QuestionName): string {
  return `--${name.replace('_', '-')}`
}

/** The question as it is put to somebody, with the languages in which it is to be answered and what stands where nothing is typed. */
export function asked(name: QuestionName, tags: readonly string[]): string {
  const { asks, usual, each }: QuestionText = QUESTION_TEXTS[name]
  const inEach = each && tags.length > 1 ? ` In ${tags.join(' | ')}, with | between.` : ''
  return `${asks}${inEach}${usual === undefined ? '' : ` [${usual}]`}`
}
