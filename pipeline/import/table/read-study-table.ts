import type { FormField } from '../../../schema/form.ts'
import type { Review } from '../../../schema/settled.ts'
import { SETTLED } from '../../../schema/table-map.ts'
import { fault } from '../../diagnostics/faults.ts'
import { nearest, nearestIs } from '../../diagnostics/nearest.ts'
import { inReadingOrder, type Problem, quoted, type WithProblems } from '../../diagnostics/problem.ts'
import type { CodedExport, Item } from '../coded-items/coded-export.ts'
import { answersOf } from './answer-in.ts'
import { chosenCell } from './chosen-cell.ts'
import { freshFields } from './form-fields.ts'
import type { MapInTable } from './mapped-columns.ts'
import { type StudyInTable, studiesIn } from './studies-in.ts'
import { studyAddress } from './study-address.ts'
import { studyCodings } from './study-codings.ts'
import { type LeftCell, studyFields } from './study-fields.ts'
import { studyReference } from './study-reference.ts'
import type { Table } from './table.ts'
import { tableCodes } from './table-codes.ts'

/** What a table holds, as an export of a tool holds it, with the fields that the form is to have for it. */
export interface TableExport extends CodedExport {
  fields: readonly FormField[]
  cells: readonly LeftCell[]
  notGiven: number
  studies: readonly StudyInTable[]
}

/** The studies of a table with all that its map says that they are here. */
export function readStudyTable(
  table: Table,
  inTable: MapInTable,
  review: Review,
  names: ReadonlySet<string>,
): WithProblems<TableExport> {
  const { value: studies, problems } = studiesIn(table, inTable)
  const { form, codebook, protocol } = review
  const codes = tableCodes(table, inTable, codebook)
  const fields = freshFields(table, inTable, form, protocol.review.languages)
  const cells: LeftCell[] = []
  let notGiven = 0
  const items = studies.map((study): Item => {
    const { reference, left } = studyReference(inTable, study)
    const own = studyFields(inTable, study, [...form, ...fields], review)
    const coded = studyCodings(inTable, study, codes, field => answersOf(field, review))
    const place = studyAddress(inTable, study, reference.fields.get('doi'))
    cells.push(...left, ...own.left, ...place.left, ...coded.left)
    notGiven += coded.notGiven
    const { record, problem } = recordOf(inTable, study, names)
    if (problem !== undefined) problems.push(problem)
    return {
      ...{ item: study.key, status: 'I', reference, fields: own.fields, hasAbstract: false, codings: coded.codings },
      ...(record === undefined ? {} : { record }),
      address: place.address,
    }
  })
  const reviewers = inTable.map.coders.filter(({ coder }) => coder !== SETTLED && coder !== 'leave')
  const value = { sets: codes.sets, items, reviewers: reviewers.map(({ name }) => name), left: [], remarks: [] }
  return { value: { ...value, fields, cells, notGiven, studies }, problems: inReadingOrder(problems) }
}

/** The record of the screening that a study is, where the table says it. */
function recordOf(
  inTable: MapInTable,
  study: StudyInTable,
  names: ReadonlySet<string>,
): { record?: string; problem?: Problem } {
  const columns = inTable.columns.filter(({ as }) => as === 'record_id')
  const cell = chosenCell(inTable, study, columns).chosen?.cell
  const record = cell?.text.trim()
  if (cell === undefined || record === undefined) return {}
  if (names.has(record)) return { record }
  const near = nearest(record, [...names])
  return {
    problem: fault(
      'known-value',
      cell.place,
      `Unexpected record ${quoted(record)}, expected one of the screening${nearestIs(record, near)}`,
      near === undefined
        ? `write an id of the screening in ${cell.place.path}, or nothing where it has none.`
        : `type ${quoted(near)} in ${cell.place.path}.`,
    ),
  }
}
