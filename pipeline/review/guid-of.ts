import { createHash } from 'node:crypto'
import type { Code } from '../../schema/codebook.ts'

/** What REFI-QDA asks of an id, in small letters. */
export const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What a code that came from a tool for qualitative analysis was called there, as it stands under `Formerly`. */
export const QDA = 'qda-'

/**
 * The id of a code for other tools: the one it came with, else one that follows from the first name it had, so that it is the same for the same code in every
 * export, however often that is called otherwise. A code that others were merged into has it from the first of all those names.
 */
export function guidOfCode({ code, formerly = [] }: Pick<Code, 'code' | 'formerly'>): string {
  const own = formerly.find(name => name.startsWith(QDA))?.slice(QDA.length)
  return own !== undefined && GUID.test(own) ? own : guidOf('code', formerly[0] ?? code)
}

/** As version 5 of RFC 9562 has it: from a name, under a namespace of our own. */
export function guidOf(
  kind: 'code' | 'theme' | 'scheme' | 'study' | 'passage' | 'coding' | 'note' | 'coder' | 'variable',
  name: string,
): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(`${kind}:${name}`).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** Drawn once, and the same for ever. */
const NAMESPACE = Buffer.from('6c1f8a52b3d94c0e9e7714d05af2c863', 'hex')
