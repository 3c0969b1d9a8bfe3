import { beforeAll, describe, expect, test } from 'vitest'
import { build } from '../../pipeline/verbs/build.ts'
import { check } from '../../pipeline/verbs/check.ts'
import { fix } from '../../pipeline/verbs/fix.ts'
import type { Run } from '../../pipeline/verbs/run.ts'
import { type MemoryFiles, memoryFiles } from '../laws/memory-files.ts'
import { earlierVersion, README, runOn } from '../laws/mini-review.ts'

const SHEET = 'sources/studies/santos-1995-varanda/coding.k.csv'
const [HEADER = '', FIRST = '', ...OTHERS] = (earlierVersion().get(SHEET) ?? '').trimEnd().split('\n')

/** The mini review with other rows in one sheet, and what was built of it before. */
function withRows(rows: readonly string[], built: Iterable<readonly [string, string | Uint8Array]> = []): MemoryFiles {
  return memoryFiles([...earlierVersion(), ['README.md', README], ...built, [SHEET, [HEADER, ...rows, ''].join('\n')]])
}

async function checked(files: MemoryFiles, over: Partial<Run> = {}): Promise<string> {
  return (await check(runOn(files, over))).stdout
}

async function annotated(files: MemoryFiles): Promise<readonly string[]> {
  const { stdout, commands = [] } = await check(runOn(files, { format: 'github' }))
  expect(stdout).toBe('')
  return commands
}

const problemsIn = (text: string) => text.match(/^\S+:\d+:\d+[^ ]*: error: /gm)?.length ?? 0

describe('many problems', () => {
  /** A hundred and thirty rows of one code that stand twice, and a code that nobody declared. */
  const many = withRows([FIRST, ...OTHERS, ...Array(130).fill(FIRST), FIRST.replace('house.noise', 'house.niose')])

  test('are told to a hundred, then how many there are by rule and file, and how many in all', async () => {
    const text = await checked(many)
    expect(problemsIn(text)).toBe(100)
    expect(text).toContain(
      [
        '',
        '… and 31 more problems (`--all` prints them):',
        `  30 code-once-per-passage in ${SHEET}`,
        `  1 known-code in ${SHEET}`,
        '',
        '131 problems in 1 file. Nothing was written. More may show once these are mended, because what they stand in was not judged any further.',
        '',
      ].join('\n'),
    )
  })

  test('are all told where all are asked for, and to a program', async () => {
    const all = await checked(many, { all: true })
    expect(problemsIn(all)).toBe(131)
    expect(all).not.toContain('--all')
    expect((await checked(many, { format: 'json' })).trimEnd().split('\n')).toHaveLength(131)
  })

  test('are a hundred annotations and one notice of the rest', async () => {
    const lines = await annotated(many)
    expect(lines.map(line => line.split(' ')[0])).toEqual([...Array(100).fill('::error'), '::notice'])
    expect(lines.at(-1)).toContain('31 more problems')
  })
})

describe('after an edit', () => {
  let built: [string, Buffer][] = []
  beforeAll(async () => {
    const files = withRows([FIRST, ...OTHERS])
    expect((await build(runOn(files))).code).toBe(0)
    built = [...files.all].filter(([path]) => !path.startsWith('sources/'))
  })

  test('the made files that are stale are one line with one cure', async () => {
    const files = withRows([FIRST.replace('absent', 'present'), ...OTHERS], built)
    const text = await checked(files)
    expect(text).toMatch(
      /^data\/\S+:1:1: error: (\d+) made files are stale, this one first: run `npm start` \[fresh-file\]\n$/,
    )
    const n = Number(/(\d+) made/.exec(text)?.[1])
    expect((await checked(files, { format: 'json' })).trimEnd().split('\n')).toHaveLength(n)
    expect(problemsIn(await checked(files, { all: true }))).toBe(n)
    expect(await annotated(files)).toEqual([expect.stringContaining(`::${n} made files are stale`)])
  })

  test('a file that is in the way of none stands before them, in full', async () => {
    const rows = [FIRST.replace('absent', 'present'), ...OTHERS]
    const text = await checked(withRows(rows, [...built, ['output/mine.txt', 'Mine']]))
    expect(text).toMatch(
      /^output\/mine\.txt:1:1: error: .*\n {2}why: .*\n {2}fix: .*\n\n\S+ error: \d+ made files are stale/,
    )
    const n = Number(/(\d+) made files are stale/.exec(text)?.[1])
    expect(n).toBeGreaterThan(1)
    expect(text).toContain(`\n1 problem in 1 file, and ${n} stale files. Nothing was written.\n`)
  })
})

test('check and build refuse the same sources, one command heals them, and then both are content', async () => {
  const changed: [path: string, from: RegExp, to: string][] = [
    [SHEET, /\n(.*)\n(.*)\n/, '\n$2\n$1\n'],
    ['sources/studies/rebane-1990-aken/coding.k.csv', /\n([^,]*),/, '\n"$1",'],
    ['sources/studies/mackey-1997-quay/note.md', /## Record\n/, '##  Record\n'],
  ]
  const files = withRows([FIRST, ...OTHERS])
  for (const [path, from, to] of changed) {
    const text = files.all.get(path)?.toString() ?? ''
    expect(text).toMatch(from)
    files.all.set(path, Buffer.from(text.replace(from, to)))
  }
  const before = [...files.all.keys()]
  const refusals = [await build(runOn(files)), await check(runOn(files))]
  for (const { code, stdout } of refusals) {
    expect(code).toBe(1)
    expect(stdout.match(/^\S+(?=:1:1: error: .*\[canonical-form\]$)/gm)).toEqual(changed.map(([path]) => path).sort())
    expect(stdout).toContain('fix: run `npm run fix`.')
  }
  expect([...files.all.keys()]).toEqual(before)
  for (const act of [fix, build, check]) expect((await act(runOn(files))).code).toBe(0)
})
