import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { startTests, type VitestRunnerConfig } from '@vitest/runner'
import { createServer, createServerModuleRunner } from 'vite'
import type { Mutant } from './draw-mutants.ts'
import { withoutMemory } from './without-memory.ts'

export interface Asked {
  /** Without one, the tests run on what stands. */
  mutant?: Mutant
  tests: readonly string[]
  /** Milliseconds of processor time after which the process ends. */
  atMost: number
}

export interface Told {
  /** The test that fails, if one does. */
  failing: string | undefined
  /** Milliseconds of processor time. */
  spent: number
}

/** What is said before each test, so that one that ends the process has a name. */
export interface Begun {
  begun: string
}

/**
 * The process that runs tests on one mutant after another. Only the module that is changed, and what imports it, is loaded anew for each, which is what makes
 * hundreds of them possible in an hour; Vitest itself would start over.
 */
process.env.NODE_ENV = 'production'
const time = new Worker(new URL('watch-time.js', import.meta.url))
time.unref()
let under: Mutant | undefined
const server = await createServer({
  configFile: false,
  logLevel: 'silent',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  plugins: [
    {
      name: 'mutant',
      enforce: 'pre',
      load: id => {
        if (under !== undefined && id === resolve(under.path)) return under.text
        return id.endsWith('.test.ts') ? withoutMemory(readFileSync(id, 'utf8')) : undefined
      },
    },
  ],
})
const runner = createServerModuleRunner(server.environments.ssr, { hmr: false })
await runner.import(resolve('tests/property-seed.ts'))

const CONFIG: VitestRunnerConfig = {
  root: process.cwd(),
  setupFiles: [],
  name: undefined,
  passWithNoTests: false,
  testNamePattern: undefined,
  allowOnly: false,
  sequence: { seed: 1, hooks: 'stack', setupFiles: 'list' },
  chaiConfig: undefined,
  maxConcurrency: 1,
  testTimeout: 600_000,
  hookTimeout: 600_000,
  retry: 0,
  includeTaskLocation: undefined,
  tags: [],
  tagsFilter: undefined,
  strictTags: false,
} as const

process.on('message', async (asked: Asked) => process.send?.(await tell(asked)))
process.on('disconnect', () => process.exit())

async function tell({ mutant, tests, atMost }: Asked): Promise<Told> {
  const begun = process.cpuUsage()
  for (const path of [under?.path, mutant?.path]) if (path !== undefined) forget(resolve(path))
  under = mutant
  time.postMessage(atMost)
  for (const test of tests) {
    forget(resolve(test))
    process.send?.({ begun: test } satisfies Begun)
    const [file] = await startTests([resolve(test)], { config: CONFIG, importFile: path => runner.import(path) })
    if (file?.result?.state !== 'pass') return { failing: test, spent: spent() }
  }
  return { failing: undefined, spent: spent() }

  function spent() {
    const { user, system } = process.cpuUsage(begun)
    return (user + system) / 1000
  }
}

/** Has a module loaded anew, with all that import it. */
function forget(id: string, seen = new Set<string>()): void {
  const { moduleGraph } = server.environments.ssr
  const module = moduleGraph.getModuleById(id)
  if (module !== undefined && seen.size === 0) moduleGraph.invalidateModule(module)
  const node = runner.evaluatedModules.getModuleById(id)
  if (node === undefined || seen.has(id)) return
  seen.add(id)
  const { importers } = node
  runner.evaluatedModules.invalidateModule(node)
  for (const importer of importers) forget(importer, seen)
}
