#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { BUNDLE, MADE_OF } from './bundle-place.js'
import { programHash } from './program-hash.js'

/**
 * The program as a checkout has it. What `npm ci` made of its files is run while it is of the files as they are, because Node reads it in a fraction of the time; else they
 * are, by tsx, which needs nothing to be made.
 */
const top = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '')
const hash = programHash(top)
const from = (/** @type {string} */ path) => import(pathToFileURL(join(top, path)).href)
const madeOf = join(top, BUNDLE, MADE_OF)
if (existsSync(madeOf) && readFileSync(madeOf, 'utf8') === hash) await from(`${BUNDLE}/bin/cli.js`)
else {
  Object.assign(globalThis, { INDDRAGELSE_PROGRAM: hash })
  const { register } = await import('tsx/esm/api')
  register()
  await from('pipeline/cli.ts')
}
