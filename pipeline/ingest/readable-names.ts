import { standingAt } from '../../schema/standing-at.ts'
import type { Problem, WithProblems } from '../diagnostics/problem.ts'
import { unseenIn, withoutUnseen } from '../diagnostics/unseen.ts'
import type { SourceFile } from '../review/source-file.ts'
import { unseenInName } from './unseen-problem.ts'

/**
 * The files by the paths they are read as: without what nobody sees in a name, which is told once of a folder with many files. One slip is told once: where the
 * file would be told of by its name or its kind in any case, that says what to do with it. Of a folder whose path without it is there too nothing is read.
 */
export function readableNames(
  root: string,
  files: readonly SourceFile[],
): WithProblems<{ path: string; found: SourceFile }[]> {
  const typed = new Set(files.map(({ path }) => path))
  const told = new Set<string>()
  const problems: Problem[] = []
  const value = files.flatMap(found => {
    const path = withoutUnseen(found.path)
    if (path === found.path) return [{ path, found }]
    const own = found.path.lastIndexOf('/') + 1
    const isOwn = found.path.slice(0, own) === withoutUnseen(found.path.slice(0, own))
    const isThere = typed.has(path)
    const isToldElse = found.unread !== undefined || standingAt(path) === undefined || (isThere && isOwn)
    for (const run of unseenIn(found.path)) {
      const [rest = ''] = found.path.slice(run.to).split('/')
      const name = found.path.slice(0, run.to) + rest
      const isOfFile = run.from >= own
      if (!told.has(`${name} ${run.from}`) && !(isOfFile && isToldElse))
        problems.push(unseenInName(`${root}/${name}`, run, isThere))
      told.add(`${name} ${run.from}`)
    }
    if (!isThere) return [{ path, found }]
    return isOwn ? [{ path: found.path, found }] : []
  })
  return { value, problems }
}
