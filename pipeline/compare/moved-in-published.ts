import type { TableRows } from '../review/table.ts'
import type { TextFile } from '../review/text-file.ts'
import { type ConclusionsMoved, compareConclusions } from './compare-conclusions.ts'
import { KINDS, kindsIn } from './kinds-of-conclusion.ts'
import type { Moved, MovedKind } from './moved.ts'
import { publishedTables } from './published-tables.ts'
import type { Renames } from './renames.ts'

/** A side by what the running code computes of it and what it published; `undefined` where it is no revision. */
interface Tables {
  tables: readonly TableRows[] | undefined
  output: readonly TextFile[] | undefined
}

/** The comparison with what a base published, beside that of two sides that one code computed. */
export interface ByPublished {
  kinds: MovedKind[]
  /** The head too is what it published, so nobody recomputed it with its own code. */
  isHeadPublished: boolean
}

/**
 * What moved in the tables that were published, and is not told already. Where the machinery changed this is all that shows what it does to the words: sides
 * that one code computes differ in their sources alone. A head that published nothing itself is the working tree, whose code is the one that is running.
 * `undefined` where the base, or a revision as head, published nothing to compare.
 */
export function movedInPublished(
  base: Tables,
  head: Tables,
  changed: ReadonlySet<string>,
  renames: Renames,
  told: ConclusionsMoved,
): (ConclusionsMoved & { byPublished: ByPublished }) | undefined {
  const computed = head.tables ?? []
  const tablesOf = (output: Tables['output']) =>
    publishedTables(
      output ?? [],
      computed.map(one => one.table),
    )
  const before = tablesOf(base.output)
  const after = head.output === undefined ? computed : tablesOf(head.output)
  const inHead = kindsIn(after)
  const kinds = kindsIn(before).filter(kind => inHead.includes(kind))
  if (kinds.length === 0) return undefined
  const found = compareConclusions({ tables: before }, { tables: after }, changed, renames, kinds)
  const known = new Set([...told.conclusions, ...told.numbers].map(idOf))
  const untold = (all: readonly Moved[]) =>
    all.flatMap(one => (known.has(idOf(one)) ? [] : [{ ...one, isPublished: true as const }]))
  return {
    byPublished: { kinds, isHeadPublished: head.output !== undefined },
    conclusions: untold(found.conclusions),
    numbers: untold(found.numbers),
  }
}

/** Does it tell of every kind of conclusion, with the words that the code of the head gives? */
export function tellsAll({ kinds, isHeadPublished }: ByPublished): boolean {
  return !isHeadPublished && kinds.length === KINDS.length
}

function idOf({ kind, about, before, after, counts }: Moved): string {
  return JSON.stringify([kind, about, before, after, counts])
}
