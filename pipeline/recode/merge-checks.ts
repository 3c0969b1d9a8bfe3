import { fileOf } from '../../schema/sheets.ts'
import { fault } from '../diagnostics/faults.ts'
import { type Problem, quoted } from '../diagnostics/problem.ts'
import type { Sheet } from '../review/sheet.ts'
import type { Merging } from './merging.ts'
import { rowsOf, type SheetRow, withCells, withRows } from './sheet-rows.ts'

/** Checks of findings that become one: one row of each checker, where the answers are the same; the later of the days. */
export function mergedChecks(sheet: Sheet, { codes, into }: Merging): { text: string; problems: Problem[] } {
  const problems: Problem[] = []
  const kept = new Map<string, SheetRow>()
  for (const row of rowsOf(sheet)) {
    const finding = row.cells.get('finding') ?? ''
    const [source, passage, code = ''] = finding.split('/')
    const now = codes.has(code) ? withCells(row, { finding: `${source}/${passage}/${into}` }) : row
    const key = `${now.cells.get('finding')} ${now.cells.get('coder')}`
    const other = kept.get(key)
    if (other !== undefined && answersOf(other) !== answersOf(now))
      problems.push(
        fault(
          'merged-alike',
          { path: sheet.path, line: row.line, column: 1, endLine: row.line, endColumn: 1 + finding.length },
          `Unexpected other answers for ${quoted(finding)} than on line ${other.line}, expected checks that can become one`,
          `have the coder check the passage as ${quoted(into)} would have it, and leave one of the rows in ${fileOf('checks')}.`,
        ),
      )
    if (other === undefined || (now.cells.get('date') ?? '') > (other.cells.get('date') ?? '')) kept.set(key, now)
  }
  return { text: withRows(sheet, [...kept.values()]), problems }
}

function answersOf({ cells }: SheetRow): string {
  return JSON.stringify([...cells].filter(([column]) => column !== 'date'))
}
