import { missingMeant } from '../../review/missing-meant.ts'
import type { Reference, ReferenceField, Told } from '../reference.ts'
import { REFERENCE_FIELDS } from '../reference.ts'
import { takeReference } from '../take-reference.ts'
import { yearIn } from '../year-in.ts'
import { type CellOf, chosenCell } from './chosen-cell.ts'
import { itemsOf } from './items-of.ts'
import type { MapInTable } from './mapped-columns.ts'
import type { StudyInTable } from './studies-in.ts'
import { differs, type LeftCell } from './study-fields.ts'

/** The publication of a study as a table gives it, read as a reference file is. */
export function studyReference(
  inTable: MapInTable,
  study: StudyInTable,
): { reference: Reference; left: readonly LeftCell[] } {
  const left: LeftCell[] = []
  const cellOf = (as: string): CellOf | undefined => {
    const { chosen, differing } = chosenCell(
      inTable,
      study,
      inTable.columns.filter(column => column.as === as),
    )
    if (chosen === undefined) left.push(...differing.slice(0, 1).map(differs))
    return chosen
  }
  const short = cellOf('author_year')
  const fields = Object.fromEntries(
    REFERENCE_FIELDS.map(field => {
      const found = field === 'type' ? undefined : cellOf(field)
      const isSaid = found !== undefined && missingMeant(found.cell.text.trim()) === undefined
      const given = !isSaid ? shortOf(field, short) : givenOf(found, field)
      return [field, given === undefined ? [] : [given]]
    }),
  ) as unknown as Told['fields']
  const reference = takeReference('ris', { line: study.line, fields, editors: [], kind: '', beside: [] })
  const notTaken = reference.notTaken.map(({ field, given, because, inPart }) => ({
    column: given.name,
    line: given.line,
    because,
    ...(inPart === true || (field === 'authors' && reference.fields.has(field)) ? { inPart: true as const } : {}),
  }))
  return { reference, left: [...left, ...notTaken] }
}

function givenOf({ column, cell }: CellOf, field: ReferenceField): Told['fields'][ReferenceField][number] {
  const text = field === 'authors' ? itemsOf(cell.text, column).join('; ') : cell.text
  return { name: column.column, text, line: cell.place.line }
}

/** Of `Adams 2019` the family name, and that others may have written it too; and the year. */
function shortOf(field: ReferenceField, short: CellOf | undefined): Told['fields'][ReferenceField][number] | undefined {
  if (short === undefined || (field !== 'authors' && field !== 'year')) return undefined
  const { column, cell } = short
  const [, name = ''] = /^(\D+?)[\s,(]*\d{4}[a-z]?\)?$/.exec(cell.text.trim()) ?? []
  const family = name.replace(/,? (et\.? ?al\.?|and others)$/i, '').trim()
  const text = field === 'year' ? yearIn(cell.text) : family === '' ? undefined : `${family} et al.`
  return text === undefined ? undefined : { name: column.column, text, line: cell.place.line }
}
