import { type SpawnSyncOptions, spawnSync } from 'node:child_process'

/** How long a whole process took, in milliseconds, and what it said where errors are said. */
export interface Ran {
  ms: number
  stderr: string
}

/** Runs a program that must end well. */
export function ran(command: string, words: readonly string[], options: SpawnSyncOptions = {}): Ran {
  const started = performance.now()
  const all = { ...options, encoding: 'utf8', maxBuffer: 1 << 28 } as const
  const { status, stdout, stderr, error } = spawnSync(command, words, all)
  const ms = performance.now() - started
  if (status !== 0)
    throw new Error(`${command} ${words.join(' ')} ended with ${status}:\n${stdout}${stderr}`, { cause: error })
  return { ms, stderr }
}

/**
 * Runs something and a Node that does nothing in turn, so many of each, after a run that is not counted; gives the middle of each thing that was noted of a run, and
 * `times`, the middle of how many times as long it took as the Node beside it. A machine that is busy slows both.
 */
export function middleOfPairs<Noted extends { ms: number }>(
  pairs: number,
  run: () => Noted,
): Record<keyof Noted | 'times', number> {
  run()
  const noted = Array.from({ length: pairs }, () => {
    const own = run()
    return { ...own, times: own.ms / ran(process.execPath, ['-e', '0']).ms }
  })
  const middle = (name: keyof Noted | 'times') =>
    noted.map(one => Number(one[name])).sort((a, b) => a - b)[Math.floor(pairs / 2)] ?? Number.NaN
  const names = Object.keys(noted[0] ?? {}) as (keyof Noted | 'times')[]
  return Object.fromEntries(names.map(name => [name, middle(name)])) as Record<keyof Noted | 'times', number>
}
