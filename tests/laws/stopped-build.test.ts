import { describe, expect, test } from 'vitest'
import { isOwnFile } from '../../pipeline/files/own-files.ts'
import { build } from '../../pipeline/verbs/build.ts'
import { check } from '../../pipeline/verbs/check.ts'
import { memoryFiles } from './memory-files.ts'
import { earlierVersion, type Files, laterVersion, README, runOn } from './mini-review.ts'
import { Stopped, stoppingFiles } from './stopping-files.ts'

async function built(before: Iterable<readonly [string, string | Uint8Array]>, sources: Files) {
  const kept = [...before].filter(([path]) => !path.startsWith('sources/'))
  const files = memoryFiles([...kept, ...sources])
  const said = await build(runOn(files))
  expect(said.code, said.stdout).toBe(0)
  return files.all
}

/** Stops a build of `later` over `before` at every operation there is, and looks at what is left. */
async function stopEverywhere(before: Map<string, Buffer>, later: Files): Promise<number> {
  const wanted = await built(before, later)
  const start = new Map([...before].filter(([path]) => !path.startsWith('sources/')))
  for (let at = 1; ; at++) {
    const files = memoryFiles([...start, ...later])
    const stopping = stoppingFiles(files, at)
    const ended = await build(runOn(stopping)).catch((error: unknown) => error)
    if (!(ended instanceof Error)) {
      expect(stopping.operations()).toBe(at - 1)
      return at - 1
    }
    expect(ended).toBeInstanceOf(Stopped)
    const torn = [...files.all.keys()].filter(
      path => !isOwnFile(path) && !same(files.all, start, path) && !same(files.all, wanted, path),
    )
    expect(torn, `neither old nor new, stopped at ${at}`).toEqual([])

    const state = new Map(files.all)
    const said = await check(runOn(files, { format: 'json' }))
    expect(differing(files.all, state), 'check writes nothing').toEqual([])
    const stale = said.stdout.split('\n').flatMap(line => (line === '' ? [] : [JSON.parse(line)]))
    expect(stale.map(one => one.path).sort(), `stale files, stopped at ${at}`).toEqual(
      differing(state, wanted).filter(path => !isUnsaid(path)),
    )
    expect(stale.filter(one => !one.fix.includes('npm start'))).toEqual([])
    expect(said.code).toBe(stale.length === 0 ? 0 : 1)

    expect((await build(runOn(files))).code).toBe(0)
    expect(differing(files.all, wanted), `built again after a stop at ${at}`).toEqual([])
  }
}

/** A lock is no file that is stale, and what is left beside README.md is in nobody’s way. */
function isUnsaid(path: string): boolean {
  return isOwnFile(path) && (path.includes('/.inddragelse-build-') || !path.includes('/'))
}

type Bytes = ReadonlyMap<string, Buffer>

/** The paths that are in one only, or hold something else. */
function differing(a: Bytes, b: Bytes): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter(path => !same(a, b, path)).sort()
}

function same(a: Bytes, b: Bytes, path: string): boolean {
  const [one, other] = [a.get(path), b.get(path)]
  return one !== undefined && other !== undefined && (one === other || one.equals(other))
}

describe('a build that is stopped at any file operation', () => {
  test('of a first run leaves whole files, and the next build gives exactly the right bytes', async () => {
    const operations = await stopEverywhere(new Map([['README.md', Buffer.from(README)]]), earlierVersion())
    expect(operations).toBeGreaterThan(150)
  })

  test('of a run over an earlier version leaves each file wholly old or wholly new', async () => {
    const before = await built([['README.md', README]], earlierVersion())
    const after = await built(before, laterVersion())
    expect(before.has('data/studies/mackey-1997-quay.json')).toBe(true)
    expect(after.has('data/studies/mackey-1997-quay.json')).toBe(false)
    expect(await stopEverywhere(before, laterVersion())).toBeGreaterThan(150)
  })
})
