import { isLostText } from '../../../schema/lost-in-spreadsheet.ts'
import { SETTLED } from '../../../schema/table-map.ts'
import { counted } from '../../diagnostics/counted.ts'
import { fault } from '../../diagnostics/faults.ts'
import type { Placed } from '../../diagnostics/place.ts'
import { type Problem, quoted, type WithProblems } from '../../diagnostics/problem.ts'
import { slugOf } from '../slug-of.ts'
import type { MapInTable } from './mapped-columns.ts'
import type { Table } from './table.ts'

/** A row of a table, and who answered in it; without a name where the table does not say it by row. */
export interface RowOfStudy {
  cells: readonly Placed[]
  reviewer: string
}

/** The rows of one study. */
export interface StudyInTable {
  /** What the table tells it from others by, in letters that a mark may have. */
  key: string
  line: number
  rows: readonly RowOfStudy[]
}

/** The studies of a table in the order in which they are first met. Rows of reviewers who are left out are none. */
export function studiesIn(table: Table, { map, studyAt, reviewerAt }: MapInTable): WithProblems<StudyInTable[]> {
  const studies = new Map<string, StudyInTable & { typed: string; rows: RowOfStudy[] }>()
  const problems: Problem[] = []
  const nameless: Placed[] = []
  const leftOut = new Set(map.coders.filter(({ coder }) => coder === 'leave').map(({ name }) => name))
  for (const cells of table.rows) {
    const { text, place } = cells[studyAt] as Placed
    const typed = text.trim()
    const key = slugOf(typed)
    const before = studies.get(key)
    if (key === '' || isLostText(typed)) nameless.push({ text: typed, place })
    else if (before !== undefined && before.typed !== typed) problems.push(alike(place, typed, before.typed))
    const reviewer = reviewerAt === undefined ? '' : (cells[reviewerAt]?.text.trim() ?? '')
    if (leftOut.has(reviewer)) continue
    if (before === undefined) studies.set(key, { key, typed, line: place.line, rows: [{ cells, reviewer }] })
    else before.rows.push({ cells, reviewer })
  }
  return { value: [...studies.values()], problems: [...problems, ...unnamed(nameless, map.study)] }
}

/** That a column does not tell the studies apart is one slip, however many rows show it. */
function unnamed([first, ...others]: readonly Placed[], column: string): Problem[] {
  if (first === undefined) return []
  const { text, place } = first
  const more =
    others.length === 0
      ? ''
      : `; ${counted(others.length, 'row')} below it ${others.length === 1 ? 'has' : 'have'} none either`
  return [
    fault(
      'every-field',
      place,
      `Unexpected ${text === '' ? 'empty cell' : quoted(text)} in ${quoted(column)}, expected what tells the study from the others${more}`,
      `write it in ${place.path}; or name under "study" in the map a column in which every row has it.`,
    ),
  ]
}

function alike(place: Placed['place'], typed: string, before: string): Problem {
  return fault(
    'known-value',
    place,
    `Unexpected ${quoted(typed)} beside ${quoted(before)}, which differ by signs or case alone`,
    `write both alike in ${place.path} where they are one study, and with other letters where they are two.`,
  )
}

/** True of a reviewer whose answers all settled on. */
export function isSettled({ map }: MapInTable, reviewer: string): boolean {
  return map.coders.some(({ name, coder }) => name === reviewer && coder === SETTLED)
}
