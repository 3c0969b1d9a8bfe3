import countries from 'i18n-iso-countries'
import type { ZodType } from 'zod'
import { expectationOf } from '../../../schema/expectation.ts'
import { type FormField, readerOf } from '../../../schema/form.ts'
import { isMissing } from '../../../schema/missing.ts'
import { reading } from '../../../schema/reading.ts'
import type { Review } from '../../../schema/settled.ts'
import { studyRecord } from '../../../schema/study.ts'
import { READ_OF_CODE } from '../../../schema/table-map.ts'
import { VOCABULARY } from '../../../schema/vocabulary.ts'
import { isWordOf, wordsOf } from '../../../schema/word-list.ts'
import { CATALOGUES } from '../../languages/catalogues.ts'
import { missingMeant } from '../../review/missing-meant.ts'
import { slugOf } from '../slug-of.ts'
import { typeNames } from '../type-of.ts'
import { plainName } from './column-names.ts'

/** What a map says that a cell means. */
export type Meanings = readonly { cell: string; is: string }[]

/** What an answer of a closed list may be called in a table, by the word that it is here; `undefined` of a field that takes any text. */
export type Answers = ReadonlyMap<string, string> | 'countries' | undefined

/** The word for an item of a cell: what the map says that it means, else a missing word, however that is typed, or the word of the list that is called so in any language. `undefined` where neither tells. */
export function answerIn(item: string, answers: Answers, cells: Meanings = []): string | undefined {
  const told = cells.find(({ cell }) => plainName(cell) === plainName(item))?.is
  if (told !== undefined) return told
  const missing = missingMeant(item)
  if (missing !== undefined) return missing
  if (answers === undefined || isMissing(item)) return item
  if (answers === 'countries') return countryIn(item)
  return answers.get(plainName(item)) ?? answers.get(slugOf(item))
}

/** What may answer a field of the record. */
export function answersOf(field: string, { protocol }: Pick<Review, 'protocol'>): Answers {
  if (field === 'setting_countries') return 'countries'
  if (field === 'design') {
    const own = protocol.designs.map(({ design, labels }) => [design, Object.values(labels)] as const)
    return namesOf([...own, ...wordsOf(VOCABULARY.design).map(word => [word, labelsOf('design', word)] as const)])
  }
  const column = isWordOf(READ_OF_CODE, field) ? READ_OF_CODE[field].column : field
  if (column === 'about' || column === 'informants')
    return namesOf(protocol.people.map(({ group, labels }) => [group, Object.values(labels)] as const))
  const readers: Readonly<Record<string, ZodType>> = isWordOf(READ_OF_CODE, field) ? reading.shape : studyRecord.shape
  const reader = Object.hasOwn(readers, column) ? readers[column] : undefined
  const words = reader && expectationOf(reader)?.words
  if (words === undefined) return undefined
  const list = Object.entries(VOCABULARY).find(([, one]) => (one as unknown) === words)?.[0] ?? ''
  return namesOf(
    wordsOf(words).map(
      word => [word, [...(field === 'type' ? typeNames(word) : []), ...labelsOf(list, word)]] as const,
    ),
  )
}

/** The same of a field of the form. */
export function answersOfOwn(field: FormField): Answers {
  if (expectationOf(readerOf(field))?.words === undefined) return undefined
  return namesOf(field.words.map(({ word, labels }) => [word, Object.values(labels)] as const))
}

function namesOf(words: readonly (readonly [string, readonly string[]])[]): Map<string, string> {
  const named = words.flatMap(([word, labels]) => labels.map(label => [label, word] as const))
  const slugs = named.flatMap(([label, word]) => (slugOf(label) === '' ? [] : [[slugOf(label), word] as const]))
  const plain = named.map(([label, word]) => [plainName(label), word] as const)
  return new Map([...slugs, ...plain, ...words.map(([word]) => [word, word] as const)])
}

function labelsOf(list: string, word: string): string[] {
  return Object.values(CATALOGUES).flatMap(({ words }) => {
    const labels = (words as Readonly<Record<string, Readonly<Record<string, unknown>>>>)[list]
    const label = labels?.[word]
    return typeof label === 'string' ? [label] : []
  })
}

/** The code of a country by its code or its name, in any language that has a list of names. */
function countryIn(item: string): string | undefined {
  const code = item.toUpperCase()
  if (countries.isValid(code) && code.length === 2) return code
  return countries.getSupportedLanguages().flatMap(tag => countries.getAlpha2Code(item, tag) ?? [])[0]
}
