import { isWithin } from '../files/is-within.ts'
import type { Run } from './run.ts'
import { type Said, usage } from './said.ts'

/**
 * Says so where two of the folders are one or lie inside each other, by whatever name: `build` would take the files of one for what it no longer makes
 * in the other, or read its own output as sources. `undefined` where they are apart.
 */
export async function overlap({ files, sources, data, output }: Run): Promise<Said | undefined> {
  const folders: { name: string; real: string }[] = []
  for (const name of [sources, data, output]) folders.push({ name, real: await files.realPath(name) })
  for (const [index, one] of folders.entries())
    for (const other of folders.slice(index + 1))
      if (isWithin(one.real, other.real) || isWithin(other.real, one.real))
        return usage(
          `${one.name} and ${other.name} are one folder or lie inside each other. Name folders that are apart.`,
        )
  return undefined
}
