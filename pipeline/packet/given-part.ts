import type { Problem } from '../diagnostics/problem.ts'
import type { TextFile } from '../review/text-file.ts'
import { packetHash } from './packet-hash.ts'
import { FIELDS, HOW_TO_CODE } from './packet-name.ts'

/** Why a packet that comes back is not taken: the file of it that is meant, or none where it is the whole, and what to do. */
export interface NotAsGiven extends Pick<Problem, 'what' | 'why' | 'fix'> {
  path?: string
}

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
): NotAsGiven | undefined {
  const missing = made.find(({ path }) => !back.has(path))
  if (missing !== undefined) return isMissing(missing.path)
  // As it was given out: its sheets were empty then.
  const hash = packetHash(made.map(({ path, text }) => ({ path, text: isSheet(path) ? text : (back.get(path) ?? '') })))
  if (declared !== undefined && !declared.includes(hash)) return isUndeclared(hash, declared)
  const changed = made
    .filter(({ path }) => declared === undefined || ![HOW_TO_CODE, FIELDS].includes(path))
    .find(({ path, text }) => !isSheet(path) && back.get(path) !== text)
  return changed === undefined ? undefined : isChanged(changed.path)
}

function isSheet(path: string): boolean {
  return path.endsWith('.csv')
}

function isMissing(path: string): NotAsGiven {
  return {
    path,
    what: 'Missing file, expected every file that was given out',
    why: 'a packet is told from another by all of its files, and a sheet that is left out would not be missed.',
    fix: 'put it back; a sheet that nobody has filled in yet is filled in first.',
  }
}

function isUndeclared(hash: string, declared: readonly string[]): NotAsGiven {
  return {
    what: `Unexpected packet \`${hash}\`, expected ${declared.map(one => `\`${one}\``).join(' or ')} as the protocol declares`,
    why: 'the coder would have read something else than the protocol says.',
    fix: 'bring its files back as they were given out, or, where the coder was given this one too, add its hash to Packet in the protocol.',
  }
}

function isChanged(path: string): NotAsGiven {
  return {
    path,
    what: 'Unexpected content, expected what the sources give now',
    why: 'the readings would be of another text than the one that stands.',
    fix: 'bring it back as it was given out; where the sources were changed since, give a new packet out.',
  }
}
