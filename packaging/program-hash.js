import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the program is made of, by its way from the top of the repository. */
const MADE_OF = ['schema', 'pipeline', 'packaging', 'package.json', 'package-lock.json']

/**
 * What tells one state of the program from every other: SHA-256, in hex, over the path and the bytes of every file that it is made of. When a file was written
 * says nothing of what it holds, so no time is asked.
 *
 * @param {string} top the folder of package.json
 */
export function programHash(top) {
  const hash = createHash('sha256')
  for (const path of MADE_OF.flatMap(part => filesAt(top, part))) {
    const bytes = readFileSync(join(top, path))
    hash.update(`${path}\n${bytes.length}\n`).update(bytes)
  }
  return hash.digest('hex')
}

/**
 * @param {string} top
 * @param {string} part
 * @returns {string[]}
 */
function filesAt(top, part) {
  if (!existsSync(join(top, part))) return []
  if (part.includes('.')) return [part]
  const inside = readdirSync(join(top, part), { recursive: true, withFileTypes: true })
  return inside
    .filter(one => one.isFile())
    .map(one =>
      join(one.parentPath, one.name)
        .slice(top.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
}
