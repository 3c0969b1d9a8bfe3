import { guidOfCode, QDA } from '../../review/guid-of.ts'
import { formerKeys, type Tool } from '../code-sets/code-set.ts'

/** A code is known by the id it came with, and one that was exported from here by the id that it got there. */
export const QDA_TOOL: Tool = { prefix: QDA, keysOf: code => [guidOfCode(code), ...formerKeys(QDA, code)] }
