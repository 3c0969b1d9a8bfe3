import { z } from 'zod'
import { field } from './field.ts'
import { onceOf } from './once-of.ts'
import { words } from './text.ts'

/** A text in each language of the review, by the tag of the language: `{ da: 'Frygt', en: 'Fear' }`. */
export type Labels = Readonly<Record<string, string>>

const labels = z.record(z.string(), words).meta({ labels: true })

/**
 * A field that is written once in each language of the review. A field `labels` stands in the bullets `Da`, `En`, …; a field `question` in `Question da`,
 * `Question en`, … Which languages these are is said by the protocol, so it is the shaping that asks for each of them.
 */
export function labelled(question: string, doubt?: string) {
  return field(labels, { question, ...(doubt === undefined ? {} : { doubt }) })
}

/** The same of what we say of all that was read: numbers in it are filled in. */
export function labelledWithNumbers(question: string) {
  return labelled(question, NUMBERS)
}

const NUMBERS =
  'No number is typed: `{n_studies}` is how many studies count, `{<source>/<fact>/<subject>}` what a page states, `{words|<source>/<fact>/<subject>}` words that rest on it, and `{words|<name> = <name>}` words for where two numbers are the same.'

/**
 * The languages of a review: all in which it is published, and the one in which its passages are written and coded. That one is `undefined` where the protocol
 * does not say it.
 */
export interface Languages {
  all: readonly string[]
  coded: string | undefined
}
export const NO_LANGUAGES: Languages = { all: [], coded: undefined }

const translations = z.record(z.string(), words).meta({ translations: true })

/**
 * What a text of the coded language says in the other languages of the review: our translation, which may be missing in some of them. A field `translations`
 * stands in the bullets `Da`, …; a field `reason_translations`, beside the column `reason`, in `reason_da`, ….
 */
export function translated(question: string, doubt: string) {
  return field(translations, { question, doubt }).optional()
}

/** What an entry is called. */
export const name = { labels: labelled('What is it called, in each language of the review?') }

/** Also of a field that may be left out. Asked for each cell of each row, and zod answers with a copy of all that is said of a schema; so of each it is asked once. */
export const isLabelled = onceOf((schema: z.ZodType) => says(schema, 'labels'))

export const isTranslated = onceOf((schema: z.ZodType) => says(schema, 'translations'))

function says(schema: z.ZodType, what: 'labels' | 'translations'): boolean {
  const isWrapped = schema instanceof z.ZodOptional || schema instanceof z.ZodNonOptional
  return isWrapped ? says(schema.unwrap() as z.ZodType, what) : z.globalRegistry.get(schema)?.[what] === true
}

/** The tag of a language, as BCP 47 has it: `da`, `en`, `pt-br`. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/
