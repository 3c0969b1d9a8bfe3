import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folder, at the top of the repository, that holds the program as JavaScript. Git does not have it. */
const BUNDLE = '.program'

/**
 * Where the bundle of a repository stands: its folder, the script in it, the file that says of which state of the program it was made, which is written last,
 * and the folder for what the runtime compiled of it.
 *
 * @param {string} top the folder of package.json
 */
export function bundleIn(top) {
  const folder = join(top, BUNDLE)
  return {
    folder,
    script: join(folder, 'bin/cli.js'),
    madeOf: join(folder, 'made-of'),
    compiled: join(folder, 'compiled'),
  }
}

/**
 * Is there a bundle of the program as it is?
 *
 * @param {string} top
 * @param {string} hash of the program
 */
export function isBundled(top, hash) {
  const { madeOf } = bundleIn(top)
  return existsSync(madeOf) && readFileSync(madeOf, 'utf8') === hash
}
