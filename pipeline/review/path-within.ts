import { posix } from 'node:path'

/**
 * The way from a folder to what stands in it; `undefined` for the folder itself and for what stands elsewhere. Both are given by the way to them from where one
 * stands, which may be within the folder: then nothing of the folder stands at the head of the path.
 */
export function pathWithin(folder: string, path: string): string | undefined {
  const way = posix.relative(folder, path)
  return way === '' || way === '..' || way.startsWith('../') ? undefined : way
}
