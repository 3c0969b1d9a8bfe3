import { countedWhenAsked, type TableRows } from '../review/table.ts'

/** First strong isolate, and the end of one. */
const [FIRST, LAST] = ['\u2068', '\u2069']

/**
 * Letters that run from the right: Hebrew, Arabic, Syriac, Thaana, N’Ko and the smaller scripts beside them, which stand above U+10800 and U+1E800. Those are
 * known by the first half of their pairs, so that a text of Latin letters alone is passed in one glance.
 */
const FROM_THE_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\ud802\ud803\ud83a\ud83b]/

/**
 * The same with each text that holds letters that run from the right kept to itself, so that a name in such a script does not turn the number or words after
 * it once it stands in a sentence or a label. Only what is shown is printed so: tables and records hold the texts as they are. An address stays as it is, and
 * where no text runs so the very same is given back.
 */
export function isolated<T>(value: T): T {
  if (typeof value === 'string') return (isTurned(value) ? `${FIRST}${value}${LAST}` : value) as T
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return changedItems(value) as T
  return changedEntries(value)
}

/** The same of a table, whose rows are still counted when they are first asked for. */
export function isolatedRows(all: TableRows): TableRows {
  return countedWhenAsked(isolated(all.table), () => isolated(all.rows))
}

/** The very list where no item is another than it was: most are long, and of ids. */
function changedItems(list: readonly unknown[]): readonly unknown[] {
  let changed: unknown[] | undefined
  for (const [index, item] of list.entries()) {
    const own = isolated(item)
    if (own === item) continue
    changed ??= [...list]
    changed[index] = own
  }
  return changed ?? list
}

function changedEntries<T extends object>(record: T): T {
  const changed: [string, unknown][] = []
  for (const key of Object.keys(record) as (keyof T & string)[]) {
    const own = isolated(record[key])
    if (own !== record[key]) changed.push([key, own])
  }
  return changed.length === 0 ? record : (Object.fromEntries([...Object.entries(record), ...changed]) as T)
}

function isTurned(text: string): boolean {
  return FROM_THE_RIGHT.test(text) && !/^https?:/.test(text)
}
