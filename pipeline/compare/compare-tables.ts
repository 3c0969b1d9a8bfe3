import type { TableRows } from '../review/table.ts'
import type { Renames } from './renames.ts'
import { rowsBy } from './table-rows.ts'

/** What moved in one table. */
export interface TableChange {
  table: string
  added: string[]
  removed: string[]
  changed: { key: string; column: string; before: string; after: string }[]
}

/** The tables that differ. Rows are paired by key; a table that one side lacks is all new or all gone. */
export function compareTables(
  before: readonly TableRows[],
  after: readonly TableRows[],
  renames: Renames,
): TableChange[] {
  const names = [...new Set([...after, ...before].map(one => one.table.name))]
  return names.flatMap(name => {
    const old = rowsBy(before, name, undefined, renames)
    const now = rowsBy(after, name, undefined)
    const change: TableChange = {
      table: name,
      added: [...now.keys()].filter(key => !old.has(key)),
      removed: [...old.keys()].filter(key => !now.has(key)),
      changed: [...now].flatMap(([key, { cells }]) => changedCells(key, old.get(key)?.cells, cells)),
    }
    return change.added.length + change.removed.length + change.changed.length === 0 ? [] : [change]
  })
}

function changedCells(key: string, old: Record<string, string> | undefined, now: Record<string, string>) {
  if (old === undefined) return []
  return Object.entries(now).flatMap(([column, after]) => {
    const before = old[column] ?? ''
    return before === after ? [] : [{ key, column, before, after }]
  })
}
