import { describe, expect, test } from 'vitest'
import { explain } from '../../pipeline/explain/explain.ts'
import { thingsAbove } from '../../pipeline/explain/things-above.ts'
import { tracesOf } from '../../pipeline/explain/traces.ts'
import { asKept, readBefore } from '../../pipeline/review/kept-read.ts'
import type { Located } from '../../pipeline/review/located.ts'
import type { Read } from '../../pipeline/review/read.ts'
import type { SourceFile } from '../../pipeline/review/source-file.ts'
import { aggregate, read } from '../../pipeline/stages.ts'
import { base, baseText, textFile, withFiles } from '../faults/read-fixture.ts'
import { readAnew } from '../laws/read-anew.ts'

const anew = [...readAnew()].map(([path, text]) => textFile(path.slice('sources/'.length), text))
const REVIEWS: readonly (readonly [string, readonly SourceFile[]])[] = [
  ['of the rules', base],
  ['with a study that was read anew', anew],
]

function keptAgain(reading: Read) {
  const kept = asKept(reading)
  if (kept === undefined) throw new Error('Nothing was kept')
  return readBefore(kept)
}

/** Everything that has a place for each of its parts, in the order in which it stands. */
function locatedIn(one: unknown, seen = new Set<object>()): Located[] {
  if (typeof one !== 'object' || one === null || seen.has(one)) return []
  seen.add(one)
  const below = Object.values(one).flatMap(part => locatedIn(part, seen))
  return 'place' in one && 'at' in one && typeof one.at === 'function' ? [one as Located, ...below] : below
}

function pathsIn(value: unknown): PropertyKey[][] {
  if (typeof value !== 'object' || value === null) return [[]]
  const below = Object.entries(value).flatMap(([key, part]) =>
    pathsIn(part).map(path => [Array.isArray(value) ? Number(key) : key, ...path]),
  )
  return [[], ...below, ['nothing'], ['nothing', 3]]
}

/** All that is met on the way through something, each thing by a number of its own that it has wherever it is met. */
function numbered(one: unknown, numbers = new Map<object, number>()): number[] {
  if (typeof one !== 'object' || one === null) return []
  const number = numbers.get(one)
  if (number !== undefined) return [number]
  numbers.set(one, numbers.size)
  return [numbers.size - 1, ...Object.values(one).flatMap(part => numbered(part, numbers))]
}

/** The data alone; of a set its members. */
const dataOf = (one: unknown) => JSON.stringify(one, (_, part) => (part instanceof Set ? [...part] : part))

describe.each(REVIEWS)('a review %s', (_, files) => {
  const reading = read('sources', files)
  const { texts, ...underWay } = reading.underWay
  const again = keptAgain(reading)

  test('is the same again, but for its texts', () => {
    expect(reading.problems).toEqual([])
    expect([...texts].length).toBeGreaterThan(100)
    expect(dataOf(again)).toBe(dataOf({ problems: [], underWay, review: reading.review }))
  })

  test('has every part where it stood', () => {
    const [before, after] = [locatedIn(underWay), locatedIn(again.underWay)]
    expect(after.length).toBe(before.length)
    expect(before.length).toBeGreaterThan(30)
    for (const [at, one] of before.entries())
      for (const path of pathsIn(one.value)) expect(after[at]?.at(...path)).toEqual(one.at(...path))
  })

  test('is one thing where it was one, and two where it was two', () => {
    const before = numbered({ underWay, review: reading.review })
    expect(new Set(before).size).toBeLessThan(before.length)
    expect(numbered({ underWay: again.underWay, review: again.review })).toEqual(before)
  })

  test('is explained alike, thing by thing, row by row and line by line', () => {
    const told = (one: typeof underWay) => {
      const traces = tracesOf(one)
      return [...thingsAbove(one, traces), ...traces.meanings].map(({ id, explain }) => `${id}: ${explain()}`)
    }
    const things = told(underWay)
    expect(things.length).toBeGreaterThan(40)
    expect(told(again.underWay)).toEqual(things)
    const [table] = reading.review === undefined ? [] : aggregate(reading.review)
    const key = table?.table.key.map(column => String(table.rows[0]?.cells[column])) ?? []
    const [line] = /\S+\.md:\d+/.exec(things.join(' ')) ?? []
    for (const words of [[table?.table.name ?? '', ...key], [line ?? '']]) {
      const answer = explain(words, { root: 'sources', files, read: reading })
      expect(answer.code).toBe(0)
      expect(explain(words, { root: 'sources', files, read: again })).toEqual(answer)
    }
  })
})

test('a review that takes too much room is not kept', () => {
  const reading = read('sources', base)
  const bytes = Buffer.from(asKept(reading) ?? '', 'base64').length
  expect(bytes).toBeGreaterThan(10_000)
  expect(asKept(reading, bytes)).toBeDefined()
  expect(asKept(reading, bytes - 1)).toBeUndefined()
})

test('sources with a problem are not kept, so that it is told by whoever reads them', () => {
  const path = 'studies/keller-1993-timetable/note.md'
  const broken = withFiles([textFile(path, baseText(path).replace('Year: 1993', 'Year: 1893'))])
  const reading = read('sources', broken)
  expect(reading.problems.map(({ rule }) => rule)).toEqual(['year-in-window'])
  expect(asKept(reading)).toBeUndefined()
})
