import { expect, test } from 'vitest'
import type { FileSystem } from '../../pipeline/files/file-system.ts'
import { isOwnFile } from '../../pipeline/files/own-files.ts'
import { replaceFiles } from '../../pipeline/files/replace-files.ts'
import { memoryFiles } from '../laws/memory-files.ts'
import { Stopped, stoppingFiles } from '../laws/stopping-files.ts'

const NAMES = ['a/codebook.md', 'a/one/sheet.csv', 'a/two/sheet.csv']
const OLD = NAMES.map(path => [path, `old ${path}`] as const)
const NEW = NAMES.map(path => [path, `new ${path}`] as const)
const ALL = NAMES.map(path => ({ path, before: Buffer.from(`old ${path}`), text: `new ${path}` }))
const held = (files: ReadonlyMap<string, Buffer>) => [...files].map(([path, bytes]) => [path, bytes.toString()]).sort()

test('every file holds what it is to hold, and nothing is left beside', async () => {
  const files = memoryFiles(OLD)
  expect(await replaceFiles(files, ALL)).toBeUndefined()
  expect(held(files.all)).toEqual(NEW)
})

test('where none was there one is written', async () => {
  const files = memoryFiles([])
  expect(
    await replaceFiles(
      files,
      ALL.map(one => ({ ...one, before: undefined })),
    ),
  ).toBeUndefined()
  expect(held(files.all)).toEqual(NEW)
})

test('where one is there by now that was not, none is written', async () => {
  const files = memoryFiles([['a/two/sheet.csv', 'made']])
  const all = ALL.map(one => ({ ...one, before: undefined }))
  expect(await replaceFiles(files, all)).toBe('a/two/sheet.csv')
  expect(held(files.all)).toEqual([['a/two/sheet.csv', 'made']])
})

test('where the system refuses, what was not there is not there', async () => {
  const files = memoryFiles([])
  let n = 0
  const full: FileSystem = {
    ...files,
    rename: async (from, to) => {
      n += 1
      if (n === 3) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
      await files.rename(from, to)
    },
  }
  const all = ALL.map(one => ({ ...one, before: undefined }))
  await expect(replaceFiles(full, all)).rejects.toThrow('no space left')
  expect(held(files.all)).toEqual([])
})

test('where one was saved meanwhile none is written', async () => {
  const files = memoryFiles([...OLD.slice(0, 2), ['a/two/sheet.csv', 'saved']])
  expect(await replaceFiles(files, ALL)).toBe('a/two/sheet.csv')
  expect(held(files.all)).toEqual([...OLD.slice(0, 2), ['a/two/sheet.csv', 'saved']])
})

test.each([1, 2, 3])('where the system refuses the rename numbered %i all are as they were', async refused => {
  const files = memoryFiles(OLD)
  let n = 0
  const full: FileSystem = {
    ...files,
    rename: async (from, to) => {
      n += 1
      if (n === refused) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
      await files.rename(from, to)
    },
  }
  await expect(replaceFiles(full, ALL)).rejects.toThrow('no space left')
  expect(held(files.all)).toEqual(OLD)
})

test('killed at any operation it leaves whole files, the first of them written first', async () => {
  for (let at = 1; ; at++) {
    const files = memoryFiles(OLD)
    const ended = await replaceFiles(stoppingFiles(files, at), ALL).catch((error: unknown) => error)
    const there = held(files.all).filter(([path = '']) => !isOwnFile(path))
    const written = NAMES.map((path, index) => there[index]?.[1] === `new ${path}`)
    expect(there.every(([path, text]) => text === `old ${path}` || text === `new ${path}`)).toBe(true)
    expect([...written].sort().reverse()).toEqual(written)
    if (!(ended instanceof Stopped)) {
      expect([ended, written]).toEqual([undefined, [true, true, true]])
      return
    }
  }
})
