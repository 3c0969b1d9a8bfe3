import { keptOnDisk } from '../files/kept-on-disk.ts'
import { hashOfFiles } from '../review/hash-of-files.ts'
import { asKept, readBefore } from '../review/kept-read.ts'
import type { Read, ReadBefore } from '../review/read.ts'
import type { SourceFile } from '../review/source-file.ts'
import type { Run } from './run.ts'

/** Reads the sources but for notes and sheets that an earlier run took apart, and keeps for the next what this one does. */
export async function readOnce(run: Run, input: readonly SourceFile[]): Promise<Read> {
  const { read } = await import('../stages.ts')
  const sources = await keptOnDisk(run, 'sources')
  const reading = read(run.sources, input, run.onStage, sources)
  await sources?.save()
  return reading
}

/** The same, or what an earlier call read that found nothing wrong in the very same files. What reads is loaded only where they have to be read. */
export async function readBeforeOrOnce(run: Run, input: readonly SourceFile[]): Promise<Read | ReadBefore> {
  const reviews = await keptOnDisk(run, 'reviews')
  const from = JSON.stringify([run.sources, hashOfFiles(input)])
  const before = reviews?.get(from)
  if (before !== undefined) return readBefore(before)
  const reading = await readOnce(run, input)
  const made = reviews && asKept(reading)
  if (made !== undefined) reviews?.put(from, made)
  await reviews?.save()
  return reading
}
