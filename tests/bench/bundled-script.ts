import { resolve } from 'node:path'
import { bundleIn, isBundled } from '../../packaging/bundle-place.js'
import { programHash } from '../../packaging/program-hash.js'
import { ran } from './middle-of-pairs.ts'

/** The program as one script, which must be of the files as they are. */
export function bundledScript(): string {
  const top = resolve('.')
  if (!isBundled(top, programHash(top)))
    throw new Error('The bundle is not of the files as they are: `npm run prepare`')
  return bundleIn(top).script
}

/** Says at its end, on a line of its own, the most memory it had. */
const MEASURED = `data:text/javascript,${encodeURIComponent("process.on('exit',()=>process.stderr.write('\\nmemory '+process.resourceUsage().maxRSS+'\\n'))")}`

/** Calls the program with words, in a folder: how long the whole process took, in milliseconds, and the most memory that it had, in MB. */
export function called(words: readonly string[], cwd: string): { ms: number; memory: number } {
  const { ms, stderr } = ran(process.execPath, ['--import', MEASURED, bundledScript(), ...words], { cwd })
  return { ms, memory: Number(/^memory (\d+)$/m.exec(stderr)?.[1] ?? 0) / 1024 }
}
