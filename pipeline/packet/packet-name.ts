import { createHash } from 'node:crypto'
import { fileOf } from '../../schema/sheets.ts'

/** How much of a hash names a file: enough that no two sources of a review share a name. */
const LENGTH = 12

/** The name of a study or document in the packet of a coder. It tells nothing of the study, and each coder has another, so that their orders differ. */
export function nameInPacket(coder: string, id: string): string {
  return orderHash(coder, id).slice(0, LENGTH)
}

/** A text by whose order things are laid out so that nothing can be read from where one stands. The same seed gives the same order. */
export function orderHash(seed: string, ...id: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify([seed, ...id]))
    .digest('hex')
}

/** The file in a packet that holds the record and passages of a study. */
export function sourceInPacket(name: string): string {
  return `${name}.md`
}

/** The sheet in a packet that belongs to a study. */
export function sheetInPacket(name: string, coder: string): string {
  return fileOf('coding', coder).replace(/^coding/, name)
}

/** True of the files that a packet of any coder can hold. */
export function isPacketFile(path: string): boolean {
  return [HOW_TO_CODE, FIELDS].includes(path) || /^[0-9a-f]{12}\.(md|[a-z]\.csv)$/.test(path)
}

export const HOW_TO_CODE = 'how-to-code.md'
export const FIELDS = 'fields.md'
