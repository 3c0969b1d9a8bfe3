import { dirname } from 'node:path'
import { inBatches } from '../files/in-batches.ts'
import { standingIn } from '../files/made-folder.ts'
import { isLeftOver, isOwnFile } from '../files/own-files.ts'
import { hashOf, hashOfFiles } from '../review/hash-of-files.ts'
import type { Kept } from '../review/kept.ts'
import type { MadeFile } from '../review/made-file.ts'
import type { SourceFile } from '../review/source-file.ts'
import type { Run } from './run.ts'
import type { Words } from './said.ts'

/** Everything that a run left: of each path the hash of what it holds, `null` where nothing stands. */
type Left = Readonly<Record<string, string | null>>

interface EarlierRun {
  left: Left
  said: Words
}

/**
 * What a run would say that did all of it again, where an earlier one did from the same sources and all that it left stands there byte for byte, and nothing else;
 * `undefined` where anybody has to look. Every source and every made file is read for it, whatever its time.
 */
export async function unchangedSince(run: Run, input: readonly SourceFile[], kept: Kept): Promise<Words | undefined> {
  const before = kept.get(workedOutFrom(run, input))
  if (before === undefined) return undefined
  const { left, said } = JSON.parse(before) as EarlierRun
  const made: string[] = []
  for (const folder of [run.data, run.output])
    for (const { path } of await standingIn(run.files, folder))
      if (!isOwnFile(path) || isLeftOver(path)) made.push(`${folder}/${path}`)
  const hashes = await inBatches(made, path => hashAt(run, path))
  const standing: Record<string, string | null> = Object.fromEntries(made.map((path, at) => [path, hashes[at] ?? null]))
  const top = run.readme === undefined ? [] : await run.files.names(dirname(await run.files.realPath(run.readme)))
  if (top.some(isLeftOver)) return undefined
  for (const path of Object.keys(left)) standing[path] ??= await hashAt(run, await run.files.realPath(path))
  const paths = Object.keys(standing)
  const isAsLeft = paths.length === Object.keys(left).length && paths.every(path => standing[path] === left[path])
  return isAsLeft ? said : undefined
}

/** Keeps what a run leaves that had nothing to leave alone, and what the next says that finds it so. */
export function keepRun(
  run: Run,
  input: readonly SourceFile[],
  kept: Kept,
  {
    made,
    besides,
    said,
  }: { made: ReadonlyMap<string, readonly MadeFile[]>; besides: ReadonlyMap<string, string | undefined>; said: Words },
): void {
  const left: Record<string, string | null> = {}
  for (const [folder, files] of made) for (const { path, pieces } of files) left[`${folder}/${path}`] = hashOf(pieces)
  for (const [path, text] of besides) left[path] = text === undefined ? null : hashOf([text])
  kept.put(workedOutFrom(run, input), JSON.stringify({ left, said } satisfies EarlierRun))
}

/** All that what a run makes and says comes from, but the program. */
function workedOutFrom({ sources, data, output, readme, format }: Run, input: readonly SourceFile[]): string {
  return JSON.stringify([sources, data, output, readme, format, hashOfFiles(input)])
}

/** What cannot be read holds nothing that was left there. */
async function hashAt({ files }: Run, path: string): Promise<string | null> {
  const bytes = await files.read(path).catch(() => undefined)
  return bytes === undefined ? null : hashOf([bytes])
}
