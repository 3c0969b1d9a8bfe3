import { guidOf, guidsOfCode, QDA } from '../../review/guid-of.ts'
import { formerKeys } from '../code-sets/code-set.ts'
import type { ItemTool } from '../coded-items/item-tool.ts'

/** A code or a study is known by the id it came with, and one that was exported from here by the id that it got there. */
export const QDA_TOOL: ItemTool = {
  name: 'REFI-QDA',
  prefix: QDA,
  keysOf: code => [...guidsOfCode(code), ...formerKeys(QDA, code)],
  address: 'https://www.qdasoftware.org/',
  facts: 'codes of no text',
  itemOf: record => guidOf('study', record),
}
