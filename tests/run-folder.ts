import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { isAlive } from '../pipeline/files/is-alive.ts'

/**
 * Makes the temporary folder of a run of the tests, which whatever is started in it takes for the machine's own: browsers and packages leave things there
 * too. It is taken away when the run ends, also when it is stopped; what a killed run left, by the next.
 */
export function makeRunFolder(): void {
  const machines = tmpdir()
  // Vitest reads its configuration once for each project.
  if (basename(machines).startsWith(OWN)) return
  for (const name of readdirSync(machines)) if (isAbandoned(name)) remove(join(machines, name))
  const folder = mkdtempSync(join(machines, OWN))
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = folder
  process.on('exit', () => remove(folder))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1))
}

const OWN = `inddragelse-tests-${process.pid}-`

function isAbandoned(name: string): boolean {
  const [, id] = /^inddragelse-tests-(\d+)-/.exec(name) ?? []
  return id !== undefined && !isAlive(Number(id))
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
