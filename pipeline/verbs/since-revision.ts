import { measureOf } from '../../schema/measure-of.ts'
import { historyProblems } from '../compare/history.ts'
import type { Problem } from '../diagnostics/problem.ts'
import { filesAt, GitRefused, namesOfRevisions, pathsChanged } from '../files/git.ts'
import { pathWithin } from '../review/path-within.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'
import { nearestAmong } from '../rules/rule.ts'
import { read } from '../stages.ts'
import type { Run } from './run.ts'
import { ownPath } from './unlike-made.ts'

/** What happened since a base revision to what was once cited, and the files changed since. Says why where the base cannot be had. */
export async function sinceRevision(
  run: Run,
  base: string,
  now: ReviewUnderWay,
): Promise<{ problems: Problem[]; changed: string[] } | string> {
  try {
    const before = read(run.sources, await filesAt(base, run.sources, path => measureOf(path).bytes))
    const problems = historyProblems(before.underWay, now)
    return { problems, changed: asTyped(run, await pathsChanged(base, undefined)) }
  } catch (error) {
    if (error instanceof GitRefused)
      return `There is no base to compare with: ${error.message}${nearestAmong(base, await namesOfRevisions())}.`
    throw error
  }
}

/** Paths as the report names them: the folders of a run as they were typed, also where that is an address from the root. */
function asTyped(run: Run, paths: readonly string[]): string[] {
  const folders = [run.sources, run.data, run.output]
  return paths.map(path => {
    const [typed] = folders.flatMap(folder => {
      const way = pathWithin(ownPath(folder), path)
      return way === undefined ? [] : [`${folder}/${way}`]
    })
    return typed ?? path
  })
}
