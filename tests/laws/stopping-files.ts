import type { FileSystem } from '../../pipeline/files/file-system.ts'

/** What a stopped run throws; a killed process says nothing, but the test must tell it from a bug. */
export class Stopped extends Error {}

/**
 * Files on which a run stops at its n-th operation, counted from 1: a write is left half done, everything else undone, and nothing works from then on.
 * `operations` is the number met so far, so that a run that never stops tells how many there are.
 */
export function stoppingFiles(files: FileSystem, at: number): FileSystem & { operations: () => number } {
  let n = 0
  const step =
    <A extends unknown[], R>(operation: (...given: A) => Promise<R>, half?: (...given: A) => Promise<unknown>) =>
    async (...given: A): Promise<R> => {
      n++
      if (n < at) return operation(...given)
      if (n === at) await half?.(...given)
      throw new Stopped(`Stopped at operation ${at}`)
    }
  return {
    operations: () => n,
    list: step(files.list),
    names: step(files.names),
    read: step(files.read),
    write: step(files.write, (path, pieces) => files.write(path, half(pieces))),
    rename: step(files.rename),
    remove: step(files.remove),
    removeFolderIfEmpty: step(files.removeFolderIfEmpty),
    makeFolder: step(files.makeFolder),
    syncFolder: step(files.syncFolder),
    realPath: step(files.realPath),
  }
}

function half(pieces: Iterable<string | Uint8Array>): Uint8Array[] {
  const whole = Buffer.concat(
    [...(typeof pieces === 'string' ? [pieces] : pieces)].map(one => Buffer.from(one as string)),
  )
  return [whole.subarray(0, whole.length / 2)]
}
