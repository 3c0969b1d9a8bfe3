import { beforeAll, describe, expect, test } from 'vitest'
import type { FileSystem } from '../../pipeline/files/file-system.ts'
import { build } from '../../pipeline/verbs/build.ts'
import { type MemoryFiles, memoryFiles } from '../laws/memory-files.ts'
import { earlierVersion, README, runOn } from '../laws/mini-review.ts'

const PACKAGES: readonly [string, string] = ['node_modules/a/package.json', '{}']
const KEPT = /^node_modules\/\.cache\//

/** The mini review as a run left it that keeps what it worked out, and what the next should leave and say: what one does that keeps nothing. */
let built: MemoryFiles
let again: { stdout: string; stderr: string; code: number }
beforeAll(async () => {
  built = memoryFiles([...earlierVersion(), ['README.md', README], PACKAGES])
  await build(runOn(built, { program: 'p' }))
  again = await build(runOn(copyOf(built)))
}, 60_000)

const copyOf = (files: MemoryFiles) => memoryFiles(files.all)
const madeIn = ({ all }: MemoryFiles) =>
  Object.fromEntries(
    [...all].filter(([path]) => !KEPT.test(path)).map(([path, bytes]) => [path, bytes.toString('latin1')]),
  )

/** The same files, and how many were written. */
function counting(files: MemoryFiles): { files: FileSystem; written: string[] } {
  const written: string[] = []
  const rename = (from: string, to: string) => {
    written.push(to)
    return files.rename(from, to)
  }
  return { files: { ...files, rename }, written }
}

test('a run that keeps what it worked out leaves the same files', async () => {
  const plain = memoryFiles([...earlierVersion(), ['README.md', README], PACKAGES])
  await build(runOn(plain))
  expect([...built.all.keys()].filter(path => KEPT.test(path)).length).toBe(3)
  expect(madeIn(built)).toEqual(madeIn(plain))
})

test('where nothing changed the next says what one says that did all again, and writes nothing', async () => {
  const { files, written } = counting(copyOf(built))
  expect(again.stdout).toMatch(/^Nothing changed\.\n\n/)
  expect(await build(runOn(files, { program: 'p' }))).toEqual(again)
  expect(written).toEqual([])
})

describe('what was changed is mended or told, as where nothing is kept', () => {
  const at = (name: RegExp) => [...built.all.keys()].find(path => name.test(path)) ?? ''
  test.each<[string, (files: Map<string, Buffer>) => unknown]>([
    ['a letter in a table', files => files.set(at(/^output\/tables\/by-code\.csv/), Buffer.from('theme\n'))],
    ['a record that is missing', files => files.delete(at(/^data\/studies\//))],
    ['the mark of a folder', files => files.set('output/GENERATED.md', Buffer.from('mine'))],
    ['a file that the run once made', files => files.set('output/tables/old.csv', Buffer.from('a\n'))],
    ['a file of somebody’s own', files => files.set('output/notes.txt', Buffer.from('mine'))],
    ['what a killed run left', files => files.set('output/.inddragelse-999999999-0123456789ab', Buffer.from('half'))],
    ['the same beside the README', files => files.set('.inddragelse-999999999-0123456789ab', Buffer.from('half'))],
    ['the answer in the README', files => files.set('README.md', Buffer.from(README))],
    [
      'the README around it',
      files =>
        files.set('README.md', Buffer.concat([Buffer.from('# More\n'), files.get('README.md') ?? Buffer.alloc(0)])),
    ],
    ['a file beside the README', files => files.delete(at(/^CITATION\.cff$/))],
    [
      'a source',
      files =>
        files.set(
          'sources/protocol.md',
          Buffer.from(String(files.get('sources/protocol.md')).replace(/^- En: .*$/m, '$& now')),
        ),
    ],
    ['a source that is wrong', files => files.set('sources/odd.md', Buffer.from('# Odd\n'))],
    ['a source that is gone', files => files.delete('sources/claims.md')],
  ])(
    '%s',
    async (_, change) => {
      const [kept, plain] = [copyOf(built), copyOf(built)]
      change(kept.all)
      change(plain.all)
      expect(madeIn(kept)).not.toEqual(madeIn(built))
      const said = await build(runOn(kept, { program: 'p' }))
      expect(said).toEqual(await build(runOn(plain)))
      expect(madeIn(kept)).toEqual(madeIn(plain))
    },
    60_000,
  )

  test('the program: nothing of another is used', async () => {
    const files = copyOf(built)
    const { written, files: counted } = counting(files)
    expect(await build(runOn(counted, { program: 'q' }))).toEqual(again)
    expect(written.every(path => KEPT.test(path)) && written.length === 3).toBe(true)
  }, 60_000)
})
