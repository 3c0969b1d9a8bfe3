import { expect, test } from 'vitest'
import { isOwnFile } from '../../pipeline/files/own-files.ts'
import { fix } from '../../pipeline/verbs/fix.ts'
import { memoryFiles } from './memory-files.ts'
import { earlierVersion, runOn } from './mini-review.ts'
import { Stopped, stoppingFiles } from './stopping-files.ts'

/** Two sheets and a page as a spreadsheet and an editor on another machine leave them. */
function spoilt(): Map<string, Buffer> {
  const files = new Map([...earlierVersion()].map(([path, text]) => [path, Buffer.from(text)]))
  const semicolons = (text: string) => `\ufeff${text.replaceAll(',', ';').replaceAll('\n', '\r\n')}`
  for (const path of ['rebane-1990-aken/coding.k.csv', 'durand-1992-cour/coding.k.csv'].map(
    p => `sources/studies/${p}`,
  ))
    files.set(path, Buffer.from(semicolons(files.get(path)?.toString() ?? '')))
  const page = 'sources/analysis.md'
  files.set(page, Buffer.from((files.get(page)?.toString() ?? '').replaceAll('\n', '\r\n')))
  return files
}

test('fix makes the sources what they were', async () => {
  const files = memoryFiles(spoilt())
  const said = await fix(runOn(files))
  expect(said.code, said.stdout).toBe(0)
  expect(texts(files.all)).toEqual([...earlierVersion()].sort())
  expect((await fix(runOn(files))).stdout).toBe('Every source is in canonical form.\n')
})

test('a fix that is stopped at any file operation leaves whole files, and the next one finishes', async () => {
  const before = spoilt()
  const after = earlierVersion()
  for (let at = after.size; ; at++) {
    const files = memoryFiles(before)
    const ended = await fix(runOn(stoppingFiles(files, at))).catch((error: unknown) => error)
    if (!(ended instanceof Stopped)) {
      expect(at).toBeGreaterThan(after.size + 9)
      return
    }
    const torn = [...files.all].filter(
      ([path, bytes]) =>
        !isOwnFile(path) && bytes.toString() !== after.get(path) && bytes.toString() !== before.get(path)?.toString(),
    )
    expect(torn).toEqual([])
    const said = await fix(runOn(files))
    expect(said.code, said.stdout).toBe(0)
    expect(texts(files.all)).toEqual([...after].sort())
  }
})

function texts(files: ReadonlyMap<string, Buffer>): [string, string][] {
  return [...files].map(([path, bytes]): [string, string] => [path, bytes.toString()]).sort()
}
