import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { disk, type FileSystem } from '../../pipeline/files/file-system.ts'
import { replaceFile } from '../../pipeline/files/replace-file.ts'
import { lay, temporaryFolder } from '../laws/temporary-folder.ts'

/** A folder with one sheet of a given mode. */
function folderWith(text: string, mode = 0o644) {
  const folder = temporaryFolder()
  const path = join(folder, 'a.csv')
  lay(folder, new Map([['a.csv', text]]))
  chmodSync(path, mode)
  return { folder, path }
}

describe('a file that is replaced', () => {
  test.each([0o644, 0o600, 0o664, 0o400, 0o755])('keeps its mode %o', async mode => {
    const { folder, path } = folderWith('old', mode)
    expect(await replaceFile(disk, path, Buffer.from('old'), 'new')).toBe(true)
    expect(readFileSync(path, 'utf8')).toBe('new')
    expect(statSync(path).mode & 0o7777).toBe(mode)
    expect(readdirSync(folder)).toEqual(['a.csv'])
  })

  test('is on the disk before it takes the place, and so is the folder after', async () => {
    const { folder, path } = folderWith('old')
    const done: string[] = []
    const noted: FileSystem = {
      ...disk,
      write: async (to, text, how) => {
        done.push(`write, synced: ${how?.synced}`)
        await disk.write(to, text, how)
      },
      read: async from => {
        done.push('read')
        return disk.read(from)
      },
      rename: async (from, to) => {
        done.push('rename')
        await disk.rename(from, to)
      },
      syncFolder: async of => {
        done.push(`sync ${of === folder ? 'its folder' : of}`)
        await disk.syncFolder(of)
      },
    }
    await replaceFile(noted, path, Buffer.from('old'), 'new')
    expect(done).toEqual(['write, synced: true', 'read', 'rename', 'sync its folder'])
  })
})

describe('a file is left alone', () => {
  test.each([
    ['saved meanwhile', Buffer.from('old'), 'old, and a row'],
    ['made meanwhile', undefined, 'mine'],
  ])('that was %s', async (_, before, now) => {
    const { folder, path } = folderWith(now)
    expect(await replaceFile(disk, path, before, 'new')).toBe(false)
    expect(readFileSync(path, 'utf8')).toBe(now)
    expect(readdirSync(folder)).toEqual(['a.csv'])
  })

  test('that was deleted meanwhile', async () => {
    const folder = temporaryFolder()
    expect(await replaceFile(disk, join(folder, 'a.csv'), Buffer.from('old'), 'new')).toBe(false)
    expect(readdirSync(folder)).toEqual([])
  })
})

test('what could not be written whole is taken away', async () => {
  const { folder, path } = folderWith('old')
  const full: FileSystem = {
    ...disk,
    write: async to => {
      writeFileSync(to, 'n')
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
    },
  }
  await expect(replaceFile(full, path, Buffer.from('old'), 'new')).rejects.toThrow('no space')
  expect(readdirSync(folder)).toEqual(['a.csv'])
})
