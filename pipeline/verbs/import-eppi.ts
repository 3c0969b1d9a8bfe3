import { onceKnown } from '../encoding/known-text.ts'
import { EPPI } from '../import/eppi/eppi-tool.ts'
import type { CodersGiven } from './coders-given.ts'
import { givenFile } from './given-file.ts'
import { importItems } from './import-items.ts'
import type { Run } from './run.ts'
import type { Said } from './said.ts'

/** Takes an export of EPPI-Reviewer into a review, with every code that an item was given as a fact. */
export function importEppi(run: Run, path: string, given: CodersGiven): Promise<Said> {
  return importItems(run, path, given, EPPI, async input => {
    const bytes = await givenFile(run, path, 'export fewer items at a time')
    if (typeof bytes === 'string') return bytes
    const { readEppi } = await import('../import/eppi/read-eppi.ts')
    return readEppi(bytes, { known: onceKnown(input) })
  })
}
