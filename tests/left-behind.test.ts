import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from './laws/temporary-folder.ts'

/** Starts a run of the tests of one file, on a machine whose temporary folder is this one. */
function startTests(machines: string, words: readonly string[]) {
  const { VITEST_WORKER_ID, VITEST_POOL_ID, ...env } = process.env
  return spawn(process.execPath, [resolve('node_modules/vitest/vitest.mjs'), 'run', ...words], {
    env: { ...env, TMPDIR: machines },
    stdio: 'ignore',
  })
}

function ended(child: ReturnType<typeof startTests>): Promise<number | null> {
  return new Promise(done => child.on('close', done))
}

test('a run of the tests leaves nothing in the temporary folder, and takes away what a killed one left', async () => {
  const machines = temporaryFolder()
  mkdirSync(join(machines, `inddragelse-tests-${2 ** 22 + 1}-a`, 'review-b'), { recursive: true })
  mkdirSync(join(machines, 'inddragelse-of-somebody'))
  expect(await ended(startTests(machines, ['tests/files/replace-file.test.ts']))).toBe(0)
  expect(readdirSync(machines)).toEqual(['inddragelse-of-somebody'])
})

test.each(['SIGINT', 'SIGTERM'] as const)('nor does one that is stopped half-way, by %s', async signal => {
  const machines = temporaryFolder()
  const child = startTests(machines, ['tests/laws/whatever-stands.test.ts'])
  const began = Date.now()
  const isHalfWay = () =>
    readdirSync(machines).some(name => readdirSync(join(machines, name)).some(one => one.startsWith('review-')))
  while (!isHalfWay() && Date.now() - began < 90_000) await new Promise(done => setTimeout(done, 50))
  const wasHalfWay = isHalfWay()
  child.kill(signal)
  expect([await ended(child), wasHalfWay]).toEqual([1, true])
  // What a process of the run was about to write it takes away itself, when it sees that the run is over.
  await expect.poll(() => readdirSync(machines), { timeout: 30_000 }).toEqual([])
})
