import { git } from './git.ts'

/** Git refuses here, before anything is written, where it does not know who commits. */
export async function mustKnowWhoCommits(): Promise<void> {
  for (const name of ['GIT_AUTHOR_IDENT', 'GIT_COMMITTER_IDENT']) await git(['var', name])
}

/** Commits what stands at these paths, and nothing else, and puts a tag with the same words on it. */
export async function commitAndTag(paths: readonly string[], tag: string, message: string): Promise<void> {
  await git(['add', '-A', '--', ...paths])
  await git(['commit', '--quiet', '-m', message, '--', ...paths])
  await git(['tag', '-a', tag, '-m', message])
}
