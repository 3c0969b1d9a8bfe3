import { deserialize, serialize } from 'node:v8'
import type { Place } from '../diagnostics/place.ts'
import type { At, Located } from './located.ts'
import type { Read, ReadBefore } from './read.ts'

/** The most bytes of a review that are kept: no text may be much longer. One of 3,800 studies takes sixty million. */
const MOST = 300_000_000

/**
 * Sources in which nothing is wrong as they were read, in letters that `readBefore` reads; `undefined` where something is, which has to be told of anew, and where it
 * would take more than `most` bytes.
 */
export function asKept(
  { problems, underWay: { texts: _, ...underWay }, review }: Read,
  most = MOST,
): string | undefined {
  if (problems.length > 0 || review === undefined || underWay.parts.length > 0) return undefined
  const bytes = serialize(written({ underWay, review }, new Map()))
  return bytes.length > most ? undefined : bytes.toString('base64')
}

/** The same again, but for the texts of the sources one by one. */
export function readBefore(kept: string): ReadBefore {
  const { underWay, review } = deserialize(Buffer.from(kept, 'base64'))
  findAgain({ underWay, review }, new Set())
  return { problems: [], underWay, review }
}

/**
 * Where the parts of a value stand, by their path, as four numbers in a text: there are as many as cells. A part that is not named stands where what holds it does. The
 * path of the file is that of the whole.
 */
type Inside = Record<string, string>

/** A copy in which `at`, which is no data, is what it gives for each part of the value. What is one thing in several places is one thing in the copy. */
function written(one: unknown, copies: Map<object, unknown>): unknown {
  if (typeof one !== 'object' || one === null || one instanceof Set) return one
  if (copies.has(one)) return copies.get(one)
  const copy: unknown[] | Record<string, unknown> = Array.isArray(one) ? [] : {}
  copies.set(one, copy)
  for (const [key, part] of Object.entries(one))
    Object.assign(copy, { [key]: isAt(key, part) ? insideOf(one as Located, part) : written(part, copies) })
  return copy
}

/** Gives all that was written its `at` again. */
function findAgain(one: unknown, seen: Set<object>): void {
  if (typeof one !== 'object' || one === null || one instanceof Set || seen.has(one)) return
  seen.add(one)
  if (isWritten(one)) Object.assign(one, { at: atOf(one.place, one.at) })
  for (const part of Object.values(one)) findAgain(part, seen)
}

function isAt(key: string, part: unknown): part is At {
  return key === 'at' && typeof part === 'function'
}

function isWritten(one: object): one is { place: Place; at: Inside } {
  return 'at' in one && 'place' in one && 'value' in one && typeof one.at === 'object'
}

function insideOf({ value, place }: Located, at: At): Inside {
  const inside: Inside = {}
  const walk = (part: unknown, path: PropertyKey[], above: string) => {
    const here = numbersOf(at(...path))
    if (here !== above) inside[nameOf(path)] = here
    if (typeof part === 'object' && part !== null)
      for (const [key, one] of Object.entries(part)) walk(one, [...path, Array.isArray(part) ? Number(key) : key], here)
  }
  walk(value, [], numbersOf(place))
  return inside
}

function atOf(place: Place, inside: Inside): At {
  return (...path) => {
    for (let depth = path.length; depth >= 0; depth--) {
      const here = inside[nameOf(path.slice(0, depth))]
      if (here !== undefined) return placeOf(place.path, here)
    }
    return place
  }
}

function numbersOf({ line, column, endLine, endColumn }: Place): string {
  return `${line} ${column} ${endLine} ${endColumn}`
}

function placeOf(path: string, numbers: string): Place {
  const [line = 1, column = 1, endLine = 1, endColumn = 1] = numbers.split(' ').map(Number)
  return { path, line, column, endLine, endColumn }
}

/** Keys of values hold no line ends. */
function nameOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('\n')
}
