import type { TextFile } from '../review/text-file.ts'
import { packetHash } from './packet-hash.ts'
import { FIELDS, HOW_TO_CODE } from './packet-name.ts'

/**
 * Why a packet that comes back is not the one that these sources give; `undefined` where it is. `made` is what they give now, `back` what came back; of a sheet
 * only that it is there.
 *
 * Where the protocol declares packets the one that comes back must be among them; then the columns and the rule may have been reworded since, because what the reader
 * went by is known. A passage may not: the reading would be of something else.
 */
export function notAsGiven(
  made: readonly TextFile[],
  back: ReadonlyMap<string, string>,
  declared: readonly string[] | undefined,
): string | undefined {
  const missing = made.find(({ path }) => !back.has(path))
  if (missing !== undefined) return `${missing.path} is not there`
  const given = made.map(({ path, text }) => ({ path, text: isSheet(path) ? text : (back.get(path) ?? '') }))
  const hash = packetHash(given)
  if (declared !== undefined && !declared.includes(hash))
    return `it is ${hash}, and the protocol declares ${declared.join(' and ')}`
  const changed = made
    .filter(({ path }) => declared === undefined || ![HOW_TO_CODE, FIELDS].includes(path))
    .find(({ path, text }) => !isSheet(path) && back.get(path) !== text)
  return changed === undefined ? undefined : `${changed.path} is not what the sources give now`
}

function isSheet(path: string): boolean {
  return path.endsWith('.csv')
}
