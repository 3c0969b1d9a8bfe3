import { isMissing } from '../../schema/missing.ts'
import type { WordIn } from '../../schema/vocabulary.ts'
import { type ItemRecord, rowOf } from '../import/coded-items/item-records.ts'
import { type ItemTool, markOf } from '../import/coded-items/item-tool.ts'
import type { KnownRecord } from '../import/screen-references.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'
import type { TypedRow } from './sheet-rows.ts'

/** An item that gets a note, under the id of its record. */
export type ItemNoted = ItemRecord & { id: string }

/** An item that is a row of the screening for which nobody has written a note, with what stands in that row; none of any other. */
export function asScreened(
  one: ItemRecord,
  { id, cells }: KnownRecord,
  { screening, folders }: ReviewUnderWay,
): ItemNoted[] {
  const row = screening.find(({ value }) => value.record_id === id)?.value
  if (row === undefined || folders.studies.includes(id) || !AWAITS.includes(row.decision)) return []
  const { title, ...others } = cells
  const known = Object.entries(others).filter(([, cell]) => !isMissing(cell)) as [keyof typeof others, string][]
  const reference = { ...one.item.reference, fields: new Map([...one.item.reference.fields, ...known]) }
  return [{ ...one, id, cells: { ...one.cells, ...cells, title }, item: { ...one.item, reference } }]
}

/** Decisions by which a record is not left out, and has no note yet. */
const AWAITS: readonly WordIn<'screening_decision'>[] = ['not-screened', 'awaiting-classification']

/** A row of the screening that gets a note: what it is in the tool stands in its own note, and where it is included its decision. */
export function withMark(row: TypedRow, noted: readonly ItemNoted[], tool: ItemTool): TypedRow {
  const one = noted.find(({ id }) => id === row.record_id)
  if (one === undefined) return row
  const note = [row.note ?? '', markOf(tool, one.item.item)].filter(text => text !== '').join('; ')
  const { stage, decision, reason, page_states } = rowOf(tool, one, one.id, [])
  return { ...row, note, ...(decision === 'included' ? { stage, decision, reason, page_states } : {}) }
}
