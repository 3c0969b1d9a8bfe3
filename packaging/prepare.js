import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Runs after `npm ci`. Where the tools that make the bundle were left out, as by `npm ci --omit=dev`, there is none, and nothing is wrong. */
const here = name => existsSync(fileURLToPath(new URL(`../node_modules/${name}`, import.meta.url)))
if (here('tsx') && here('esbuild')) {
  const { register } = await import('tsx/esm/api')
  register()
  await import('./make-bundle.ts')
}
