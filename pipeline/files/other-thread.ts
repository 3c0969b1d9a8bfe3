import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

/** Makes something of a text in another thread; `undefined` where the thread came to an end first. */
export type MadeElsewhere = (from: string) => Promise<string | undefined>

/** It stands beside the program where that was bundled. */
const SCRIPT = new URL('./thread.js', import.meta.url)

/** In MB. What is made of one text after another is thrown away soon: a thread that may let it pile up takes as long, and up to 40 MB more of a build of 250. */
const YOUNG = 3

let running: MadeElsewhere | undefined
/** None could be started. */
let isRefused = false

/**
 * Another thread of this process, which makes something while this one goes on; `undefined` where the program runs from its sources, which a thread cannot load,
 * where the machine does one thing at a time, and where the system lets no more be started. It ends once it has made all that it was asked for, so that what it
 * holds is free for what comes then; whoever asks later has another. One that came to an end by itself stays away.
 */
export function otherThread(): MadeElsewhere | undefined {
  if (isRefused || availableParallelism() < 2 || !existsSync(fileURLToPath(SCRIPT))) return undefined
  try {
    running ??= started()
  } catch {
    isRefused = true
  }
  return running
}

interface Waiting {
  resolve: (made: string | undefined) => void
  reject: (error: unknown) => void
}

function started(): MadeElsewhere {
  const thread = new Worker(SCRIPT, { execArgv: [], resourceLimits: { maxYoungGenerationSizeMb: YOUNG } })
  const waiting = new Map<number, Waiting>()
  let asked = 0
  let hasEnded = false
  thread.on('message', ({ id, made, error }: { id: number; made?: string; error?: unknown }) => {
    const one = waiting.get(id)
    waiting.delete(id)
    if (made === undefined) one?.reject(error)
    else one?.resolve(made)
    if (waiting.size > 0) return
    running = undefined
    void thread.terminate()
  })
  // Such as for lack of room: whoever waits does it here.
  thread.on('error', () => {})
  thread.on('exit', () => {
    hasEnded = true
    for (const { resolve } of waiting.values()) resolve(undefined)
    waiting.clear()
  })
  // Only now: to listen to it keeps the process alive.
  thread.unref()
  return async from => {
    if (hasEnded) return undefined
    return await new Promise((resolve, reject) => {
      asked += 1
      waiting.set(asked, { resolve, reject })
      thread.ref()
      thread.postMessage({ id: asked, from })
    })
  }
}
