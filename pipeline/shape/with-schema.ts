import type { z } from 'zod'
import { flatPath, flatSchema } from '../../schema/flat-labels.ts'
import { type Languages, NO_LANGUAGES } from '../../schema/labels.ts'
import type { WithProblems } from '../diagnostics/problem.ts'
import type { Located } from '../review/located.ts'
import { find, type Raw, unplaced } from './located.ts'
import { type NameOf, problemsOfIssues } from './problem-of-issue.ts'

/** Reads raw text with a schema, in the languages of the review. Each zod issue becomes a problem at the very cell, bullet or list item. */
export function withSchema<T extends z.ZodType>(
  schema: T,
  raw: Raw,
  nameOf: NameOf,
  languages: Languages = NO_LANGUAGES,
): WithProblems<Located<z.output<T>> | undefined> {
  const flat = flatSchema(schema, languages)
  const { data, issues } = flat.read(unplaced(raw))
  if (data === undefined) return { value: undefined, problems: problemsOfIssues(issues, { schema: flat, raw, nameOf }) }
  const at = (...path: PropertyKey[]) => find(raw, flatPath(schema, path)).place
  return { value: { value: data, place: raw.place, at }, problems: [] }
}
