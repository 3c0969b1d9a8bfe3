import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import type { FileSystem } from './file-system.ts'
import { beginningOf, isAlive } from './is-alive.ts'
import { lockName, lockNumber } from './own-files.ts'

/** The right to write into a folder, until it is given back; or who has it. */
export type Lock = { release: () => Promise<void> } | { by: string }

/** Who builds, as a lock says it. `token` tells two builds of one process apart. */
interface Holder {
  process: number
  machine: string
  began: string
  token: string
}

/** The locks that this process holds. */
const held = new Set<string>()

/**
 * Takes the lock of a folder.
 *
 * Locks are numbered: whoever wants one makes the next, which only one can. So a lock that a killed process left is never removed to be made again, which
 * two might do at once; it is passed over, and taken away by the next who builds. A lock from another machine or container, as a shared or synchronised
 * folder brings it, is no proof of a process that runs and is passed over too: the worst that comes of it is files that the next build writes again.
 */
export async function lockFolder(files: FileSystem, folder: string): Promise<Lock> {
  const others = await locksIn(files, folder)
  const holder = others.find(isHeld)
  if (holder !== undefined) return by(holder.holder)
  const token = randomBytes(6).toString('hex')
  const own: Holder = { process: process.pid, machine: hostname(), began: beginningOf(process.pid), token }
  const name = lockName(Math.max(0, ...others.map(one => one.n)) + 1)
  const path = `${folder}/${name}`
  held.add(token)
  try {
    await files.write(path, `${JSON.stringify(own)}\n`)
    const rival = (await locksIn(files, folder)).find(one => one.name !== name && isHeld(one))
    if (rival !== undefined) {
      await release()
      return by(rival.holder)
    }
    for (const dead of others) await files.remove(`${folder}/${dead.name}`)
    return { release }
  } catch (error) {
    held.delete(token)
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return by((await locksIn(files, folder)).find(one => one.name === name)?.holder)
  }

  async function release(): Promise<void> {
    held.delete(token)
    await files.remove(path)
  }
}

function by(holder: Holder | undefined): Lock {
  return { by: holder === undefined ? 'another process' : `process ${holder.process}` }
}

interface Found {
  name: string
  n: number
  holder: Holder | undefined
}

async function locksIn(files: FileSystem, folder: string): Promise<Found[]> {
  const found: Found[] = []
  for (const name of await files.names(folder)) {
    const n = lockNumber(name)
    if (n !== undefined) found.push({ name, n, holder: await holderIn(files, `${folder}/${name}`) })
  }
  return found
}

/** How often a lock is read that says nothing yet, and how long is waited, in milliseconds: whoever makes one writes into it at once. */
const [TRIES, PAUSE] = [10, 20]

async function holderIn(files: FileSystem, path: string): Promise<Holder | undefined> {
  for (let n = 0; n < TRIES; n++) {
    const text = Buffer.from((await files.read(path)) ?? []).toString('utf8')
    if (text.endsWith('\n')) return asHolder(text)
    await new Promise(resolve => setTimeout(resolve, PAUSE))
  }
  return undefined
}

function asHolder(text: string): Holder | undefined {
  try {
    const { process, machine, began, token } = JSON.parse(text) as Partial<Holder>
    return typeof process === 'number' && machine !== undefined && began !== undefined && token !== undefined
      ? { process, machine, began, token }
      : undefined
  } catch {
    return undefined
  }
}

function isHeld({ holder }: Found): boolean {
  if (holder === undefined || holder.machine !== hostname()) return false
  if (holder.process === process.pid) return held.has(holder.token)
  return isAlive(holder.process) && beginningOf(holder.process) === holder.began
}
