import type { Review } from '../../schema/settled.ts'
import { isWithin } from '../files/is-within.ts'
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
  const input = await readAll(run)
  if (input === undefined) return NO_SOURCES(run)
  const reading = read(run.sources, input, run.onStage)
  const wrong = problemsFound(run, reading, input)
  if (reading.review === undefined || wrong.length > 0) {
    const report = reportOf(run, wrong, input, { mayHideMore: reading.mayHideMore })
    return run.format === 'text' ? { stdout: '', stderr: report.stdout, code: 1 } : { ...report, code: 1 }
  }
  const made = await make(reading.review)
  if (typeof made === 'string') return usage(made)
  const { content, remarks } = made
  const bytes = Buffer.from(content as string)
  if (to === undefined) return { stdout: bytes.toString('utf8'), stderr: lines(remarks), code: 0 }
  const owner = await ownerOf(run, to)
  if (owner !== undefined)
    return usage(
      `${to} lies in ${owner}, where all belongs to the review. Nothing was written. Name a file outside it.`,
    )
  const there = await run.files.read(to)
  if (there !== undefined && bytes.equals(there)) return told(lines([`${to} holds this already.`, ...remarks]))
  if (there !== undefined) return usage(`${to} is there already and holds something else. ${ELSEWHERE}`)
  if (!(await replaceFile(run.files, to, undefined, [bytes])))
    return usage(`${to} was saved while this ran. ${ELSEWHERE}`)
  return told(lines([`${to} is written.`, ...remarks]))
}

const ELSEWHERE = 'Nothing was written. Name another file, or take that one away first.'

async function ownerOf({ files, sources, data, output }: Run, to: string): Promise<string | undefined> {
  const real = await files.realPath(to)
  for (const folder of [sources, data, output]) if (isWithin(await files.realPath(folder), real)) return folder
  return undefined
}

function lines(all: readonly string[]): string {
  return all.map(line => `${line}\n`).join('')
}
