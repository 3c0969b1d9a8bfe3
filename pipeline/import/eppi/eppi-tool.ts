import { formerKeys, type Tool } from '../code-sets/code-set.ts'

export const EPPI: Tool = { prefix: 'eppi-', keysOf: code => formerKeys('eppi-', code) }
