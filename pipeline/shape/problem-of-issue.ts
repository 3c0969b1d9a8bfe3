import type { z } from 'zod'
import { EXPECTATION, type Expectation } from '../../schema/text.ts'
import { fault } from '../diagnostics/faults.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { type Problem, quoted } from '../diagnostics/problem.ts'
import { find, plain, type Raw } from './located.ts'

/** How a person calls a field: `Coded by` in a note, `coded_by` in a sheet. */
export type NameOf = (key: string) => string

/** The most missing bullets of one heading that are said one by one. */
const MOST_LEFT_OUT = 2

/** The most headings of one list that are said one by one to lack the same bullet. */
const MOST_ALIKE = 3

/** What is read, and with what. */
interface Asked {
  schema: z.ZodType
  raw: Raw
  nameOf: NameOf
}

/**
 * Turns what zod says into a problem a person can mend.
 *
 * zod tells only that a value is missing, not what belongs there; that is found by asking the schema again with an empty text in its place. So the message
 * names the same words whether a cell is empty, a bullet left out or a value mistyped.
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
  const one = issues.filter(issue => ![...many, ...strays].some(group => group.includes(issue)))
  return [
    ...one.map(issue => problemOfIssue(issue, asked)),
    ...many.map(group => leftOutTogether(group, asked)),
    ...strays.flatMap(group => leftOutAlike(group, asked)),
  ]
}

/** Headings that lost the one above them stand under another, where each lacks what its own neighbours have; that is one problem. */
function leftOutAlike(issues: readonly z.core.$ZodIssue[], asked: Asked): Problem[] {
  const [first] = issues
  if (first === undefined) return []
  const problem = problemOfIssue(first, asked)
  return [{ ...problem, what: `${problem.what}; it is missing under ${issues.length} headings` }]
}

/** A heading that lost its bullets lacks all of them, which is one problem. */
function leftOutTogether(issues: readonly z.core.$ZodIssue[], { raw, nameOf }: Asked): Problem {
  const names = issues.map(issue => quoted(nameOf(String(issue.path.at(-1)))))
  const { place } = find(raw, issues[0]?.path ?? [])
  return fault(
    'every-field',
    place,
    `Missing ${names.slice(0, MOST_LEFT_OUT).join(', ')} and ${names.length - MOST_LEFT_OUT} more, expected a bullet for each`,
    `add ${names.join(', ')} in ${place.path}.`,
  )
}

function problemOfIssue(issue: z.core.$ZodIssue, asked: Asked): Problem {
  const { place, ...found } = find(asked.raw, issue.path)
  const name = asked.nameOf(String(issue.path[lengthOfKey(issue.path) - 1] ?? ''))
  if (found.kind === 'text' && found.text !== '') return unexpected(found.text, name, place, expectationOf(issue))
  if (found.kind !== 'text' && (issue.code === 'too_small' || takesHeadings(issue)))
    return fault(
      'every-heading',
      place,
      issue.code === 'too_small'
        ? `Missing ${quoted(name)}, expected at least one heading under this one`
        : `Missing heading \`## ${name}\`, expected it under the title`,
      `add the heading and what belongs under it in ${place.path}.`,
    )
  const { expected, counted, orMissing } = expectationAt(asked, issue.path)
  const isBullet = found.kind !== 'text'
  return fault(
    'every-field',
    place,
    `Missing ${isBullet ? '' : 'value of '}${quoted(name)}, expected ${expected}`,
    `${isBullet ? `add \`- ${name}: \` and its value` : 'write the value'} in ${place.path}${counted === '' ? '' : `; the words are ${counted}`}${orMissing && counted === '' ? '; where nothing was seen write `not-seen`' : ''}.`,
  )
}

function unexpected(text: string, name: string, place: Problem['place'], expectation: Expectation): Problem {
  const { expected, options = [] } = expectation
  const found = nearest(text, options)
  const near = found === text ? undefined : found
  const counted = countedWords(expectation)
  const isListed = options.every(option => expected.includes(`\`${option}\``))
  const form =
    counted !== '' ? `one of ${counted}` : isListed ? expected : `${expected} (${options.map(quoted).join(', ')})`
  return fault(
    'known-value',
    place,
    `Unexpected ${quoted(text)} in \`${name}\`, expected ${expected}${near === undefined ? '' : `; nearest is \`${near}\``}`,
    near === undefined
      ? `in ${place.path} write ${form}.`
      : `type \`${near}\` in ${place.path}${counted === '' ? '' : `; the words are ${counted}`}.`,
  )
}

/** A long list is only counted in `expected`, so that the first line stays short; the repair names its words. */
function countedWords({ expected, options = [] }: Expectation): string {
  return /^one of \d+ words$/.test(expected) ? options.map(quoted).join(', ') : ''
}

/** What the schema expects where nothing stands, asked by giving it an empty text there; and whether a missing word would do. */
function expectationAt(asked: Asked, path: readonly PropertyKey[]) {
  const key = path.slice(0, lengthOfKey(path))
  const [empty] = issuesWith('', asked, key)
  const expectation: Expectation = empty === undefined ? { expected: 'a value' } : expectationOf(empty)
  const { expected, options = [] } = expectation
  // A missing word says that a source does not tell. The pages above the studies, whose fields lie deeper, are the review's own and always tell.
  const orMissing = key.length === 1 && issuesWith('not-seen', asked, key).length === 0
  const isSaid = expected.includes('missing') || options.includes('not-seen')
  return {
    expected: orMissing && !isSaid ? `${expected}, or a word that says why it is missing` : expected,
    counted: countedWords(expectation),
    orMissing,
  }
}

function issuesWith(text: string, { schema, raw }: Asked, path: readonly PropertyKey[]): z.core.$ZodIssue[] {
  const probe = plain(raw)
  const holder = path.slice(0, -1).reduce((value, key) => (value as Record<PropertyKey, unknown>)[key], probe)
  Object.assign(holder as object, { [path.at(-1) ?? '']: text })
  const issues = schema.safeParse(probe).error?.issues ?? []
  return issues.filter(issue => path.every((key, index) => issue.path[index] === key))
}

/** A path up to its last key: what follows is the number of an item in a list. */
function lengthOfKey(path: readonly PropertyKey[]): number {
  return path.findLastIndex(part => typeof part === 'string') + 1
}

function takesHeadings(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'invalid_type' && (issue.expected === 'object' || issue.expected === 'array')
}

function expectationOf(issue: z.core.$ZodIssue): Expectation {
  const given = issue.code === 'custom' ? (issue.params?.[EXPECTATION] as Expectation | undefined) : undefined
  return given ?? { expected: issue.message }
}
