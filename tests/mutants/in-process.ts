import { type ChildProcess, fork } from 'node:child_process'

/** One test file, run on the program with one of its mutants switched on, or with none. */
export interface Run {
  test: string
  on?: string | undefined
  /** Milliseconds of processor time after which the process ends. */
  atMost: number
  /** How often the mutant may be reached before what reaches it is ended: an endless loop. */
  hitLimit?: number | undefined
}

export interface Told {
  failed: boolean
  /** Milliseconds of processor time. */
  spent: number
  /** How often each switch was reached. */
  reached: Record<string, number>
}

/** A process of its own to run tests in, begun anew where one ends it. */
export function inProcess(modules: Record<string, string>) {
  let child: ChildProcess | undefined
  return { run, end: () => child?.kill('SIGKILL') }

  function run(asked: Run): Promise<Told> {
    const asking = child ?? begin()
    child = asking
    return new Promise(done => {
      const end = (told: Told) => {
        asking.removeAllListeners()
        done(told)
      }
      asking.once('message', told => end(told as Told))
      asking.once('exit', () => {
        child = undefined
        end({ failed: true, spent: asked.atMost, reached: {} })
      })
      asking.send(asked)
    })
  }

  function begin(): ChildProcess {
    const begun = fork(new URL('try-here.ts', import.meta.url), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    begun.send({ modules })
    return begun
  }
}
