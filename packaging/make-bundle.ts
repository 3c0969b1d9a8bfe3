import { rmSync, writeFileSync } from 'node:fs'
import manifest from '../package.json' with { type: 'json' }
import { bundle } from './bundle.ts'
import { bundleIn, isBundled } from './bundle-place.js'
import { programHash } from './program-hash.js'

/** Makes the program that `npm start` and the other scripts run, unless it stands there already. One that was not made to its end has no name of what it was made of. */
const { folder, madeOf } = bundleIn('')
const hash = programHash(process.cwd())
if (!isBundled('', hash)) {
  rmSync(folder, { recursive: true, force: true })
  await bundle(folder, Object.keys(manifest.dependencies), false)
  writeFileSync(madeOf, hash)
}
