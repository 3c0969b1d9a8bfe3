import type { z } from 'zod'
import { EXPECTATION, type Expectation } from '../../schema/text.ts'
import { type Diagnostic, type Outcome, quoted } from '../diagnostics/diagnostic.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { find, type Located, plain, type Raw } from './located.ts'

/** How a person calls a field: `Coded by` in a note, `coded_by` in a sheet. */
export type NameOf = (key: string) => string

/** Reads raw text with a schema. Each zod issue becomes a problem at the very cell, bullet or list item. */
export function withSchema<T extends z.ZodType>(
  schema: T,
  raw: Raw,
  nameOf: NameOf,
): Outcome<Located<z.output<T>> | undefined> {
  const read = schema.safeParse(plain(raw))
  if (!read.success)
    return { value: undefined, diagnostics: read.error.issues.map(issue => fromIssue(issue, raw, nameOf)) }
  const at = (...path: PropertyKey[]) => find(raw, path).place
  return { value: { value: read.data, place: raw.place, at }, diagnostics: [] }
}

function fromIssue(issue: z.core.$ZodIssue, raw: Raw, nameOf: NameOf): Diagnostic {
  const found = find(raw, issue.path)
  const key = [...issue.path].reverse().find(part => typeof part === 'string') ?? ''
  const { path } = found.place
  if (found.kind !== 'text')
    return {
      place: found.place,
      rule: 'every-field',
      what: `Missing ${quoted(nameOf(key))}, expected ${expectationOf(issue)?.expected ?? 'a value or a word that says why it is missing'}`,
      why: 'a field that is left out cannot be told from one that was forgotten.',
      fix: `add ${quoted(nameOf(key))} in ${path}; where nothing was seen write \`not-seen\`.`,
    }
  const { expected, options = [] } = expectationOf(issue) ?? { expected: issue.message }
  const near = nearest(found.text, options)
  return {
    place: found.place,
    rule: 'known-value',
    what: `Unexpected ${quoted(found.text)} in \`${nameOf(key)}\`, expected ${expected}${near === undefined ? '' : `; nearest is \`${near}\``}`,
    why: 'a value of another form is counted in no table, or in the wrong one.',
    fix:
      near === undefined
        ? `write ${expected} in ${path}.`
        : `type \`${near}\` here, or another of the words in ${path}.`,
  }
}

function expectationOf(issue: z.core.$ZodIssue): Expectation | undefined {
  return issue.code === 'custom' ? (issue.params?.[EXPECTATION] as Expectation | undefined) : undefined
}
