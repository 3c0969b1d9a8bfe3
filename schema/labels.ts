import { z } from 'zod'
import { field } from './field.ts'
import { words } from './text.ts'

/** A text in each language of the review, by the tag of the language: `{ da: 'Frygt', en: 'Fear' }`. */
export type Labels = Readonly<Record<string, string>>

const labels = z.record(z.string(), words).meta({ labels: true })

/**
 * A field that is written once in each language of the review. A field `labels` stands in the bullets `Da`, `En`, …; a field `question` in `Question da`,
 * `Question en`, … Which languages these are is said by the protocol, so it is the shaping that asks for each of them.
 */
export function labelled(question: string) {
  return field(labels, { question })
}

/** What an entry is called. */
export const name = { labels: labelled('What is it called, in each language of the review?') }

/** Also of a field that may be left out. */
export function isLabelled(schema: z.ZodType): boolean {
  const isWrapped = schema instanceof z.ZodOptional || schema instanceof z.ZodNonOptional
  return isWrapped ? isLabelled(schema.unwrap() as z.ZodType) : z.globalRegistry.get(schema)?.labels === true
}

/** The tag of a language, as BCP 47 has it: `da`, `en`, `pt-br`. */
export const LANGUAGE_TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/
