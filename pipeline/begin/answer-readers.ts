import { theme } from '../../schema/codebook.ts'
import { type CREATOR_KIND, LICENCE } from '../../schema/dataset-words.ts'
import { coderLetter } from '../../schema/ids.ts'
import type { Labels } from '../../schema/labels.ts'
import { ownId } from '../../schema/own-id.ts'
import { RESERVED } from '../../schema/reserved.ts'
import { EFFECT_WANTED } from '../../schema/vocabulary.ts'
import { isWordOf, type WordOf, wordsOf } from '../../schema/word-list.ts'
import { CATALOGUES } from '../languages/catalogues.ts'
import type { QuestionName } from './question-texts.ts'

/** Why a text is no answer. */
export interface Wrong {
  wrong: string
}

/** Something that has a name in each language, and a word to go by. */
export interface Named {
  id: string
  labels: Labels
}

/** How the answer to each question is read: what it says, or why it is no answer. */
export const ANSWER_READERS = {
  languages: text =>
    unlessWrong(itemsIn(text), tag =>
      isKnown(tag) ? undefined : `\`${tag}\`, for which there are no words here: expected some of ${known()}`,
    ),
  title: labelsOf,
  question: labelsOf,
  window: yearsOf,
  people: (text, tags) => namedIn(text, tags, id => ownId.safeParse(id).success),
  effect_on: labelsOf,
  effect_wanted: (text): WordOf<typeof EFFECT_WANTED> | Wrong =>
    isWordOf(EFFECT_WANTED, text) ? text : { wrong: `\`${text}\`, expected ${wordsOf(EFFECT_WANTED).join(', ')}` },
  themes: (text, tags) => namedIn(text, tags, id => theme.shape.theme.safeParse(id).success, ''),
  coders: text =>
    unlessWrong(itemsIn(text), one =>
      coderLetter.safeParse(one).success ? undefined : `\`${one}\`, expected letters from a to z`,
    ),
  creators: creatorsIn,
  licence: (text): WordOf<typeof LICENCE> | Wrong =>
    isWordOf(LICENCE, text) ? text : { wrong: `\`${text}\`, expected one of ${wordsOf(LICENCE).join(', ')}` },
} satisfies Record<QuestionName, (text: string, tags: readonly string[]) => unknown>

export type Answers = { [Name in QuestionName]: Exclude<ReturnType<(typeof ANSWER_READERS)[Name]>, Wrong> }

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
    if (isWordOf(RESERVED, id))
      return {
        wrong: `\`${item}\`, which would go by \`${id}\`, and that stands for ${RESERVED[id].means} in the tables of every review; expected other words`,
      }
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
