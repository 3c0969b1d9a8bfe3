import { isAbsolute, relative, sep } from 'node:path'

/** True of one folder and of what lies inside it; both by their real paths. */
export function isWithin(outer: string, inner: string): boolean {
  const path = relative(outer, inner)
  return path === '' || !(path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path))
}
