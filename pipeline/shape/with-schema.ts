import type { z } from 'zod'
import { schemaAt } from '../../schema/expectation.ts'
import { flatPath, flatSchema } from '../../schema/flat-labels.ts'
import { type Languages, NO_LANGUAGES } from '../../schema/labels.ts'
import type { Problem, WithProblems } from '../diagnostics/problem.ts'
import type { Located } from '../review/located.ts'
import { find, type Raw, unplaced } from './located.ts'
import { nearMissing } from './near-missing.ts'
import { type NameOf, problemsOfIssues } from './problem-of-issue.ts'

/** What a schema reads; where some field is refused, those that could be read. */
export interface ReadWith<T> extends WithProblems<Located<T> | undefined> {
  part?: Located<Record<string, unknown>>
}

/** Reads raw text with a schema, in the languages of the review. Each zod issue becomes a problem at the very cell, bullet or list item. */
export function withSchema<T extends z.ZodType>(
  schema: T,
  raw: Raw,
  nameOf: NameOf,
  languages: Languages = NO_LANGUAGES,
): ReadWith<z.output<T>> {
  const flat = flatSchema(schema, languages)
  const { data, issues } = flat.read(unplaced(raw))
  const at = (...path: PropertyKey[]) => find(raw, flatPath(schema, path)).place
  const { place } = raw
  const slips = nearMissing(flat, raw, nameOf)
  if (data !== undefined && slips.length === 0) return { value: { value: data, place, at }, problems: [] }
  const refused = problemsOfIssues(issues, { schema: flat, raw, nameOf })
  const isRefused = (slip: Problem) =>
    refused.some(({ place: { line, column } }) => line === slip.place.line && column === slip.place.column)
  const problems = [...refused, ...slips.filter(slip => !isRefused(slip))]
  return { value: undefined, problems, part: { value: fieldsRead(schema, raw), place, at } }
}

/** The fields that are read each by itself. */
function fieldsRead(schema: z.ZodType, raw: Raw): Record<string, unknown> {
  const fields = raw.kind === 'object' ? [...raw.fields] : []
  const read = fields.map(([key, one]) => [key, schemaAt(schema, [key])?.safeParse(unplaced(one))] as const)
  return Object.fromEntries(read.flatMap(([key, one]) => (one?.success === true ? [[key, one.data]] : [])))
}
