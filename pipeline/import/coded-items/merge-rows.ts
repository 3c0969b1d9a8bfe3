import { NONE } from '../../../schema/reserved.ts'
import type { PlacedPassage } from './place-passages.ts'

/** Rows of a sheet of codings: passage, code and what was read of it. */
export type Rows = readonly string[][]

/** A reading of an export that is not written, because the coder has another there. */
export interface OtherReading {
  passage: string
  coder: string
  there: string
  said: string
}

/** A sheet with what an item has for it. */
export interface MergedRows {
  rows: Rows
  /** How many rows with a code are new, and how many were there. */
  added: number
  there: number
  differing: readonly OtherReading[]
}

/** The sheet of a coder with the rows that an item gives, where each text is `placed` in the note and it is known whether the coder `begins` to read the study. */
export function mergeRows(
  before: Rows,
  given: Rows,
  { coder, placed, begins }: { coder: string; placed: ReadonlyMap<string, PlacedPassage>; begins: boolean },
): MergedRows {
  let rows = before
  let [added, there] = [0, 0]
  const differing: OtherReading[] = []
  for (const [at = '', code = '', ...values] of given) {
    const one = placed.get(at)
    if (one === undefined) continue
    const { passage } = one
    const row = [passage, code, ...values]
    const mine = rows.filter(([on]) => on === passage)
    const isOpen = one.isNew || (one.isAsMarked && isUntouched(mine, given, at))
    const found = code === NONE ? besideNone(mine, one.isNew || begins) : besideCode(row, mine, isOpen)
    if (found === 'there') there++
    else if (found !== 'write' && found !== 'pass over')
      differing.push({ passage, coder, there: found.map(shown).join('; '), said: shown(row) })
    if (found !== 'write') continue
    if (code !== NONE) added++
    rows = [...rows.filter(([on, said]) => on !== passage || said !== NONE), row]
  }
  return { rows, added, there, differing }
}

/** That a coder found nothing is written where somebody asks for it, and the coder has no row yet. */
function besideNone(mine: Rows, isAsked: boolean): 'write' | 'pass over' {
  return mine.length === 0 && isAsked ? 'write' : 'pass over'
}

/** What a row with a code is beside those that its coder has on the passage: new, one of them, or another reading than some. */
function besideCode(row: readonly string[], mine: Rows, isOpen: boolean): 'write' | 'there' | Rows {
  const same = mine.find(([, code]) => code === row[1])
  if (same !== undefined) return saysNothing(row) || same.join() === row.join() ? 'there' : [same]
  return mine.length === 0 || isOpen ? 'write' : mine
}

/** What a coder has on a passage is as an import wrote it: no code, or codes as the export gives them. */
function isUntouched(mine: Rows, given: Rows, at: string): boolean {
  const said = new Set(given.filter(([one]) => one === at).map(([, ...cells]) => cells.join()))
  return mine.every(([, ...cells]) => cells[0] === NONE || said.has(cells.join()))
}

function saysNothing([, , ...values]: readonly string[]): boolean {
  return values.every(value => value === 'not-seen')
}

function shown([, code = '', ...values]: readonly string[]): string {
  return [code, ...values.filter(value => value !== '')].join(', ')
}
