import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Diff } from '../../pipeline/compare/diff.ts'
import { disk } from '../../pipeline/files/file-system.ts'
import { type DiffOptions, diff } from '../../pipeline/verbs/diff.ts'
import type { Run } from '../../pipeline/verbs/run.ts'
import { change, earlierVersion, type Files, runOn } from '../laws/mini-review.ts'
import { standingIn } from '../laws/standing-in.ts'
import { lay, temporaryFolder } from '../laws/temporary-folder.ts'

/** A repository of its own in a temporary folder, which leans on no setting of the machine. */
export interface Repository {
  at: string
  git: (...words: string[]) => string
  /** Makes the folder hold exactly these files, and commits them. Returns the commit. */
  commit: (files: Files) => string
}

/** Nothing of the machine's own; somebody who commits; and no tidying after each commit, which is another process. */
const SURROUNDINGS = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.org',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.org',
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'maintenance.auto',
  GIT_CONFIG_VALUE_0: 'false',
}

const COMMIT = "git add --all && git commit --quiet --allow-empty --message 'A change' && git rev-parse HEAD"

export function repository(at = temporaryFolder()): Repository {
  mkdirSync(at, { recursive: true })
  const env = { ...process.env, ...SURROUNDINGS }
  const run = (command: string, words: string[]) =>
    execFileSync(command, words, { cwd: at, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
  const git = (...words: string[]) => run('git', words)
  git('-c', 'init.defaultBranch=main', 'init', '--quiet')
  return {
    at,
    git,
    commit: files => {
      const there = existsSync(join(at, '.git/index')) ? git('ls-files', '-z').split('\0') : []
      const gone = there.filter(path => path !== '' && !files.has(path))
      if (gone.length > 0) git('rm', '--quiet', '--force', '--', ...gone)
      lay(at, files)
      // By one process, because to start one takes the longer the more the process that starts it holds.
      return run('sh', ['-c', COMMIT])
    },
  }
}

/** The mini review, after some changes to it. */
export function miniAfter(...changes: readonly Edit[]): Files {
  const files = earlierVersion()
  for (const [path, from, to] of changes) change(files, `sources/${path}`, from, to)
  return files
}

/** The later mini review with a code renamed everywhere, its old name kept under `Formerly`. */
export function miniWithRenamedCode(): Files {
  return new Map(
    [...miniAfter()].map(
      ([path, text]) =>
        [
          path,
          text
            .replaceAll('house.noise', 'house.din')
            .replace('Formerly: house.sound', 'Formerly: house.sound; house.noise'),
        ] as const,
    ),
  )
}

/** The verb `diff` as it speaks in a folder. */
export function diffIn(
  folder: string,
  words: readonly string[] = [],
  options: Partial<DiffOptions> & Partial<Omit<Run, 'format'>> = {},
) {
  const { exitCode = true, format = 'text', ...over } = options
  const how = { exitCode, format } as DiffOptions
  return standingIn(folder, () => diff(runOn(disk, over), words, how))
}

/** One change of a file of the mini review: what stands there, and what takes its place. */
export type Edit = readonly [path: string, from: string, to: string]

/** What a diff says of a change of the mini review, which may have been another `earlier`. */
export async function diffOfEdits(edits: readonly Edit[], earlier: readonly Edit[] = []) {
  const repo = repository()
  repo.commit(miniAfter(...earlier))
  repo.commit(miniAfter(...earlier, ...edits))
  const { stdout } = await diffIn(repo.at, ['HEAD~1', 'HEAD'], { format: 'json' })
  return { repo, diff: JSON.parse(stdout) as Diff }
}
