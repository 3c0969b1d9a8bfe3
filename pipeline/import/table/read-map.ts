import type { z } from 'zod'
import { EXPECTATION, type Expectation, expectationOf, phraseOf, schemaAt } from '../../../schema/expectation.ts'
import { isOpen } from '../../../schema/open-question.ts'
import { type TableMap, tableMap } from '../../../schema/table-map.ts'
import { wordsOf } from '../../../schema/word-list.ts'
import { fault } from '../../diagnostics/faults.ts'
import { nearest, nearestIs } from '../../diagnostics/nearest.ts'
import { inReadingOrder, type Problem, quoted } from '../../diagnostics/problem.ts'
import { type JsonRead, readJson } from './json-places.ts'

/** A map of a table that is in its form, with the places of its parts. */
export interface MapRead extends Pick<JsonRead, 'placeOf'> {
  path: string
  map: TableMap
}

/** Reads the map of a table, or says all that is to be answered and mended in it first. A question that is left open is told as that, whatever may stand there. */
export function readMap(path: string, text: string): MapRead | Problem[] {
  const read = readJson(path, text)
  if (Array.isArray(read)) return read
  const open = openIn(read.value, []).map(({ at, question }) =>
    fault(
      'every-field',
      read.placeOf(at),
      `Unexpected question ${quoted(question)}, expected its answer`,
      `write the answer in place of the question in ${path}.`,
    ),
  )
  const asked = new Set(open.map(({ place }) => `${place.line}:${place.column}`))
  const result = tableMap.safeParse(read.value)
  const found = (result.error?.issues ?? []).flatMap(issue => problemsOf(path, issue, read))
  const others = found.filter(({ place }) => !asked.has(`${place.line}:${place.column}`))
  const problems = inReadingOrder([...open, ...others])
  return result.data === undefined || problems.length > 0 ? problems : { path, map: result.data, placeOf: read.placeOf }
}

/** Every text that is a question, with the way to it. Only own keys are looked at. */
function openIn(value: unknown, at: readonly PropertyKey[]): { at: readonly PropertyKey[]; question: string }[] {
  if (typeof value === 'string') return isOpen(value) ? [{ at, question: value }] : []
  if (Array.isArray(value)) return value.flatMap((one, index) => openIn(one, [...at, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => openIn(one, [...at, key]))
}

function problemsOf(path: string, issue: z.core.$ZodIssue, read: JsonRead): Problem[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map(key => unknownKey(path, issue.path, key, read))
  const value = valueAt(read.value, issue.path)
  const name = String(issue.path.findLast(part => typeof part === 'string') ?? 'the map')
  const expectation = expectationIn(issue)
  const place = read.placeOf(issue.path)
  if (value === undefined)
    return [
      fault(
        'every-field',
        place,
        `Missing ${quoted(name)}, expected ${phraseOf(expectation)}`,
        `add \`"${name}": \` and its value in ${path}.`,
      ),
    ]
  const typed = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  const near = expectation.words === undefined ? undefined : nearest(typed, wordsOf(expectation.words))
  return [
    fault(
      'known-value',
      place,
      `Unexpected ${quoted(typed)} in ${quoted(name)}, expected ${phraseOf(expectation)}${nearestIs(typed, near)}`,
      near === undefined
        ? `write ${expectation.words === undefined ? expectation.expected : `one of ${wordsOf(expectation.words).map(quoted).join(', ')}`} in ${path}.`
        : `type ${quoted(near)} in ${path}.`,
    ),
  ]
}

function unknownKey(path: string, at: readonly PropertyKey[], key: string, read: JsonRead): Problem {
  const holder = schemaAt(tableMap, at)
  const known = holder !== undefined && 'shape' in holder ? Object.keys(holder.shape as object) : []
  const near = nearest(key, known)
  return fault(
    'known-field',
    read.keyPlace(at, key),
    `Unexpected key ${quoted(key)}, expected one of ${known.map(quoted).join(', ')}${nearestIs(key, near)}`,
    near === undefined ? `take it out of ${path}.` : `name it ${quoted(near)} in ${path}.`,
  )
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (holder, key) =>
      typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key)
        ? (holder as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  )
}

/** What stands in the place by its reader; of what JSON itself tells apart, in words. */
function expectationIn(issue: z.core.$ZodIssue): Expectation {
  const given = issue.code === 'custom' ? (issue.params?.[EXPECTATION] as Expectation | undefined) : undefined
  const reader = schemaAt(tableMap, issue.path)
  const told = given ?? (reader === undefined ? undefined : expectationOf(reader))
  if (told !== undefined) return told
  const kind = issue.code === 'invalid_type' ? issue.expected : 'int'
  return { expected: KINDS[kind] ?? 'a text' }
}

const KINDS: Readonly<Record<string, string>> = {
  array: 'a list in `[` and `]`',
  object: 'an object in `{` and `}`',
  number: 'the number of a line',
  int: 'the number of a line, from 1 on',
}
