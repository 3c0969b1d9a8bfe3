import { nearest, nearestIs } from '../diagnostics/nearest.ts'
import { textForTerminal } from '../languages/text-for-terminal.ts'
import { cellText } from '../review/cell-text.ts'
import type { ReviewReconciled } from '../review/review-under-way.ts'
import type { PublishedTable, Row, TableRows } from '../review/table.ts'
import { type Answer, ask, choices, found } from './answer.ts'
import { restsOn } from './summary.ts'
import type { Traces } from './traces.ts'

interface Keyed {
  row: Row
  key: string
}

/**
 * Explains a row of a table by its key, or one column of it: the cells, and every finding, passage or study they rest on.
 *
 * The parts of a key may come as words or, as this prints them, as one text. A word after them may name a column; a whole key is tried first, because a part
 * of a key may be called as a column is.
 */
export function explainRow(
  published: TableRows,
  words: readonly string[],
  underWay: ReviewReconciled,
  traces: Traces,
): Answer {
  const { table } = published
  const rows = published.rows.map(
    (row): Keyed => ({
      row,
      key: table.key.map(name => cellText(row.cells[name] ?? null)).join(' '),
    }),
  )
  const typed = words.join(' ').trim().replace(/\s+/g, ' ')
  const [, before = '', last] = /^(.*) (\S+)$/.exec(typed) ?? []
  const column = rows.some(one => one.key === typed) ? undefined : table.columns.find(one => one.name === last)
  const key = column === undefined ? typed : before
  const whole = rows.filter(one => one.key === key)
  const fitting = whole.length > 0 ? whole : rows.filter(one => one.key.startsWith(`${key} `))
  const [one, ...others] = fitting
  if (one === undefined) return noRow(table, typed, rows)
  if (others.length > 0)
    return ask(
      `${table.name} has ${fitting.length} rows \`${key}\`; say which:\n${choices(fitting.map(each => `  explain ${table.name} ${each.key}`))}`,
    )
  const { row } = one
  const behind = (column === undefined ? undefined : row.behindOf?.[column.name]) ?? row.behind
  const cells = column === undefined ? table.columns : [column]
  return found(
    [
      `${table.name}, ${one.key}: ${table.meaning}`,
      ...cells.map(
        each =>
          `  ${each.name} = ${cellText(row.cells[each.name] ?? null)}   ${textForTerminal(each.labels)}${each.unit === undefined ? '' : ` (${each.unit})`}`,
      ),
      `  caveat: ${table.caveat}`,
      `  rests on ${restsOn(behind, underWay, traces.kindOf)}:`,
      ...behind.map(id => traces.explain(id, '    ')),
    ].join('\n'),
  )
}

/** A word after a whole key was meant as a column. */
function noRow(table: PublishedTable, typed: string, rows: readonly Keyed[]): Answer {
  const columns = table.columns.map(one => one.name)
  const whole = rows.find(({ key }) => typed.startsWith(`${key} `))
  const [what, word, options] =
    whole === undefined
      ? ['row', typed, rows.flatMap(({ key }) => [key, key.split(' ')[0] ?? ''])]
      : ['column', typed.slice(whole.key.length + 1), columns]
  const near = nearest(word, options)
  return ask(
    `${table.name} has no ${what} \`${word}\`${nearestIs(word, near)}. Its ${what === 'column' ? `columns are ${columns.join(', ')}` : `key is ${table.key.join(', ')}`}.`,
  )
}
