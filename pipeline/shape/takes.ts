import type { z } from 'zod'
import { onceOf } from '../../schema/once-of.ts'

/** So many answers of a reader are kept, of texts no longer than this. */
const MOST = 1_000
const LONGEST = 100

/** Does a reader take a text? It is asked once, because a wrong sheet has the same few values in 50,000 rows, and each answer is asked of it many times a row. */
export function takes(reader: z.ZodType, text: string): boolean {
  const answers = answersOf(reader)
  const known = answers.get(text)
  if (known !== undefined) return known
  const isTaken = reader.safeParse(text).success
  if (answers.size < MOST && text.length <= LONGEST) answers.set(text, isTaken)
  return isTaken
}

const answersOf = onceOf((_: z.ZodType) => new Map<string, boolean>())
