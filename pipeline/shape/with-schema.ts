import type { z } from 'zod'
import type { WithProblems } from '../diagnostics/problem.ts'
import type { Located } from '../review/located.ts'
import { find, plain, type Raw } from './located.ts'
import { type NameOf, problemsOfIssues } from './problem-of-issue.ts'

/** Reads raw text with a schema. Each zod issue becomes a problem at the very cell, bullet or list item. */
export function withSchema<T extends z.ZodType>(
  schema: T,
  raw: Raw,
  nameOf: NameOf,
): WithProblems<Located<z.output<T>> | undefined> {
  const read = schema.safeParse(plain(raw))
  if (!read.success) {
    const asked = { schema, raw, nameOf }
    return { value: undefined, problems: problemsOfIssues(read.error.issues, asked) }
  }
  const at = (...path: PropertyKey[]) => find(raw, path).place
  return { value: { value: read.data, place: raw.place, at }, problems: [] }
}
