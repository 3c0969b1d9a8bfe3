import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'

/** Where and how the program runs. `preload` is the text of a module that is loaded before it. */
export interface Surroundings {
  cwd?: string
  env?: Record<string, string>
  preload?: string
  node?: string
}

const CLI = resolve('pipeline/cli.ts')
const TSX = import.meta.resolve('tsx')

/** Starts the program as a process of its own, without colours asked for or refused. */
export function startCli(words: readonly string[], { cwd, env, preload, node }: Surroundings = {}): ChildProcess {
  const { FORCE_COLOR, NO_COLOR, NODE_OPTIONS, ...kept } = process.env
  const before = preload === undefined ? [] : ['--import', `data:text/javascript,${encodeURIComponent(preload)}`]
  return spawn(node ?? process.execPath, [...before, '--import', TSX, CLI, ...words], {
    cwd: cwd ?? process.cwd(),
    env: { ...kept, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** Runs the program to its end. */
export async function runCli(words: readonly string[], surroundings: Surroundings = {}) {
  const child = startCli(words, surroundings)
  const said = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream]?.setEncoding('utf8').on('data', (text: string) => {
      said[stream] += text
    })
  const code = await new Promise<number | null>((done, fail) => child.on('close', done).on('error', fail))
  return { ...said, code }
}
