import { join } from 'node:path'
import type { Review } from '../../schema/settled.ts'
import { isWithin } from '../files/is-within.ts'
import { newFolder } from '../files/new-folder.ts'
import { replaceFile } from '../files/replace-file.ts'
import { read } from '../stages.ts'
import { problemsFound } from './problems-found.ts'
import { readAll } from './read-all.ts'
import { reportOf } from './report-of.ts'
import type { Run } from './run.ts'
import { NO_SOURCES, type Said, told, usage } from './said.ts'

/** A text for another tool, or bytes for a file, and what is to be said of it: how much it holds and what it has no room for. */
export interface Export {
  content: string | Uint8Array
  remarks: readonly string[]
}

/**
 * Writes what is made of the settled review, to stdout or to a file that is not there yet. What is said of it goes to stderr where the text itself goes to
 * stdout, and so do problems in sentences: whoever reads from there gets the text or nothing. Problems in a form for programs stand where `check` has them, for
 * whoever asked for that form. Where there is nothing to write `make` says why.
 */
export async function exported(
  run: Run,
  to: string | undefined,
  make: (review: Review) => Export | string | Promise<Export>,
): Promise<Said> {
  const review = await settledReview(run)
  if ('code' in review) return review
  const made = await make(review)
  if (typeof made === 'string') return usage(made)
  const { content, remarks } = made
  const bytes = Buffer.from(content as string)
  if (to === undefined) return { stdout: bytes.toString('utf8'), stderr: lines(remarks), code: 0 }
  const owned = await isOwned(run, to)
  if (owned !== undefined) return owned
  const there = await run.files.read(to)
  if (there !== undefined && bytes.equals(there)) return told(lines([`${to} holds this already.`, ...remarks]))
  if (there !== undefined) return usage(`${to} is there already and holds something else. ${ELSEWHERE}`)
  if (!(await replaceFile(run.files, to, undefined, [bytes])))
    return usage(`${to} was saved while this ran. ${ELSEWHERE}`)
  return told(lines([`${to} is written.`, ...remarks]))
}

/** The same into a folder that is not there yet, its files by their paths in it. */
export async function exportedFolder(
  run: Run,
  to: string,
  make: (review: Review) => Promise<{ contents: ReadonlyMap<string, string | Uint8Array>; remarks: readonly string[] }>,
): Promise<Said> {
  const review = await settledReview(run)
  if ('code' in review) return review
  const { contents, remarks } = await make(review)
  const owned = await isOwned(run, to)
  if (owned !== undefined) return owned
  if (await newFolder(run.files, to, contents)) return told(lines([`${to} is written.`, ...remarks]))
  for (const [path, content] of contents) {
    const there = await run.files.read(join(to, path)).catch(() => undefined)
    if (there === undefined || !Buffer.from(content as string).equals(there))
      return usage(`${to} is there already and holds something else. ${ELSEWHERE}`)
  }
  return told(lines([`${to} holds this already.`, ...remarks]))
}

const ELSEWHERE = 'Nothing was written. Name another place, or take that one away first.'

async function settledReview(run: Run): Promise<Review | Said> {
  const input = await readAll(run)
  if (input === undefined) return NO_SOURCES(run)
  const reading = read(run.sources, input, run.onStage)
  const wrong = problemsFound(run, reading, input)
  if (reading.review !== undefined && wrong.length === 0) return reading.review
  const report = reportOf(run, wrong, input, { mayHideMore: reading.mayHideMore })
  return run.format === 'text' ? { stdout: '', stderr: report.stdout, code: 1 } : { ...report, code: 1 }
}

/** Says so where a place belongs to the review. */
async function isOwned({ files, sources, data, output }: Run, to: string): Promise<Said | undefined> {
  const real = await files.realPath(to)
  for (const folder of [sources, data, output])
    if (isWithin(await files.realPath(folder), real))
      return usage(
        `${to} lies in ${folder}, where all belongs to the review. Nothing was written. Name a place outside it.`,
      )
  return undefined
}

function lines(all: readonly string[]): string {
  return all.map(line => `${line}\n`).join('')
}
