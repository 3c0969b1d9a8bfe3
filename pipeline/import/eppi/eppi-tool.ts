import { formerKeys } from '../code-sets/code-set.ts'
import type { ItemTool } from '../coded-items/item-tool.ts'

export const EPPI: ItemTool = {
  name: 'EPPI-Reviewer',
  prefix: 'eppi-',
  keysOf: code => formerKeys('eppi-', code),
  address: 'https://eppi.ioe.ac.uk/',
  facts: 'all codes',
}
