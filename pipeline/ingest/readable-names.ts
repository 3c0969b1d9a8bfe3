import type { Problem, WithProblems } from '../diagnostics/problem.ts'
import { unseenIn, withoutUnseen } from '../diagnostics/unseen.ts'
import type { SourceFile } from '../review/source-file.ts'
import { unseenInName } from './unseen-problem.ts'

/**
 * The files by the paths they are read as: without what nobody sees in a name, which is told once of a folder with many files. Where a file of that path is
 * there too only that one is read.
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
    for (const run of unseenIn(found.path)) {
      const [rest = ''] = found.path.slice(run.to).split('/')
      const name = found.path.slice(0, run.to) + rest
      if (!told.has(`${name} ${run.from}`)) problems.push(unseenInName(`${root}/${name}`, run))
      told.add(`${name} ${run.from}`)
    }
    return typed.has(path) ? [] : [{ path, found }]
  })
  return { value, problems }
}
