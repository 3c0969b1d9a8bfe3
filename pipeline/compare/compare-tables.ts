import type { TableRows } from '../review/table.ts'
import { isSameButForNames, type Renames } from './renames.ts'
import { type Cells, rowsBy } from './table-rows.ts'

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
    const isLabel = labelsOf(after, name)
    const change: TableChange = {
      table: name,
      added: [...now.keys()].filter(key => !old.has(key)),
      removed: [...old.keys()].filter(key => !now.has(key)),
      changed: [...now]
        .flatMap(([key, { cells }]) => changedCells(key, old.get(key)?.cells, cells, isLabel))
        .filter(({ before: was, after: is }) => !isSameButForNames(was, is, renames)),
    }
    return change.added.length + change.removed.length + change.changed.length === 0 ? [] : [change]
  })
}

/** The columns that say what a word of another is called. */
function labelsOf(tables: readonly TableRows[], name: string): ReadonlySet<string> {
  const columns = tables.find(one => one.table.name === name)?.table.columns ?? []
  return new Set(columns.flatMap(column => (column.label_of === undefined ? [] : [column.name])))
}

/** A label that a revision did not publish in the form that is read here is no change: the word beside it is compared. */
function changedCells(key: string, old: Cells | undefined, now: Cells, isLabel: ReadonlySet<string>) {
  if (old === undefined) return []
  return Object.entries(now).flatMap(([column, after]) => {
    if (isLabel.has(column) && !(column in old)) return []
    const before = old[column] ?? ''
    return [{ key, column, before, after }]
  })
}
