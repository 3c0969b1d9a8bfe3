import { git } from './git.ts'

/** Commits what stands at these paths, and nothing else, and puts a tag with the same words on it. Git may refuse: where it does not know who commits, or the tag is there. */
export async function commitAndTag(paths: readonly string[], tag: string, message: string): Promise<void> {
  await git(['add', '-A', '--', ...paths])
  await git(['commit', '--quiet', '-m', message, '--', ...paths])
  await git(['tag', '-a', tag, '-m', message])
}
