import type { Tool } from '../code-sets/code-set.ts'

/** The tool that items with codes come from. */
export interface ItemTool extends Tool {
  /** As pages and rows name it: an item is its name and what the tool knows it by. */
  name: string
  /** Where an item that has no address can be looked up. */
  address: string
  /** What of the codes that an item was given are facts: all of them, or those of no text in it, which stand in no sheet. */
  facts: 'all codes' | 'codes of no text'
  /** What it may know a record of the review by that no row says. */
  itemOf?: (record: string) => string
}

/** An item of the tool, as pages and rows name it. */
export function markOf({ name }: ItemTool, item: string): string {
  return `${name} ${item}`
}
