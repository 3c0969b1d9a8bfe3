import type { Review } from '../../schema/settled.ts'
import type { Row, Table } from '../aggregate/table.ts'
import { nearest } from '../diagnostics/nearest.ts'
import { asText } from '../emit/table-files.ts'
import { aggregate } from '../stages.ts'
import { type Answer, ask, found } from './answer.ts'
import type { Traces } from './traces.ts'

/** Explains a row of a table by its key, or one column of it: the cells, and every finding, passage or study they rest on. */
export function explainRow(table: Table, words: readonly string[], review: Review, traces: Traces): Answer {
  const rows = aggregate(review).find(one => one.table === table)?.rows ?? []
  const column = table.columns.find(one => one.name === words.at(-1) && words.length > 1)
  const key = column === undefined ? words : words.slice(0, -1)
  const keyOf = (row: Row) => table.key.map(name => asText(row.cells[name] ?? null))
  const fitting = rows.filter(row => key.every((word, index) => keyOf(row)[index] === word))
  const [row] = fitting
  if (row === undefined) return noRow(table, key, rows.map(keyOf))
  if (fitting.length > 1)
    return ask(
      `${table.name} has ${fitting.length} rows \`${key.join(' ')}\`; say which:\n${fitting.map(one => `  explain ${table.name} ${keyOf(one).join(' ')}`).join('\n')}`,
    )
  const behind = (column === undefined ? undefined : row.behindOf?.[column.name]) ?? row.behind
  const cells = column === undefined ? table.columns : [column]
  return found(
    [
      `${table.name}, ${keyOf(row).join(' ')}: ${table.meaning}`,
      ...cells.map(
        one =>
          `  ${one.name} = ${asText(row.cells[one.name] ?? null)}   ${one.en}${one.unit === undefined ? '' : ` (${one.unit})`}`,
      ),
      `  caveat: ${table.caveat}`,
      `  rests on ${behind.length}:`,
      ...behind.map(id => traces.explain(id, '    ')),
    ].join('\n'),
  )
}

/** A word after a whole key was meant as a column. */
function noRow(table: Table, key: readonly string[], keys: readonly string[][]): Answer {
  const columns = table.columns.map(one => one.name)
  const isColumn = keys.some(one => one.length === key.length - 1 && one.every((word, index) => key[index] === word))
  const [typed, options] = isColumn
    ? [key.at(-1) ?? '', columns]
    : [key.join(' '), [...keys.map(one => one.join(' ')), ...keys.map(one => one[0] ?? '')]]
  const near = nearest(typed, options)
  return ask(
    `${table.name} has no ${isColumn ? 'column' : 'row'} \`${typed}\`${near === undefined ? '' : `; nearest is \`${near}\``}. Its ${isColumn ? `columns are ${columns.join(', ')}` : `key is ${table.key.join(', ')}`}.`,
  )
}
