import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { COMPILES_LATE } from './pipeline/cli/engine-flags.ts'
import { standIns } from './tests/laws/stand-ins.ts'
import { OrderOfFiles } from './tests/order-of-files.ts'
import { makeRunFolder } from './tests/run-folder.ts'

/** Packages are loaded as whoever runs the pipeline has them, not in the builds that some keep for development, which are other code and slower. */
process.env.NODE_ENV = 'production'
makeRunFolder()

const tests = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.test.ts'))
  .map(path => `tests/${path}`)
/** Those that hold the same thing made twice against each other. */
const MADE_TWICE = ['tests/determinism.test.ts', 'tests/charts.test.ts']
/**
 * They, and those that put something else in a module's place. The others share a process, so that modules are loaded and grow warm once and not for each file,
 * and what is made again and again is remembered.
 */
const apart = tests.filter(
  path => MADE_TWICE.includes(path) || /\bvi\.(mock|hoisted|stubGlobal)\(/.test(readFileSync(path, 'utf8')),
)
const together = tests.filter(path => !apart.includes(path))

export default defineConfig(({ mode }) => ({
  test: {
    setupFiles: ['tests/property-seed.ts', 'tests/run-over.ts'],
    // Vitest leaves one free, which of two is half the machine.
    maxWorkers: availableParallelism(),
    // A million findings are more than a process has room for if it is not told.
    execArgv: [mode === 'distributed' ? '--max-old-space-size=8192' : COMPILES_LATE],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What a package exports is taken as Node gives it.
    deps: { interopDefault: false },
    sequence: { sequencer: OrderOfFiles },
    // A project would forget the mode that was asked for.
    projects: [
      { extends: true, mode, test: { name: 'apart', include: apart } },
      { extends: true, mode, plugins: [standIns()], test: { name: 'together', include: together, isolate: false } },
    ],
  },
}))
