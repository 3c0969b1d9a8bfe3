#!/usr/bin/env node
import nodeModule from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundleIn, isBundled } from './bundle-place.js'
import { programHash } from './program-hash.js'

/**
 * The program as a checkout has it. What `npm ci` made of its files is run while it is of the files as they are, because Node reads it in a fraction of the time; else they
 * are, by tsx, which needs nothing to be made.
 */
const top = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '')
const hash = programHash(top)
if (isBundled(top, hash)) {
  const { script, compiled } = bundleIn(top)
  // From Node 22 on, what the runtime compiled is kept beside the bundle and goes with it.
  nodeModule.enableCompileCache?.(compiled)
  await from(script)
} else {
  Object.assign(globalThis, { INDDRAGELSE_PROGRAM: hash })
  const { register } = await import('tsx/esm/api')
  register()
  await from(join(top, 'pipeline/cli.ts'))
}

/** @param {string} path */
function from(path) {
  return import(pathToFileURL(path).href)
}
