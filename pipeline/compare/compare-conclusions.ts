import { LANGUAGE_TAG } from '../../schema/labels.ts'
import type { TableRows } from '../review/table.ts'
import { KINDS, type KindOfConclusion } from './kinds-of-conclusion.ts'
import type { Moved, MovedKind } from './moved.ts'
import { leastIn } from './other-words-rows.ts'
import { NO_RENAMES, type Renames } from './renames.ts'
import { type Cells, rowsBy } from './table-rows.ts'

/** What a side concludes: its tables, and what its answer says of each key message where that is known. */
export interface Concluded {
  tables: readonly TableRows[]
  answer?: ReadonlyMap<string, string>
}

/** The words that moved, and the numbers that did where the word stays or there is none. */
export interface ConclusionsMoved {
  conclusions: Moved[]
  numbers: Moved[]
}

/**
 * What moved from one side to the other, also what came or went. `changed` are the ids of the findings that changed, so that each move names those it rests
 * on; `kinds` are those to be compared.
 */
export function compareConclusions(
  before: Concluded,
  after: Concluded,
  changed: ReadonlySet<string>,
  renames: Renames,
  kinds: readonly MovedKind[] = KINDS.map(one => one.kind),
): ConclusionsMoved {
  const all = KINDS.filter(one => kinds.includes(one.kind)).flatMap(kind =>
    movedOf(kind, before, after, changed, renames).map(moved => ({ moved, isNumbers: kind.isNumbers === true })),
  )
  const isWord = ({ moved, isNumbers }: (typeof all)[number]) => !isNumbers && moved.before !== moved.after
  return {
    conclusions: all.filter(isWord).map(({ moved }) => moved),
    numbers: all.filter(one => !isWord(one)).map(({ moved }) => moved),
  }
}

function movedOf(
  how: KindOfConclusion,
  before: Concluded,
  after: Concluded,
  changed: ReadonlySet<string>,
  renames: Renames,
): Moved[] {
  const { kind, table, word, counts, says, onBothSides = false } = how
  const rowsOf = how.rows ?? ((tables, names) => rowsBy(tables, table, undefined, names))
  const [old, now] = [rowsOf(before.tables, renames), rowsOf(after.tables, NO_RENAMES)]
  const [leastBefore, leastAfter] = [leastIn(before.tables), leastIn(after.tables)]
  return [...new Set([...now.keys(), ...old.keys()])].flatMap(about => {
    const [a, b] = [old.get(about), now.get(about)]
    if (onBothSides && (a === undefined || b === undefined)) return []
    const was = a === undefined ? 'none' : word(a.cells)
    const is = b === undefined ? 'none' : word(b.cells)
    if (was === undefined || is === undefined) return []
    const moved = countsMoved(counts, a?.cells, b?.cells)
    const sentence = kind === 'key message' ? sentencesOf(about, before, after) : undefined
    if (was === is && moved === '' && (sentence === undefined || sentence.before === sentence.after)) return []
    return [
      {
        kind,
        about,
        says: says === undefined || sentence !== undefined ? '' : labelsIn((b ?? a)?.cells ?? {}, says),
        before: was,
        after: is,
        bar: { before: barBeside(how, a?.cells, leastBefore), after: barBeside(how, b?.cells, leastAfter) },
        counts: moved,
        ...(sentence === undefined ? {} : { sentence }),
        because: [...new Set([...(b?.behind ?? []), ...(a?.behind ?? [])])].filter(id => changed.has(id)),
      },
    ]
  })
}

/** Nothing where a side does not say how many, as tables of an earlier day may not. */
function barBeside({ bar }: KindOfConclusion, cells: Cells | undefined, least: string): string {
  const [k, n] = bar === undefined ? [] : [cells?.[bar.k], cells?.[bar.n]]
  return k === undefined || n === undefined || least === '' ? '' : `${k} of ${n} ${bar?.what}, bar ${least}`
}

function sentencesOf(about: string, before: Concluded, after: Concluded): Moved['sentence'] {
  if (before.answer === undefined || after.answer === undefined) return undefined
  return { before: before.answer.get(about) ?? '', after: after.answer.get(about) ?? '' }
}

/** The label of a row in each of its languages: `text` is printed as `text_da`, `text_en`, … */
function labelsIn(cells: Cells, name: string): string {
  const isLabel = (column: string) => column.startsWith(`${name}_`) && LANGUAGE_TAG.test(column.slice(name.length + 1))
  return Object.keys(cells)
    .filter(isLabel)
    .map(column => cells[column])
    .join(' / ')
}

/**
 * The numbers that differ, of some columns or of all that both rows have; of all, those that moved alike stand together. A column that only one of the rows
 * has tells of no move, as in tables of an earlier day.
 */
function countsMoved(names: readonly string[] | undefined, a: Cells | undefined, b: Cells | undefined): string {
  const [old, now] = [a ?? {}, b ?? {}]
  const inBoth = (name: string) => (a === undefined || name in old) && (b === undefined || name in now)
  const moves = (names ?? Object.keys(now))
    .filter(name => inBoth(name) && numberIn(old, name) !== numberIn(now, name))
    .map(name => ({ name, move: `${old[name] ?? '–'} → ${now[name] ?? '–'}` }))
  if (names !== undefined) return moves.map(({ name, move }) => `${name} ${move}`).join(', ')
  const alike = (move: string) => moves.filter(one => one.move === move).map(({ name }) => name)
  return [...new Set(moves.map(({ move }) => move))].map(move => `${move} (${alike(move).join(', ')})`).join('; ')
}

/** What is not there is none of it. */
function numberIn(cells: Cells, name: string): string {
  const cell = cells[name] ?? ''
  return /^0(–0)?$/.test(cell) ? '' : cell
}
