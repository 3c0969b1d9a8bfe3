import { readdirSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lockFolder } from '../../pipeline/files/build-lock.ts'
import { disk } from '../../pipeline/files/file-system.ts'
import { beginningOf } from '../../pipeline/files/is-alive.ts'
import { temporaryFolder } from '../laws/temporary-folder.ts'

/** No process has this number: it is above the highest that a system gives. */
const NOBODY = 2 ** 22 + 1

/** The lock of somebody else, a process that runs unless told otherwise. */
function lockOf(folder: string, over: object = {}, n = 7): void {
  const process_id = process.ppid
  const holder = { process: process_id, machine: hostname(), began: beginningOf(process_id), token: 'theirs', ...over }
  writeFileSync(join(folder, `.inddragelse-build-${n}`), `${JSON.stringify(holder)}\n`)
}

async function taken(folder: string): Promise<boolean> {
  const lock = await lockFolder(disk, folder)
  if ('by' in lock) return false
  await lock.release()
  return true
}

test('of many who want a folder at once one has it, and gives it back', async () => {
  const folder = temporaryFolder()
  const locks = await Promise.all(Array.from({ length: 20 }, () => lockFolder(disk, folder)))
  const had = locks.flatMap(lock => ('release' in lock ? [lock] : []))
  expect(had.length).toBe(1)
  expect(await lockFolder(disk, folder)).toEqual({ by: `process ${process.pid}` })
  await had[0]?.release()
  expect(readdirSync(folder)).toEqual([])
  expect(await taken(folder)).toBe(true)
})

test('who builds in another process is named', async () => {
  const folder = temporaryFolder()
  lockOf(folder)
  expect(await lockFolder(disk, folder)).toEqual({ by: `process ${process.ppid}` })
  expect(readdirSync(folder)).toEqual(['.inddragelse-build-7'])
})

test.each([
  ['a process that is dead', { process: NOBODY }],
  ['another process that has the number now', { began: '1' }],
  ['an earlier process that had our number', { process: process.pid }],
  ['another machine', { machine: 'elsewhere' }],
  ['nobody, because it was killed before it said who', { process: 'x' }],
])('a lock of %s is in nobody’s way, and is taken away', async (_, over) => {
  const folder = temporaryFolder()
  lockOf(folder, over)
  const lock = await lockFolder(disk, folder)
  expect('release' in lock).toBe(true)
  expect(readdirSync(folder)).toEqual(['.inddragelse-build-8'])
  if ('release' in lock) await lock.release()
  expect(readdirSync(folder)).toEqual([])
})

test('of many who find the lock of a dead process one has it', async () => {
  for (let n = 0; n < 20; n++) {
    const folder = temporaryFolder()
    lockOf(folder, { process: NOBODY })
    const locks = await Promise.all(Array.from({ length: 5 }, () => lockFolder(disk, folder)))
    expect(locks.filter(lock => 'release' in lock).length).toBe(1)
  }
})

test('a lock that is empty still after a while is in nobody’s way', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, '.inddragelse-build-1'), '')
  expect(await taken(folder)).toBe(true)
})
