import { randomUUID } from 'node:crypto'
import { isAlive } from './is-alive.ts'

/**
 * The names of what a run puts beside other files for a while. They are unmistakable and each is used once, so that no file of a person is taken for one,
 * and no two runs share one.
 */
const UNFINISHED = /^\.inddragelse-(\d+)-[0-9a-f]{12}$/
const LOCK = /^\.inddragelse-build-(\d+)$/

/** Names that this process is writing under just now. */
const writing = new Set<string>()

/** Does something with a new name for a file that is not whole yet. */
export async function underNewName<T>(act: (name: string) => Promise<T>): Promise<T> {
  // The end of one is drawn whole, and many are drawn from the system at a time.
  const name = `.inddragelse-${process.pid}-${randomUUID().slice(-12)}`
  writing.add(name)
  try {
    return await act(name)
  } finally {
    writing.delete(name)
  }
}

/** True of the path of a file that is not whole yet, or that says who builds. */
export function isOwnFile(path: string): boolean {
  const name = nameIn(path)
  return UNFINISHED.test(name) || LOCK.test(name)
}

/** True of the path of a file that a run left unfinished and no process is writing any more. */
export function isLeftOver(path: string): boolean {
  const name = nameIn(path)
  const process_id = UNFINISHED.exec(name)?.[1]
  if (process_id === undefined) return false
  return Number(process_id) === process.pid ? !writing.has(name) : !isAlive(Number(process_id))
}

/** The name of the n-th lock of a folder. */
export function lockName(n: number): string {
  return `.inddragelse-build-${n}`
}

/** Which lock a name is of; `undefined` for any other name. */
export function lockNumber(name: string): number | undefined {
  const n = LOCK.exec(name)?.[1]
  return n === undefined ? undefined : Number(n)
}

function nameIn(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path
}
