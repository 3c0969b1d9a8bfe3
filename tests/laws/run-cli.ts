import { type ChildProcess, spawn } from 'node:child_process'
import { program } from './program.ts'

/** Where and how the program runs. `preload` is the text of a module that is loaded before it. */
export interface Surroundings {
  cwd?: string
  env?: Record<string, string>
  preload?: string
  /** What is started: the program made for the tests, unless it is named how else. */
  script?: readonly string[]
}

/** Starts the program as a process of its own, without colours asked for or refused. */
export function startCli(words: readonly string[], { cwd, env, preload, script }: Surroundings = {}): ChildProcess {
  const { FORCE_COLOR, NO_COLOR, NODE_OPTIONS, ...kept } = process.env
  const before = preload === undefined ? [] : ['--import', `data:text/javascript,${encodeURIComponent(preload)}`]
  return spawn(process.execPath, [...before, ...(script ?? [program()]), ...words], {
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
