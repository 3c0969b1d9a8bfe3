import { keptOnDisk } from '../files/kept-on-disk.ts'
import { hashOfFiles } from '../review/hash-of-files.ts'
import { asKept, readBefore } from '../review/kept-read.ts'
import type { Read, ReadBefore } from '../review/read.ts'
import type { SourceFile } from '../review/source-file.ts'
import type { Run } from './run.ts'

/** The sources as `read` reads them, or as an earlier run did that found nothing wrong in the same. What reads is loaded only where they have to be read. */
export async function readKept(run: Run, input: readonly SourceFile[]): Promise<Read | ReadBefore> {
  const reviews = await keptOnDisk(run, 'reviews')
  const before = reviews?.get(fromOf(run, input))
  return before === undefined ? readAndKeep(run, input) : readBefore(before)
}

/** Reads the sources, and keeps for the runs behind this one what it read of each and of them all. */
export async function readAndKeep(run: Run, input: readonly SourceFile[]): Promise<Read> {
  const { read } = await import('../stages.ts')
  const sources = await keptOnDisk(run, 'sources')
  const reading = read(run.sources, input, run.onStage, sources)
  await sources?.save()
  const reviews = await keptOnDisk(run, 'reviews')
  const made = reviews && asKept(reading)
  if (made !== undefined) reviews?.put(fromOf(run, input), made)
  await reviews?.save()
  return reading
}

function fromOf({ sources }: Run, input: readonly SourceFile[]): string {
  return JSON.stringify([sources, hashOfFiles(input)])
}
