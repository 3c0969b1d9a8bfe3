import { resolve } from 'node:path'
import { startTests, type VitestRunnerConfig } from '@vitest/runner'
import { createServer, createServerModuleRunner } from 'vite'
import type { Mutant } from './draw-mutants.ts'

export interface Asked {
  /** Without one, the tests run on what stands. */
  mutant?: Mutant
  tests: readonly string[]
}

export interface Told {
  /** The test that fails, if one does. */
  failing: string | undefined
  /** The process that was asked cannot be asked again. */
  ended?: boolean
}

/**
 * The process that runs tests on one mutant after another. Only the module that is changed, and what imports it, is loaded anew for each, which is what makes
 * hundreds of them possible in an hour; Vitest itself would start over.
 */
process.env.NODE_ENV = 'production'
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
      load: id => (under !== undefined && id === resolve(under.path) ? under.text : undefined),
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
  testTimeout: 120_000,
  hookTimeout: 120_000,
  retry: 0,
  includeTaskLocation: undefined,
  tags: [],
  tagsFilter: undefined,
  strictTags: false,
} as const

process.on('message', async (asked: Asked) => process.send?.(await tell(asked)))
process.on('disconnect', () => process.exit())

async function tell({ mutant, tests }: Asked): Promise<Told> {
  for (const path of [under?.path, mutant?.path]) if (path !== undefined) forget(resolve(path))
  under = mutant
  for (const test of tests) {
    forget(resolve(test))
    const [file] = await startTests([resolve(test)], { config: CONFIG, importFile: path => runner.import(path) })
    if (file?.result?.state !== 'pass') return { failing: `${test}: ${file?.result?.state}` }
  }
  return { failing: undefined }
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
