import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import manifest from '../package.json' with { type: 'json' }
import { bundle } from './bundle.ts'
import { BUNDLE, MADE_OF } from './bundle-place.js'
import { programHash } from './program-hash.js'

/** Makes the program that `npm start` and the other scripts run, unless it stands there already. One that was not made to its end has no name of what it was made of. */
const madeOf = join(BUNDLE, MADE_OF)
const hash = programHash(process.cwd())
if (!existsSync(madeOf) || readFileSync(madeOf, 'utf8') !== hash) {
  rmSync(BUNDLE, { recursive: true, force: true })
  await bundle(BUNDLE, Object.keys(manifest.dependencies))
  writeFileSync(madeOf, hash)
}
