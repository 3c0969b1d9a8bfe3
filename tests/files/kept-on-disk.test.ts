import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { disk } from '../../pipeline/files/file-system.ts'
import { keptOnDisk } from '../../pipeline/files/kept-on-disk.ts'
import { filesUnder } from '../laws/mini-review.ts'
import { temporaryFolder } from '../laws/temporary-folder.ts'

const AT = 'node_modules/.cache/.inddragelse-kept/drawings'
/** What is kept: texts with line ends, letters of two bytes, and one that looks like the beginning of an entry. */
const MADE: ReadonlyMap<string, string> = new Map([
  ['first', 'Ærø\n'],
  ['second', ''],
  ['third', `${'0'.repeat(64)} 3 ${'0'.repeat(64)}\nabc`],
  ['fourth', 'x'.repeat(5000)],
])

/** A folder in which a run kept all of it. */
async function folderWithKept({ program = 'p' } = {}) {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'node_modules'))
  const keeper = { files: disk, sources: join(folder, 'sources'), program }
  const kept = await keptOnDisk(keeper, 'drawings')
  for (const [from, made] of MADE) kept?.put(from, made)
  await kept?.save()
  return { folder, keeper, path: join(folder, AT) }
}

const everything = async (keeper: Parameters<typeof keptOnDisk>[0], kind = 'drawings') => {
  const kept = await keptOnDisk(keeper, kind)
  return [...MADE.keys()].map(from => kept?.get(from))
}
const NOTHING = [...MADE].map(() => undefined)

describe('what a run kept', () => {
  test('is what the next is given, for the same only', async () => {
    const { keeper } = await folderWithKept()
    expect(await everything(keeper)).toEqual([...MADE.values()])
    expect((await keptOnDisk(keeper, 'drawings'))?.get('fifth')).toBeUndefined()
  })

  test('is nothing to another program, kind or place', async () => {
    const { keeper } = await folderWithKept()
    expect(await everything({ ...keeper, program: 'q' })).toEqual(NOTHING)
    expect(await everything(keeper, 'runs')).toEqual(NOTHING)
    const { keeper: other } = await folderWithKept({ program: 'q' })
    expect(await everything({ ...other, program: 'p' })).toEqual(NOTHING)
  })

  test('goes once nobody asks for it any more', async () => {
    const { keeper } = await folderWithKept()
    const kept = await keptOnDisk(keeper, 'drawings')
    kept?.get('first')
    kept?.put('fifth', 'new')
    await kept?.save()
    expect(await everything(keeper)).toEqual(['Ærø\n', undefined, undefined, undefined])
    expect((await keptOnDisk(keeper, 'drawings'))?.get('fifth')).toBe('new')
  })
})

describe('what was spoilt', () => {
  const line = (text: string, at: number) => text.split('\n')[at] ?? ''
  const cut = (to: number) => (text: string) => text.slice(0, to < 0 ? text.length + to : to)
  const SPOILT: readonly (readonly [string, (text: string) => string])[] = [
    ['emptied', () => ''],
    ['of another format', text => text.replace('kept 1', 'kept 2')],
    ['without its first line', text => text.slice(text.indexOf('\n') + 1)],
    ['cut in its first line', cut(3)],
    ['cut in a key', cut(40)],
    ['cut in a hash', cut(120)],
    ['cut after the head of an entry', text => text.slice(0, text.indexOf('\n', 10) + 1)],
    ['cut in what was made', cut(-1000)],
    ['cut by a byte', cut(-1)],
    ['a byte longer', text => `${text}x`],
    ['a letter changed in what was made', text => text.replace('xxx', 'xyx')],
    ['a byte of a letter changed', text => text.replace('\u00c3\u0086', '\u00c3\u0098')],
    ['a key changed', text => text.replace(/\n[0-9a-f]/, found => (found === '\n0' ? '\n1' : '\n0'))],
    ['a hash changed', text => text.replace(/[0-9a-f]\n/, found => (found === '0\n' ? '1\n' : '0\n'))],
    ['a length made less', text => text.replace(' 5000 ', ' 4000 ')],
    ['a length made more', text => text.replace(' 5000 ', ' 5001 ')],
    ['a length past all', text => text.replace(' 5000 ', ' 9999999999 ')],
    ['a length that is none', text => text.replace(' 5000 ', ' -5000 ')],
    [
      'two keys changed for each other',
      text =>
        text
          .replaceAll(line(text, 1).slice(0, 64), 'A')
          .replaceAll(line(text, 3).slice(0, 64), line(text, 1).slice(0, 64))
          .replaceAll('A', line(text, 3).slice(0, 64)),
    ],
    ['line ends changed', text => text.replaceAll('\n', '\r\n')],
    ['bytes of something else', () => '\u0000\u00ff'.repeat(5000)],
    ['twice in one file', text => text + text],
  ]
  test.each(SPOILT)('%s: nothing is given but what was made', async (_, spoil) => {
    const { keeper, path } = await folderWithKept()
    const before = readFileSync(path, 'latin1')
    const after = spoil(before)
    expect(after).not.toBe(before)
    writeFileSync(path, after, 'latin1')
    const given = await everything(keeper)
    const right = [...MADE.values()]
    for (const [at, one] of given.entries()) expect([right[at], undefined]).toContain(one)
    if (_ !== 'a byte longer' && _ !== 'twice in one file') expect(given).toContain(undefined)
  })
})

describe('nothing is kept', () => {
  test('where there are no packages, nor where the program does not know itself', async () => {
    const folder = temporaryFolder()
    const { path, keeper } = await folderWithKept()
    const kept = await keptOnDisk({ files: disk, sources: join(folder, 'sources'), program: 'p' }, 'drawings')
    kept?.put('first', 'x')
    await kept?.save()
    expect(await disk.list(folder)).toEqual([])
    const { program, ...unknown } = keeper
    expect(await everything(unknown)).toEqual(NOTHING)
    expect(readFileSync(path, 'utf8')).toContain(MADE.get('fourth'))
  })

  test('where git tracks it, for then somebody else made it', async () => {
    const { folder, keeper } = await folderWithKept()
    const git = (...words: string[]) => execFileSync('git', ['-C', folder, ...words])
    git('init', '-q')
    expect(await everything(keeper)).toEqual([...MADE.values()])
    git('add', '-f', AT)
    expect(await everything(keeper)).toEqual(NOTHING)
  })

  test('where git is asked and will not say', async () => {
    const { folder, keeper } = await folderWithKept()
    writeFileSync(join(folder, '.git'), 'gitdir: nowhere')
    expect(await everything(keeper)).toEqual(NOTHING)
  })

  test('where the place cannot be written, and nothing is wrong', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'node_modules'))
    writeFileSync(join(folder, 'node_modules/.cache'), 'a file')
    const kept = await keptOnDisk({ files: disk, sources: join(folder, 'sources'), program: 'p' }, 'drawings')
    kept?.put('first', 'x')
    await kept?.save()
    expect(readFileSync(join(folder, 'node_modules/.cache'), 'utf8')).toBe('a file')
  })
})

test('only what builds or explains asks for it, and only the verbs of a person at work let it', () => {
  const importing = (name: string) =>
    filesUnder('pipeline')
      .filter(path => path.endsWith('.ts') && readFileSync(join('pipeline', path), 'utf8').includes(name))
      .sort()
  expect(importing("/kept-on-disk.ts'")).toEqual(['verbs/build-anew.ts', 'verbs/build.ts', 'verbs/read-kept.ts'])
  expect(importing("/read-kept.ts'")).toEqual(['verbs/build-anew.ts', 'verbs/explain.ts'])
  const verbs = readFileSync('pipeline/cli/verbs-of-review.ts', 'utf8')
  expect([...verbs.matchAll(/(\w+)\(keeping\(run\)/g)].map(([, verb]) => verb)).toEqual(['build', 'explain', 'watch'])
  expect(importing('program: PROGRAM')).toEqual(['cli/verbs-of-review.ts'])
})
