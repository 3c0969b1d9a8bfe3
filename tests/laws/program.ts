import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildSync } from 'esbuild'

let made: string | undefined

/**
 * The program as one script that Node runs as it is, made once in a process that tests.
 *
 * Tests start it hundreds of times, and each time half of a run was translating its 300 files. Packages, and what it reads beside itself, are where they are.
 */
export function program(): string {
  made ??= makeIn(mkdtempSync(join(tmpdir(), 'program-')))
  return made
}

function makeIn(folder: string): string {
  mkdirSync(join(folder, 'program'))
  for (const [name, here] of [
    ['node_modules', 'node_modules'],
    ['.github', '.github'],
    ['program/emit', 'pipeline/emit'],
  ] as const)
    symlinkSync(resolve(here), join(folder, name))
  buildSync({
    entryPoints: ['pipeline/cli.ts'],
    outdir: join(folder, 'program/pipeline'),
    bundle: true,
    // What is loaded when it is called for stays apart.
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    logLevel: 'error',
  })
  return join(folder, 'program/pipeline/cli.mjs')
}
