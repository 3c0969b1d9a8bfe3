import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The packed file from which npm installed a package, where it took it from no registry, by what npm writes beside what it installs; `undefined` where it did, and
 * where the program was not installed at all. `here` is a file of the package.
 */
export async function packedFile(
  name: string,
  here: string = fileURLToPath(import.meta.url),
): Promise<string | undefined> {
  const within = join('node_modules', name)
  for (let at = dirname(here); at !== dirname(at); at = dirname(at)) {
    if (!at.endsWith(within)) continue
    const top = at.slice(0, -within.length)
    const lock = await readFile(join(top, 'node_modules/.package-lock.json'), 'utf8').catch(() => '{}')
    const [, path] = /^file:(.+\.tgz)$/.exec(resolvedIn(lock, `node_modules/${name}`)) ?? []
    return path && resolve(top, path)
  }
  return undefined
}

function resolvedIn(lock: string, place: string): string {
  try {
    return String(JSON.parse(lock)?.packages?.[place]?.resolved)
  } catch {
    return ''
  }
}
