import { givenFile } from './given-file.ts'
import type { Run } from './run.ts'

/** The bytes of a file of references, or why there are none. */
export function referenceBytes(run: Pick<Run, 'files'>, path: string): Promise<Uint8Array | string> {
  return givenFile(run, path, 'export fewer references at a time')
}
