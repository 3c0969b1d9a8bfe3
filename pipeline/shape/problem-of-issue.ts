import type { z } from 'zod'
import { EXPECTATION, type Expectation, expectationOf, named, phraseOf } from '../../schema/expectation.ts'
import { metaOf } from '../../schema/field.ts'
import type { FlatSchema } from '../../schema/flat-labels.ts'
import { MISSING } from '../../schema/missing.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { fault } from '../diagnostics/faults.ts'
import { nearestIs } from '../diagnostics/nearest.ts'
import { type Problem, quoted } from '../diagnostics/problem.ts'
import { find, type Raw } from './located.ts'
import { saidOnce } from './said-once.ts'
import { type RefusedUnder, swappedIn, swappedProblem } from './swapped.ts'
import { valuesMeant } from './values-meant.ts'

/** How a person calls a field: `Coded by` in a note, `coded_by` in a sheet. */
export type NameOf = (key: string) => string

/** The most missing bullets of one heading that are said one by one. */
const MOST_LEFT_OUT = 2

/** The most headings of one list that are said one by one to lack the same bullet. */
const MOST_ALIKE = 3

/** What is read, and with what. */
interface Asked {
  schema: FlatSchema<unknown>
  raw: Raw
  nameOf: NameOf
}

/**
 * Turns what zod says into a problem a person can mend.
 *
 * zod tells only that a value is missing, not what belongs there; that the reader in the place has written down. So the message names the same words
 * whether a cell is empty, a bullet left out or a value mistyped.
 */
export function problemsOfIssues(issues: readonly z.core.$ZodIssue[], asked: Asked): Problem[] {
  const holderOf = (issue: z.core.$ZodIssue) => issue.path.slice(0, -1).join('/')
  const isLeftOut = (issue: z.core.$ZodIssue) => find(asked.raw, issue.path).kind === 'object' && !takesHeadings(issue)
  const leftOut = new Map<string, z.core.$ZodIssue[]>()
  for (const issue of issues.filter(isLeftOut))
    leftOut.set(holderOf(issue), [...(leftOut.get(holderOf(issue)) ?? []), issue])
  const many = [...leftOut.values()].filter(group => group.length > MOST_LEFT_OUT)
  const listOf = (issue: z.core.$ZodIssue) =>
    issue.path.filter((_, index, { length }) => index !== length - 2).join('/')
  const alike = new Map<string, z.core.$ZodIssue[]>()
  for (const issue of issues.filter(one => typeof one.path.at(-2) === 'number'))
    if (isLeftOut(issue) && !many.some(group => group.includes(issue)))
      alike.set(listOf(issue), [...(alike.get(listOf(issue)) ?? []), issue])
  const strays = [...alike.values()].filter(group => group.length > MOST_ALIKE)
  const swapped = swappedUnder(issues, asked)
  const together = [...many, ...strays, ...swapped.map(pair => pair.issues)]
  const one = issues.filter(issue => !together.some(group => group.includes(issue)))
  return [
    ...one.map(issue => problemOfIssue(issue, asked)),
    ...swapped.map(pair => pair.problem),
    ...many.map(group => leftOutTogether(group, asked)),
    ...strays.flatMap(group => leftOutAlike(group, asked)),
  ]
}

/** Values of one row or heading that stand in each other's place. */
function swappedUnder(issues: readonly z.core.$ZodIssue[], asked: Asked) {
  const holders = new Map<string, { refused: RefusedUnder; issue: z.core.$ZodIssue }[]>()
  for (const issue of issues) {
    const path = issue.path.slice(0, lengthOfKey(issue.path))
    const raw = find(asked.raw, path)
    if (raw.kind !== 'text' || raw.text === '') continue
    const holder = path.slice(0, -1).join('/')
    const refused = { key: String(path.at(-1)), raw, reader: asked.schema.readerAt(path) }
    const others = (holders.get(holder) ?? []).filter(one => one.refused.key !== refused.key)
    holders.set(holder, [...others, { refused, issue }])
  }
  return [...holders.values()].flatMap(group => {
    const pair = swappedIn(group.map(({ refused }) => refused))
    if (pair === undefined) return []
    const own = group.filter(({ refused }) => pair.includes(refused)).map(({ issue }) => issue)
    return [{ problem: swappedProblem(pair, asked.nameOf), issues: own }]
  })
}

/** Headings that lost the one above them stand under another, where each lacks what its own neighbours have; that is one problem. */
function leftOutAlike(issues: readonly z.core.$ZodIssue[], asked: Asked): Problem[] {
  const [first] = issues
  if (first === undefined) return []
  const problem = problemOfIssue(first, asked)
  return [{ ...problem, what: `${problem.what}; it is missing under ${issues.length} headings` }]
}

/** A heading that lost its bullets lacks all of them, which is one problem. */
function leftOutTogether(issues: readonly z.core.$ZodIssue[], { schema, raw, nameOf }: Asked): Problem {
  const names = issues.map(issue => quoted(nameOf(String(issue.path.at(-1)))))
  const { place } = find(raw, issues[0]?.path ?? [])
  const readers = issues.map(({ path }) => schema.readerAt(path))
  const areOwn = readers.every(reader => reader !== undefined && metaOf(reader)?.isOwn === true)
  return fault(
    'every-field',
    place,
    `Missing ${names.slice(0, MOST_LEFT_OUT).join(', ')} and ${names.length - MOST_LEFT_OUT} more, expected a bullet for each`,
    `add ${names.join(', ')} in ${place.path}${areOwn ? whereAdded(...issues.map(issue => issue.path.at(-1) ?? '')) : ''}.`,
  )
}

function problemOfIssue(issue: z.core.$ZodIssue, asked: Asked): Problem {
  const { place, ...found } = find(asked.raw, issue.path)
  const name = asked.nameOf(String(issue.path[lengthOfKey(issue.path) - 1] ?? ''))
  const reader = asked.schema.readerAt(issue.path.slice(0, lengthOfKey(issue.path)))
  const {
    isAsked = false,
    isOwn = false,
    unlessWithdrawn = false,
    doubt,
  } = (reader === undefined ? undefined : metaOf(reader)) ?? {}
  if (found.kind === 'text' && found.text !== '')
    return unexpected(found.text, name, place, { reader, expectation: expectationIn(issue) })
  if (found.kind !== 'text' && (issue.code === 'too_small' || takesHeadings(issue)))
    return fault(
      'every-heading',
      place,
      issue.code === 'too_small'
        ? `Missing ${quoted(name)}, expected at least one heading under this one`
        : `Missing heading \`## ${name}\`, expected it under the title`,
      `add the heading and what belongs under it in ${place.path}.`,
    )
  const expectation = (reader === undefined ? undefined : expectationOf(reader)) ?? { expected: 'a value' }
  const isBullet = found.kind !== 'text'
  const placeholder = found.kind === 'text' ? found.placeholder : undefined
  const whenNotSeen =
    (placeholder === undefined
      ? '; where nothing was seen write `not-seen`'
      : `; where it is missing write ${named(MISSING)}`) + whichMissing(doubt)
  // What the form asks since a later day may be left out too, and says that nobody has looked.
  const mayBeLeftOut =
    !isBullet &&
    !isOwn &&
    !unlessWithdrawn &&
    place.path.endsWith('.md') &&
    reader?.safeParse(undefined).success === true
  return fault(
    'every-field',
    place,
    `Missing ${isBullet ? '' : 'value of '}${quoted(name)}${placeholder === undefined ? '' : `, where ${quoted(placeholder)} stands`}, expected ${phraseOf(expectation)}`,
    `${isBullet ? `add \`- ${name}: \` and its value` : mayBeLeftOut ? 'write the value, or take the bullet out where there is none,' : 'write the value'} in ${place.path}${countedWords(expectation)}${expectation.orMissing && !isAsked ? whenNotSeen : ''}${isBullet && isOwn ? whereAdded(issue.path.at(-1) ?? '') : ''}.`,
  )
}

/** What to do in doubt, where it says which of the missing words to write: another may be refused there. */
function whichMissing(doubt = ''): string {
  return MISSING.some(word => doubt.includes(quoted(word))) ? `; ${doubt.replace(/\.$/, '')}` : ''
}

/** A field may be asked of studies that were read before: then nobody has looked for it, which is no missing value. */
function whereAdded(...keys: readonly PropertyKey[]): string {
  const headings = keys.map(key => `\`## ${String(key)}\``).join(', ')
  return `; where the form asks it only now, write \`- Added: \` and the day under ${headings} in form.md, and the review counts who is to be read for it`
}

function unexpected(
  text: string,
  name: string,
  place: Problem['place'],
  { reader, expectation }: { reader: z.ZodType | undefined; expectation: Expectation },
): Problem {
  const { what: told, fix } = saidOnce(place.path, reader, `${name}\n${expectation.expected}\n${text}`, () => {
    const separator = place.path.endsWith('.md') ? '; ' : ';'
    const meant = valuesMeant({ text, reader, expectation, separator })
    return {
      what: `Unexpected ${quoted(text)} in \`${name}\`, expected ${phraseOf(expectation)}${meant.length > 1 ? `; it may be ${either(meant)}` : nearestIs(text, meant[0])}`,
      fix: `${cureBy(meant, expectation, place.path)}.`,
    }
  })
  const said = fault('known-value', place, told, fix)
  const { names, declares, mentions } = (reader === undefined ? undefined : metaOf(reader)) ?? {}
  const given = [names && { names }, declares && { declares }, mentions && { mentions }].filter(
    one => one !== undefined,
  )
  return given.length === 0 ? said : { ...said, refused: Object.assign({ name: text }, ...given) }
}

function cureBy(meant: readonly string[], expectation: Expectation, path: string): string {
  if (meant.length === 0) return `in ${path} write ${allOf(expectation)}`
  if (meant.length === 1) return `type ${either(meant)} in ${path}${countedWords(expectation)}`
  return `look up which it is, and type ${either(meant)} in ${path}`
}

function either(values: readonly string[]): string {
  return values.map(value => `\`${value}\``).join(' or ')
}

/** All that may stand there, each word by name. */
function allOf({ expected, words, orMissing }: Expectation): string {
  const counted =
    words === undefined || !isCounted(expected) ? expected : `one of ${wordsOf(words).map(quoted).join(', ')}`
  return orMissing ? `${counted}, or where it is missing ${named(MISSING)}` : counted
}

/** A long list is only counted in `expected`, so that the first line stays short; the repair names its words. */
function countedWords({ expected, words }: Expectation): string {
  return words !== undefined && isCounted(expected) ? `; the words are ${wordsOf(words).map(quoted).join(', ')}` : ''
}

function isCounted(expected: string): boolean {
  return /^one of \d+ words$/.test(expected)
}

/** A path up to its last key: what follows is the number of an item in a list. */
function lengthOfKey(path: readonly PropertyKey[]): number {
  return path.findLastIndex(part => typeof part === 'string') + 1
}

function takesHeadings(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_type' && (issue.expected === 'object' || issue.expected === 'array')
}

function expectationIn(issue: z.core.$ZodIssue): Expectation {
  const given = issue.code === 'custom' ? (issue.params?.[EXPECTATION] as Expectation | undefined) : undefined
  return given ?? { expected: issue.message }
}
