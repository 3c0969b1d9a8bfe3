import { csvRows } from '../canonical/csv.ts'
import { publishedRows } from '../review/published-rows.ts'
import type { Cell, TableRows } from '../review/table.ts'

/** Without it a spreadsheet reads the letters of another encoding. */
const BYTE_ORDER_MARK = '\ufeff'

/**
 * A table as CSV for a spreadsheet that writes a half as `0,5`, as a Danish one does: a semicolon between cells and `|` between the items of a list,
 * which is doubled within one. Of the published CSV it would take 0.077 for 77.
 */
export function tableForSpreadsheet(of: TableRows): string {
  const names = of.table.columns.map(({ name }) => name)
  const rows = publishedRows(of).map(row => names.map(name => cellText(row[name] ?? null)))
  return BYTE_ORDER_MARK + [...csvRows(names, rows, ';')].join('')
}

function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  return typeof cell === 'object' ? cell.map(item => item.replaceAll('|', '||')).join('|') : String(cell)
}
