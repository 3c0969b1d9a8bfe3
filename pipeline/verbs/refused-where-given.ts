import { isWholeFile, NOWHERE, type Place, type Placed, wholeFile } from '../diagnostics/place.ts'
import { placeWithin } from '../diagnostics/place-within.ts'
import { inReadingOrder, type Problem, quoted } from '../diagnostics/problem.ts'
import type { Read } from '../review/read.ts'
import type { SourceFile } from '../review/source-file.ts'
import { linesOf, reportOf } from './report-of.ts'
import type { Run } from './run.ts'
import type { Said } from './said.ts'

/** A text that was given. One that stands in no file has a name, such as the option it was typed behind. */
export interface GivenText extends Placed {
  called?: string
}

/** What files of the sources would be written from. */
export interface Given {
  /** The file or folder that was named; none where all of it are words of the call. */
  from?: string
  /** What a message calls it, where it cannot be mended in the sources. */
  called?: string
  /** Files that were given, so that their lines are shown. */
  files?: readonly SourceFile[]
  /** What a line of a file of the sources would be written from, by the path of that file in them. */
  textsOf?: (path: string, line: string) => TextsGiven
}

/** The texts that a line may come from, where they begin, and what a message calls them. */
interface TextsGiven {
  texts?: readonly GivenText[]
  begin?: Place
  called?: string
}

/** The sources as they stand, and as they would be written and are read before they are. */
interface Sides {
  input: readonly SourceFile[]
  later: readonly SourceFile[]
}

/**
 * Refuses what would be written. Nobody can open a line that is not there, so each problem is told where the text was given from which that line came, where that
 * is known; else of all that was given, with the line as it would stand. What stays as it is has its places.
 */
export function refusedWhereGiven(
  run: Run,
  { problems, mayHideMore }: Pick<Read, 'problems' | 'mayHideMore'>,
  sides: Sides,
  given: Given,
): Said {
  const there = new Map(sides.input.map(({ path, bytes }) => [path, bytes]))
  const isSame = ({ path, bytes }: SourceFile) => Buffer.from(there.get(path) ?? '').equals(bytes) && there.has(path)
  const changed = new Map(sides.later.flatMap(one => (isSame(one) ? [] : [[`${run.sources}/${one.path}`, one.path]])))
  const lines = linesOf(run, sides.later)
  const told = new Map<string, Problem>()
  for (const problem of problems) {
    const { path, line } = problem.place
    const own = changed.get(path)
    const { key, value } =
      own === undefined ? asItIs(problem) : whereGiven(problem, own, lines(path, line) ?? '', given)
    if (!told.has(key)) told.set(key, value)
  }
  const files = [...(given.files ?? []), ...sides.input]
  return { ...reportOf(run, inReadingOrder([...told.values()]), files, { mayHideMore }), code: 1 }
}

/** A problem, and what is one with it: what was given once may be written to several places. */
interface Told {
  key: string
  value: Problem
}

function asItIs(value: Problem): Told {
  return { key: JSON.stringify(value), value }
}

function whereGiven(problem: Problem, path: string, line: string, given: Given): Told {
  const { texts = [], begin, called: ofLine }: TextsGiven = given.textsOf?.(path, line) ?? {}
  const { place, what, rule } = problem
  const wrong = place.endLine === place.line ? line.slice(place.column - 1, place.endColumn - 1) : ''
  const found = textIn(texts, line, place.column - 1, wrong)
  const called = found?.called ?? ofLine ?? given.called
  const fix = called === undefined ? problem.fix : problem.fix.replaceAll(place.path, called)
  if (found !== undefined) {
    const named = found.called === undefined ? what : `${what}, in ${found.called}`
    return {
      key: JSON.stringify([rule, wrong, found.place, found.called]),
      value: { ...problem, fix, place: found.place, what: named },
    }
  }
  const whole = given.from === undefined ? NOWHERE : wholeFile(given.from)
  const would = `${what}, in ${place.path} as it would be written${standing(line, place)}`
  return asItIs({ ...problem, fix, place: begin ?? whole, what: would })
}

/** The one text that holds what stands in a line, else what is wrong in it. */
function textIn(texts: readonly GivenText[], line: string, at: number, wrong: string): GivenText | undefined {
  const value = line.replace(/^- [^:]*: /, '')
  const ways = [
    { sought: value, from: Math.max(0, at - (line.length - value.length)) },
    { sought: wrong, from: 0 },
  ]
  for (const { sought, from } of ways) {
    const [first, ...more] = sought === '' ? [] : texts.filter(({ text }) => text.includes(sought))
    if (first !== undefined && more.length === 0) return { ...first, place: partOf(first, sought, from, wrong.length) }
  }
  return undefined
}

/** Where a part of a text stands that is found once in it; else where the text does. */
function partOf(given: GivenText, sought: string, from: number, length: number): Place {
  const at = given.text.indexOf(sought)
  const isOnce = at === given.text.lastIndexOf(sought)
  return given.place === NOWHERE || !isOnce ? given.place : placeWithin(given, at + from, at + from + length)
}

/** So much of a line before what is wrong in it is told. */
const BEFORE = 30

function standing(line: string, place: Place): string {
  const { line: at, column } = place
  if (line === '' || isWholeFile(place)) return ''
  const from = Math.max(0, column - 1 - BEFORE)
  return `, line ${at}: ${quoted(`${from > 0 ? '…' : ''}${line.slice(from)}`)}`
}
