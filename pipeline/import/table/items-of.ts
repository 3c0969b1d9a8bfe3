import { isLostText } from '../../../schema/lost-in-spreadsheet.ts'
import { isPlaceholder } from '../../../schema/open-question.ts'
import type { TableColumn } from '../../../schema/table-map.ts'
import { plainText } from '../plain-text.ts'

/** The items of a cell, each once, parted by the sign that the map says; a cell of one item where it says none. What says nothing, or was lost, is none. */
export function itemsOf(text: string, { between }: Pick<TableColumn, 'between'>): string[] {
  const parts = between === undefined ? [text] : text.split(between)
  return [...new Set(parts.map(part => part.trim()))].filter(
    part => plainText(part) !== '' && !isPlaceholder(part) && !isLostText(part),
  )
}
