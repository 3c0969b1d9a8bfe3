import { readFileSync } from 'node:fs'

/** Does a process of this machine run? One of somebody else, which may not be signalled, does. */
export function isAlive(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * When a process began, as the system counts it; a number is used again by another process some day, and then this tells them apart. Nothing where the
 * system does not say.
 */
export function beginningOf(id: number): string {
  try {
    // The name of the program stands in brackets and may hold anything; the beginning is the 20th word behind it.
    return readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? ''
  } catch {
    return ''
  }
}
