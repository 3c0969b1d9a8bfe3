import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { lockNumber } from '../../pipeline/files/own-files.ts'
import { build } from '../../pipeline/verbs/build.ts'
import { check } from '../../pipeline/verbs/check.ts'
import type { Run } from '../../pipeline/verbs/run.ts'
import { type MemoryFiles, memoryFiles } from './memory-files.ts'
import { change, earlierVersion, type Files, README, runOn } from './mini-review.ts'
import { stoppingFiles } from './stopping-files.ts'

/** The mini review built once, with whatever else is said to stand beside it. */
async function builtWith(more: readonly (readonly [string, string])[] = []): Promise<MemoryFiles> {
  const files = memoryFiles([...earlierVersion(), ['README.md', README]])
  expect((await build(runOn(files))).code).toBe(0)
  for (const [path, text] of more) files.all.set(path, Buffer.from(text))
  return files
}

/** Runs and tells which operations that write were asked for. */
async function writesOf(files: MemoryFiles, act: (run: Run) => Promise<unknown>, over: Partial<Run> = {}) {
  const writes: string[] = []
  const note =
    <A extends [string, ...unknown[]]>(operation: (...given: A) => Promise<void>) =>
    async (...given: A) => {
      // A lock stands there only for as long as the run that made it.
      if (lockNumber(posix.basename(given[0])) === undefined)
        writes.push(given.filter(one => typeof one === 'string').join(' '))
      return operation(...given)
    }
  const { write, rename, remove, removeFolderIfEmpty, makeFolder } = files
  const noted = {
    ...files,
    write: note(write),
    rename: note(rename),
    remove: note(remove),
    removeFolderIfEmpty: note(removeFolderIfEmpty),
    makeFolder: note(makeFolder),
  }
  return { said: (await act(runOn(noted, over))) as Awaited<ReturnType<typeof build>>, writes }
}

const FAULTS: [string, (sources: Files) => void][] = [
  ['an unknown code', s => change(s, 'sources/studies/mackey-1997-quay/coding.k.csv', 'meeting.map', 'meeting.mop')],
  ['a missing page', s => void s.delete('sources/protocol.md')],
  ['a note that is not text', s => void s.set('sources/studies/mackey-1997-quay/note.md', '\u0000')],
  ['a dispute without a ruling', s => void s.delete('sources/studies/wojcik-1994-klatka/rulings.csv')],
  ['a file nobody knows', s => void s.set('sources/studies/mackey-1997-quay/coding_m.csv', 'passage\n')],
  ['a sheet that is cut off', s => void s.set('sources/screening.csv', 'record_id,title\n"x')],
]
test.each(FAULTS)('with %s in the sources nothing is written', async (_, spoil) => {
  const files = await builtWith()
  const sources = earlierVersion()
  spoil(sources)
  for (const path of [...files.all.keys()].filter(one => one.startsWith('sources/'))) files.all.delete(path)
  for (const [path, text] of sources) files.all.set(path, Buffer.from(text))
  const { said, writes } = await writesOf(files, build)
  expect([said.code, writes]).toEqual([1, []])
  expect(said.stdout).toMatch(/error: .+\[[a-z-]+\]\n/)
  expect(said.stdout).toContain('Nothing was written.')
})

test.each(['data', 'output'])('a stranger’s folder as --%s is refused before anything is written', async name => {
  const files = await builtWith([['elsewhere/letter.txt', 'Dear reader']])
  const { said, writes } = await writesOf(files, build, { [name]: 'elsewhere' })
  expect([said.code, said.stdout, writes]).toEqual([2, '', []])
  expect(said.stderr).toContain('elsewhere is not empty and was not made by this pipeline')
})

test.each([
  [{ data: 'out', output: 'out' }, 'out and out'],
  [{ data: 'out', output: 'out/tables' }, 'out and out/tables'],
  [{ data: 'sources/data' }, 'sources and sources/data'],
  [{ data: './sources' }, 'sources and ./sources'],
  [{ output: '.' }, 'sources and .'],
])('folders inside each other are refused: %j', async (over, named) => {
  for (const act of [build, check]) {
    const { said, writes } = await writesOf(await builtWith(), act, over)
    expect([said.code, writes]).toEqual([2, []])
    expect(said.stderr).toContain(named)
  }
})

test('a stray file in our own folder is left alone and named', async () => {
  const files = await builtWith([['output/notes/mine.txt', 'Mine']])
  const said = await build(runOn(files))
  expect(said).toMatchObject({
    code: 0,
    stderr: 'output/notes/mine.txt was not made by this pipeline; it was left alone.\n',
  })
  expect(files.all.get('output/notes/mine.txt')?.toString()).toBe('Mine')
  const checked = await check(runOn(files))
  expect(checked.code).toBe(1)
  expect(checked.stdout).toMatch(/^output\/notes\/mine\.txt:1:1: error: .+\[fresh-file\]/)
})

test('files that are no longer made are removed, and only they', async () => {
  const gone = 'data/studies/gone-1991-word.json'
  const files = await builtWith([[gone, '{}']])
  expect((await check(runOn(files))).stdout).toContain(`${gone}:1:1: error:`)
  const { said, writes } = await writesOf(files, build)
  expect(writes).toEqual([gone, 'data/studies'])
  expect(said.stdout).toContain(`- ${gone}`)
})

test('a second build writes nothing', async () => {
  const { said, writes } = await writesOf(await builtWith(), build)
  expect(writes).toEqual([])
  expect(said.stdout).toContain('Nothing changed.')
})

test('what somebody changed by hand is named by check and made right by build', async () => {
  const files = await builtWith([['output/tables/by-code.csv', 'tampered']])
  expect((await check(runOn(files))).stdout).toMatch(/^output\/tables\/by-code\.csv:1:1: error: /)
  expect((await build(runOn(files))).code).toBe(0)
  expect((await check(runOn(files))).code).toBe(0)
})

test('the stops of the law are real: a run stopped at its first operation does nothing', async () => {
  await expect(build(runOn(stoppingFiles(await builtWith(), 1)))).rejects.toThrow('Stopped at operation 1')
})
