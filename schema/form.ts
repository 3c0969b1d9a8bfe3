import { z } from 'zod'
import { isoDate } from './dates.ts'
import { EXPECTATION, type Expectation } from './expectation.ts'
import { field } from './field.ts'
import { sourceId } from './ids.ts'
import { name } from './labels.ts'
import { ownId } from './own-id.ts'
import { draftRecord, studyRecord } from './study.ts'
import { listOrMissing, numberOrMissing, textOf, textOrMissing, wordOf, wordOrMissing, words } from './text.ts'
import { FORM_KIND } from './vocabulary.ts'
import type { WordList } from './word-list.ts'

/**
 * The extraction form: the fields of a study that only this review asks for. A review writes it in `form.md`; what every review asks stands in `study.ts`.
 *
 * Each field is of one of four kinds, so that it is read, checked, drafted, explained and published like a field of the record: a word of its own words, or
 * several; a number; text. A missing word does in all of them.
 */
export type FormValue = string | number | string[]

/** Names that the published tables and files have for something else. */
const TAKEN = [
  'title',
  'countries',
  'region',
  'regions',
  'wider_region',
  'country',
  'informant',
  'family',
  'retracted_on',
  'counted',
  'first_page',
  'report',
  'record',
  'form',
  'period',
]

const fieldId = textOf(
  z.string().regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/),
  { expected: 'lower-case words joined by `_` that no other field of a study has for its name' },
  text => {
    const isTaken = text in studyRecord.shape || TAKEN.includes(text) || /^(n|study|source)_|_missing$/.test(text)
    return /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(text) && !isTaken ? text : undefined
  },
)

const formWord = z.strictObject({
  word: field(ownId, { question: 'Which word stands for it in a note?', declares: 'word' }),
  ...name,
  means: field(words.optional(), { question: 'What is it for, where the word does not say so itself?' }),
})

/** One field. Its words are the headings under it. */
export const formField = z
  .strictObject({
    field: field(fieldId, {
      question: 'What is the field called, as a column has it?',
      doubt: 'In a note `two_words` is written `Two words`.',
      declares: 'field',
    }),
    ...name,
    kind: field(wordOf(FORM_KIND), { question: 'What stands there?' }),
    unit: field(words.optional(), { question: 'What does the number count?' }),
    question: field(words, { question: 'What does it ask of a study?' }),
    doubt: field(words.optional(), { question: 'What is to be done in doubt?' }),
    added: field(isoDate.optional(), {
      question: 'On which day was it added, where studies had been read before?',
      doubt:
        'A finished note may then leave it out until the study is read for it: the review says how many are to be read, and no word stands in for them.',
    }),
    words: z.array(formWord),
  })
  .superRefine(({ kind, unit, words }, context) => {
    const takesWords = kind === 'word' || kind === 'words'
    const refuse = (path: PropertyKey[], expected: string) =>
      context.addIssue({ code: 'custom', path, params: { [EXPECTATION]: { expected } satisfies Expectation } })
    if (takesWords && words.length === 0)
      context.addIssue({
        code: 'too_small',
        origin: 'array',
        minimum: 1,
        inclusive: true,
        input: words,
        path: ['words'],
      })
    if (!takesWords && words.length > 0)
      refuse(['words', 0, 'word'], `no heading under a field of the kind \`${kind}\``)
    if (kind !== 'number' && unit !== undefined) refuse(['unit'], 'no unit but under a number')
  })
export type FormField = z.infer<typeof formField>

export const form = z.strictObject({ fields: z.array(formField) })

/** What reads a field in a note. */
export function readerOf({ kind, words, question, doubt }: FormField): z.ZodType {
  const list: WordList = Object.fromEntries(
    words.map(({ word, means }) => [word, means === undefined ? {} : { means }]),
  )
  const readers = {
    word: () => wordOrMissing(list),
    words: () => listOrMissing(wordOf(list)),
    number: () => numberOrMissing,
    text: () => textOrMissing,
  } satisfies Record<FormField['kind'], () => z.ZodType>
  const reader = readers[kind]()
  return field(reader, { question, ...(doubt === undefined ? {} : { doubt }), isOwn: true })
}

/** A row of the list of studies that wait to be read for a field. */
export function toReadRow(one: FormField): z.ZodObject {
  return z.strictObject({ study: sourceId, [one.field]: readerOf(one) })
}

/** The fields of the record before which the form has its place in a note: those that say what was read, and how it is counted. */
const AFTER_FORM = Object.keys(studyRecord.shape).indexOf('basis')

/** The keys of the record with those of the form in their place. */
export function recordKeys(own: readonly string[]): string[] {
  const core = Object.keys(studyRecord.shape)
  return [...core.slice(0, AFTER_FORM), ...own, ...core.slice(AFTER_FORM)]
}

/** The record of a study with the fields of the form in their place. One that was added later may be left out, until the study is read for it. */
export function recordWith(own: readonly FormField[], kind: 'finished' | 'draft' = 'finished'): z.ZodObject {
  const core: Record<string, z.ZodType> = kind === 'draft' ? draftRecord.shape : studyRecord.shape
  const readers = Object.fromEntries(
    own.map(one => {
      const mayWait = kind === 'draft' || one.added !== undefined
      return [one.field, mayWait ? readerOf(one).optional() : readerOf(one)]
    }),
  )
  const all = { ...core, ...readers }
  return z.strictObject(
    Object.fromEntries(recordKeys(own.map(one => one.field)).map(key => [key, all[key] ?? z.never()])),
  )
}
