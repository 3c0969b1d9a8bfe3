import { resolve } from 'node:path'
import { bundleIn, isBundled } from '../../packaging/bundle-place.js'
import { programHash } from '../../packaging/program-hash.js'

/** The program as one script, which must be of the files as they are. */
export function bundledScript(): string {
  const top = resolve('.')
  if (!isBundled(top, programHash(top)))
    throw new Error('The bundle is not of the files as they are: `npm run prepare`')
  return bundleIn(top).script
}
