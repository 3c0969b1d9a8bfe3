import { relative, resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { startTests, type VitestRunner, type VitestRunnerConfig } from '@vitest/runner'
import { createServer, createServerModuleRunner } from 'vite'
import { standIns } from '../laws/stand-ins.ts'
import type { Run, Told } from './in-process.ts'

/**
 * The process that runs tests, on the program as it is or with one of its mutants switched on. All modules of ours are loaded anew where the switch is set to
 * another, and without one for each file; what was made of their texts, and packages, stay.
 */
process.env.NODE_ENV = 'production'
const time = new Worker(new URL('watch-time.js', import.meta.url))
time.unref()
let modules: Record<string, string> = {}
const server = await createServer({
  configFile: false,
  logLevel: 'silent',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  plugins: [
    standIns(),
    {
      name: 'mutants',
      enforce: 'pre',
      load: id => modules[relative(process.cwd(), id)],
    },
  ],
})
const runner = createServerModuleRunner(server.environments.ssr, { hmr: false })

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

/** What Stryker's switches look at, and where they count how often each was reached. */
interface Switches {
  activeMutant: string | undefined
  hitCount: number | undefined
  hitLimit: number | undefined
  mutantCoverage: { static: Record<string, number>; perTest: Record<string, never> }
}

const switches: Switches = {
  ...{ activeMutant: undefined, hitCount: undefined, hitLimit: undefined },
  mutantCoverage: { static: {}, perTest: {} },
}
Object.assign(globalThis, { __stryker__: switches })

process.on('message', async (asked: Run | { modules: Record<string, string> }) => {
  if ('modules' in asked) modules = asked.modules
  else process.send?.(await tell(asked))
})
process.on('disconnect', () => process.exit())

async function tell({ test, on, atMost, hitLimit }: Run): Promise<Told> {
  time.postMessage(atMost)
  const begun = process.cpuUsage()
  const reached = switches.mutantCoverage.static
  for (const key of Object.keys(reached)) delete reached[key]
  if (on === undefined || on !== switches.activeMutant) await loadAnew(on)
  Object.assign(switches, { hitCount: on && 0, hitLimit })
  const [file] = await startTests([resolve(test)], untilOneFails())
  const { user, system } = process.cpuUsage(begun)
  return { failed: file?.result?.state !== 'pass', spent: (user + system) / 1000, reached: { ...reached } }
}

/** All modules of ours, because one may have been reached while they were loaded, or remember what it gave. */
async function loadAnew(on: string | undefined): Promise<void> {
  runner.evaluatedModules.clear()
  switches.activeMutant = on
  await runner.import(resolve('tests/property-seed.ts'))
}

function untilOneFails(): VitestRunner {
  let failed = false
  return {
    config: CONFIG,
    importFile: path => {
      const node = runner.evaluatedModules.getModuleById(path)
      if (node !== undefined) runner.evaluatedModules.invalidateModule(node)
      return runner.import(path)
    },
    onBeforeRunTask: test => {
      if (failed) test.mode = 'skip'
    },
    onAfterRunTask: test => {
      failed ||= test.result?.state === 'fail'
    },
  }
}
