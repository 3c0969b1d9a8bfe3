import { fault } from '../diagnostics/faults.ts'
import { wholeFile } from '../diagnostics/place.ts'
import type { Problem } from '../diagnostics/problem.ts'
import { inReadingOrder } from '../diagnostics/problem.ts'
import { withAnswer } from '../emit/readme-block.ts'
import { compareFolder } from '../files/made-folder.ts'
import { aggregate, notInForm, read } from '../stages.ts'
import { overlap } from './overlap.ts'
import { readAll } from './read-all.ts'
import { reportOf } from './report-of.ts'
import type { Run } from './run.ts'
import { done, NO_SOURCES, type Said, usage } from './said.ts'
import { sinceRevision } from './since-revision.ts'
import { wantedFiles } from './wanted-files.ts'

/** The whole flow in memory: every problem, every source that is not in canonical form, every file that is stale. Writes nothing. */
export async function check(run: Run, base?: string): Promise<Said> {
  const apart = await overlap(run)
  if (apart !== undefined) return apart
  const input = await readAll(run)
  if (input === undefined) return NO_SOURCES(run)
  const reading = read(run.sources, input, run.onStage)
  const { problems: found, review, underWay } = reading
  const since = base === undefined ? undefined : await sinceRevision(run, base, underWay)
  if (typeof since === 'string') return usage(since)
  const problems = [...found, ...(since?.problems ?? [])]
  for (const { path, changes } of notInForm(reading, input))
    if (!found.some(d => d.place.path === `${run.sources}/${path}`))
      problems.push(notCanonical(`${run.sources}/${path}`, changes))
  if (review !== undefined) {
    const tables = aggregate(review, run.onStage)
    const { folders, report } = await wantedFiles(run, review, tables)
    for (const { folder, files, made } of folders) {
      const { changed, stale, stray } = await compareFolder(run.files, folder, files, made)
      problems.push(
        ...changed.map(path => staleFile(`${folder}/${path}`, 'content that differs from what the sources give')),
      )
      problems.push(...stale.map(path => staleFile(`${folder}/${path}`, 'file that the sources no longer give')))
      problems.push(...stray.map(path => strayFile(`${folder}/${path}`)))
    }
    if (run.readme !== undefined) {
      const bytes = await run.files.read(await run.files.realPath(run.readme))
      const text = bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8')
      const fresh = text === undefined ? undefined : withAnswer(text, report, run.output)
      if (fresh !== undefined && fresh !== text)
        problems.push(staleFile(run.readme, 'answer that differs from what the sources give'))
    }
  }
  const own = (d: Problem) => since?.changed.includes(d.place.path) === true
  const ordered = inReadingOrder(problems).sort((a, b) => Number(own(b)) - Number(own(a)))
  if (problems.length > 0) return { stdout: reportOf(run, ordered, input), stderr: '', code: 1 }
  const fresh = `${input.length} source files are in order; ${run.data} and ${run.output} are fresh.\n`
  return { ...done(run, fresh), code: 0 }
}

function notCanonical(path: string, changes: readonly string[]): Problem {
  return fault(
    'canonical-form',
    wholeFile(path),
    `Unexpected form (${changes.join('; ')}), expected the canonical form`,
    'run `npm run fix`.',
  )
}

function staleFile(path: string, what: string): Problem {
  return fault(
    'fresh-file',
    wholeFile(path),
    `Unexpected ${what}, expected the file as \`npm start\` makes it`,
    'run `npm start` and commit what it changes.',
  )
}

function strayFile(path: string): Problem {
  return fault(
    'fresh-file',
    wholeFile(path),
    'Unexpected file that this pipeline did not make, expected only what `npm start` makes',
    `move ${path} elsewhere.`,
  )
}
