import { z } from 'zod'
import { field } from './field.ts'
import { pageId, passageId, SLUG, slug } from './ids.ts'
import { labelled } from './labels.ts'
import { listOf, listOrMissing, textOf, textOrMissing, wordOf, wordOrMissing } from './text.ts'
import { APPLIES, RATING_DIMENSION, RATING_LETTER, YES_NO, YES_PARTLY_NO } from './vocabulary.ts'
import { isWordOf, wordsOf } from './word-list.ts'

/** Splits `a | b | c` into exactly `n` parts. */
function parts(text: string, n: number): string[] | undefined {
  const found = text.split('|').map(part => part.trim())
  return found.length === n && found.every(part => part !== '') ? found : undefined
}

const PAGE_ID = /^s[1-9]\d{0,2}$/

const rating = textOf(
  z.strictObject({
    dimension: z.enum(wordsOf(RATING_DIMENSION)),
    letter: z.enum(wordsOf(RATING_LETTER)),
    population: z.string().regex(SLUG),
    page: z.string().regex(PAGE_ID),
  }),
  {
    expected: 'dimension | letter | population | page, such as `target | B | adults | s2`',
    parts: [RATING_DIMENSION, RATING_LETTER],
  },
  text => {
    const [dimension, letter, population, page] = parts(text, 4) ?? []
    if (!isWordOf(RATING_DIMENSION, dimension) || !isWordOf(RATING_LETTER, letter)) return undefined
    return population !== undefined && SLUG.test(population) && page !== undefined && PAGE_ID.test(page)
      ? { dimension, letter, population, page }
      : undefined
  },
)

const evaluation = textOf(
  z.strictObject({
    population: z.string(),
    design: z.string(),
    result: z.string(),
    applies: z.enum(wordsOf(APPLIES)),
    page: z.string().regex(PAGE_ID),
  }),
  { expected: 'population | design | result | direct or indirect | page', parts: [APPLIES] },
  text => {
    const [population, design, result, applies, page] = parts(text, 5) ?? []
    if (population === undefined || design === undefined || result === undefined || page === undefined) return undefined
    if (!isWordOf(APPLIES, applies) || !PAGE_ID.test(page)) return undefined
    return { population, design, result, applies, page }
  },
)

const evidenceLabel = textOf(
  z.strictObject({ label: z.string(), page: z.string().regex(PAGE_ID) }),
  { expected: 'label | page, such as `evidensbaseret | s1`' },
  text => {
    const [label, page] = parts(text, 2) ?? []
    return label !== undefined && page !== undefined && PAGE_ID.test(page) ? { label, page } : undefined
  },
)

/** A method that guidance presents. Letters are the portal's own; they are reported, never computed. */
export const method = z.strictObject({
  method_id: field(slug, { question: 'What is the method called, in a word?' }),
  label: labelled('What is it called, in each language of the review?'),
  named_in: field(listOf(pageId), { question: 'Which pages of the note name it?', names: 'page' }),
  own_card: field(wordOf(YES_NO), { question: 'Does it have a page of its own?' }),
  purpose: field(textOrMissing, { question: 'What is it for?' }),
  target_group: field(textOrMissing, { question: 'For whom is it?' }),
  origin_field: field(textOrMissing, { question: 'Which field or country does it come from?' }),
  statutory_use: field(wordOrMissing(YES_PARTLY_NO), { question: 'Is it used in statutory work?' }),
  participants: field(textOrMissing, { question: 'Who takes part in it?' }),
  ratings: field(listOrMissing(rating), {
    question: 'Which letters does the guidance give it, for whom?',
    doubt: 'The letters are those of the guidance; they are reported, never computed.',
    names: 'page',
    part: 'page',
  }),
  evaluations: field(listOrMissing(evaluation), {
    question: 'Which evaluations does the guidance tell of, and what did they find?',
    doubt: '`direct` where they are about those the guidance is for, else `indirect`.',
    names: 'page',
    part: 'page',
  }),
  evidence_label_as_printed: field(listOrMissing(evidenceLabel), {
    question: 'Which words for its evidence does each page print?',
    names: 'page',
    part: 'page',
  }),
  passage: field(passageId, { question: 'Which passage of the note tells of it?', names: 'passage' }),
})

export type Method = z.infer<typeof method>
