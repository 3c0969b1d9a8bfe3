import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type BuildOptions, build, buildSync, type Plugin } from 'esbuild'
import { bundleIn, isBundled } from '../../packaging/bundle-place.js'
import { programHash } from '../../packaging/program-hash.js'

let made: string | undefined

/**
 * The program as one script that Node runs as it is: what `npm start` runs, or, where that is not of the files as they are, one that is made once in a process that tests.
 *
 * Tests start it hundreds of times, and each time half of a run was translating its 300 files. Packages, and what it reads beside itself, are where they are.
 */
export function program(): string {
  made ??= isBundled('', programHash(process.cwd())) ? resolve(bundleIn('').script) : programBesidePackages()
  return made
}

/** The program with its packages where they are installed, so that it can be seen which of them it loads. */
export function programBesidePackages(): string {
  const folder = newFolder()
  buildSync(optionsFor(folder))
  return scriptIn(folder)
}

/**
 * The same program, but that it draws a chart once for all its starts: for tests of what a run does to files, which start it dozens of times over the same
 * sources. Drawing, which is half of a run, touches none.
 */
export async function programThatDrewBefore(): Promise<string> {
  const folder = newFolder()
  await build({ ...optionsFor(folder), plugins: [DRAWN_BEFORE] })
  return scriptIn(folder)
}

const STAND_IN = resolve('tests/laws/drawn-before.ts')
const DRAWN_BEFORE: Plugin = {
  name: 'drawn-before',
  setup({ onResolve, onEnd }) {
    let isPut = false
    onResolve({ filter: /\/draw\.ts$/ }, ({ importer }) => {
      if (importer === STAND_IN) return undefined
      isPut = true
      return { path: STAND_IN }
    })
    onEnd(() => {
      if (!isPut) throw new Error('Nothing of the program asks for what draws')
    })
  },
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'program-'))
  mkdirSync(join(folder, 'program'))
  for (const [name, here] of [
    ['node_modules', 'node_modules'],
    ['.github', '.github'],
    ['program/emit', 'pipeline/emit'],
  ] as const)
    symlinkSync(resolve(here), join(folder, name))
  return folder
}

function optionsFor(folder: string): BuildOptions {
  return {
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
  }
}

function scriptIn(folder: string): string {
  return join(folder, 'program/pipeline/cli.mjs')
}
