import { theme } from '../../schema/codebook.ts'
import { type CREATOR_KIND, LICENCE } from '../../schema/dataset-words.ts'
import { coderLetter } from '../../schema/ids.ts'
import type { Labels } from '../../schema/labels.ts'
import { ownId } from '../../schema/own-id.ts'
import { EFFECT_WANTED } from '../../schema/vocabulary.ts'
import { isWordOf, type WordOf, wordsOf } from '../../schema/word-list.ts'
import { CATALOGUES } from '../languages/catalogues.ts'

/** Why a text is no answer. */
export interface Wrong {
  wrong: string
}

/** Something that has a name in each language, and a word to go by. */
export interface Named {
  id: string
  labels: Labels
}

/**
 * A question that a review answers when it begins. `means` is what an option says of it, `usual` the answer where nothing is typed, `each` that what is labelled
 * in it has a text in each language.
 */
interface Question {
  asks: string
  means: string
  usual?: string
  each?: true
  read: (text: string, tags: readonly string[]) => unknown
}

/**
 * What nobody but those who begin a review can say, in the order in which it is asked. All else has its place in the pages, where it can wait.
 *
 * Texts that stand in several languages are typed in their order with `|` between them, so that an answer is one line whether it is typed or an option.
 */
export const QUESTIONS = {
  languages: {
    asks: 'In which languages is it published? The first is the one that passages are written and coded in',
    means: 'their tags, such as "en" or "en; da"; passages are coded in the first',
    usual: 'en',
    read: text =>
      unlessWrong(itemsIn(text), tag =>
        isKnown(tag) ? undefined : `\`${tag}\`, for which there are no words here: expected some of ${known()}`,
      ),
  },
  title: { asks: 'What is it called?', means: 'its title', each: true, read: labelsOf },
  question: { asks: 'What does it ask?', means: 'the question it asks', each: true, read: labelsOf },
  window: {
    asks: 'From which year to which may a study be published? Such as 2000-2025',
    means: 'the years of its studies, such as 2000-2025',
    read: yearsOf,
  },
  people: {
    asks: 'Which groups of people tell, or are told of? First those whom it is about, such as "nurses; patients"',
    means: 'groups of people, first whom it is about: "nurses; patients"',
    each: true,
    read: (text, tags) => namedIn(text, tags, id => ownId.safeParse(id).success),
  },
  effect_on: {
    asks: 'What is the effect on, as “what the condition does to …” goes on? Such as "missed care"',
    means: 'what the effect is on, as “what the condition does to …” goes on',
    each: true,
    read: labelsOf,
  },
  effect_wanted: {
    asks: `Is more or less of that wanted? (${wordsOf(EFFECT_WANTED).join(', ')})`,
    means: `is more or less of that wanted: ${wordsOf(EFFECT_WANTED).join(', ')}`,
    usual: 'more',
    read: (text): WordOf<typeof EFFECT_WANTED> | Wrong =>
      isWordOf(EFFECT_WANTED, text) ? text : { wrong: `\`${text}\`, expected ${wordsOf(EFFECT_WANTED).join(', ')}` },
  },
  themes: {
    asks: 'Under which themes will codes stand? Such as "staffing; shift"',
    means: 'the themes of its codes: "staffing; shift"',
    each: true,
    read: (text, tags) => namedIn(text, tags, id => theme.shape.theme.safeParse(id).success, ''),
  },
  coders: {
    asks: 'By which letters do its coders go?',
    means: 'the letters of its coders: "a; b"',
    usual: 'a; b',
    read: text =>
      unlessWrong(itemsIn(text), one =>
        coderLetter.safeParse(one).success ? undefined : `\`${one}\`, expected letters from a to z`,
      ),
  },
  creators: {
    asks: 'Who is to be cited as having made it? Such as "Example, Anna; The Example Group": a name with a comma is a person, `Family, Given`',
    means: 'who made it, as it is cited: "Example, Anna; The Example Group"; a name with a comma is a person',
    read: creatorsIn,
  },
  licence: {
    asks: `Under which licence may it be used? (${wordsOf(LICENCE).join(', ')})`,
    means: `the SPDX id of the licence of the data, such as ${wordsOf(LICENCE)[0]}`,
    usual: 'CC-BY-4.0',
    read: (text): WordOf<typeof LICENCE> | Wrong =>
      isWordOf(LICENCE, text) ? text : { wrong: `\`${text}\`, expected one of ${wordsOf(LICENCE).join(', ')}` },
  },
} satisfies Record<string, Question>

export type QuestionName = keyof typeof QUESTIONS
export type Answers = { [Name in QuestionName]: Exclude<ReturnType<(typeof QUESTIONS)[Name]['read']>, Wrong> }

export const QUESTION_NAMES = Object.keys(QUESTIONS) as QuestionName[]

/** The option by which it is answered. */
export function optionOf(name: QuestionName): string {
  return `--${name.replace('_', '-')}`
}

/** The question as it is put to somebody, with the languages in which it is to be answered and what stands where nothing is typed. */
export function asked(name: QuestionName, tags: readonly string[]): string {
  const { asks, usual, each }: Question = QUESTIONS[name]
  const inEach = each && tags.length > 1 ? ` In ${tags.join(' | ')}, with | between.` : ''
  return `${asks}${inEach}${usual === undefined ? '' : ` [${usual}]`}`
}

export function isWrong(answer: unknown): answer is Wrong {
  return typeof answer === 'object' && answer !== null && 'wrong' in answer
}

function isKnown(tag: string): boolean {
  return Object.hasOwn(CATALOGUES, tag)
}

function known(): string {
  return Object.keys(CATALOGUES).join(', ')
}

function labelsOf(text: string, tags: readonly string[]): Labels | Wrong {
  const texts = text.split('|').map(one => one.trim())
  const isWhole = texts.length === tags.length && texts.every(one => one !== '')
  if (isWhole) return Object.fromEntries(tags.map((tag, at) => [tag, texts[at] ?? '']))
  if (text === '') return { wrong: 'nothing, expected an answer' }
  const expected = tags.length === 1 ? 'one text without |' : `a text for each of ${tags.join(' | ')}, with | between`
  return { wrong: `\`${text}\`, expected ${expected}` }
}

function namedIn(text: string, tags: readonly string[], isId: (id: string) => boolean, between = '-'): Named[] | Wrong {
  const all: Named[] = []
  for (const item of itemsIn(text)) {
    const labels = labelsOf(item, tags)
    if (isWrong(labels)) return labels
    const id = idFrom(labels[tags[0] ?? ''] ?? '', between)
    if (!isId(id)) return { wrong: `\`${item}\`, which gives no name to go by (\`${id}\`); expected words in letters` }
    if (all.some(one => one.id === id)) return { wrong: `\`${item}\`, which would go by \`${id}\` like another` }
    all.push({ id, labels })
  }
  return all.length === 0 ? { wrong: 'nothing, expected at least one' } : all
}

function creatorsIn(text: string): { name: string; kind: WordOf<typeof CREATOR_KIND> }[] | Wrong {
  const names = unlessWrong(itemsIn(text), () => undefined)
  return isWrong(names) ? names : names.map(name => ({ name, kind: name.includes(', ') ? 'person' : 'body' }))
}

/** A word to go by, in letters that every keyboard has. */
function idFrom(label: string, between: string): string {
  const letters = label.toLowerCase().replace(/æ/g, 'ae').replace(/ø/g, 'oe').replace(/å/g, 'aa').replace(/ß/g, 'ss')
  const plain = letters.normalize('NFKD').replace(/\p{M}/gu, '')
  return plain
    .split(/[^a-z0-9]+/)
    .filter(word => word !== '')
    .join(between)
}

function yearsOf(text: string): { from: string; to: string } | Wrong {
  const [, from = '', to = ''] = /^(\d{4}) *[-–] *(\d{4})$/.exec(text) ?? []
  return from !== '' && from <= to ? { from, to } : { wrong: `\`${text}\`, expected two years such as 2000-2025` }
}

function itemsIn(text: string): string[] {
  return text
    .split(';')
    .map(item => item.trim())
    .filter(item => item !== '')
}

function unlessWrong(items: string[], wrong: (item: string) => string | undefined): string[] | Wrong {
  const found = items.map(wrong).find(one => one !== undefined)
  if (items.length === 0 || new Set(items).size < items.length) return { wrong: 'expected each once, and at least one' }
  return found === undefined ? items : { wrong: found }
}
