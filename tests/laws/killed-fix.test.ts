import { rmSync, watch } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { disk } from '../../pipeline/files/file-system.ts'
import { isOwnFile } from '../../pipeline/files/own-files.ts'
import { fix } from '../../pipeline/verbs/fix.ts'
import { forEach, kills, patience } from './kills.ts'
import { earlierVersion, runOn } from './mini-review.ts'
import { startCli } from './run-cli.ts'
import { seeded } from './seeded.ts'
import { bytesUnder, lay, temporaryFolder } from './temporary-folder.ts'

/** At once, because each kill is one process that is mostly loading. */
const AT_ONCE = 2

/** The mini review as a spreadsheet and an editor leave it: every file is to be mended. */
const spoilt = new Map([...earlierVersion()].map(([path, text]) => [path, text.replaceAll('\n', '\r\n')] as const))
const place = temporaryFolder()
let length = 0

beforeAll(async () => {
  const started = performance.now()
  lay(join(place, 'whole'), spoilt)
  await ended(startFix(join(place, 'whole')))
  length = performance.now() - started
})

/** Each file takes a moment to be put in its place, because a run that is through with all of them before its watcher looks up tells nothing. */
const UNHURRIED = `import fs from 'node:fs'
  import { syncBuiltinESMExports } from 'node:module'
  const { rename } = fs.promises
  fs.promises.rename = (...paths) => new Promise(done => setTimeout(done, 5)).then(() => rename(...paths))
  syncBuiltinESMExports()`

function startFix(folder: string) {
  return startCli(['fix', '--sources', join(folder, 'sources')], { preload: UNHURRIED })
}

function ended(child: ReturnType<typeof startFix>): Promise<void> {
  return new Promise(resolve => child.on('close', () => resolve()))
}

test(
  `a fix killed at ${kills.ofFix} moments loses nothing, and the next one gives exactly the right bytes`,
  async () => {
    const draw = seeded(20_020_304)
    const parts = Array.from({ length: kills.ofFix }, () => draw())
    let unfinished = 0
    await forEach(kills.ofFix, AT_ONCE, async index => {
      if (await killed(index, parts[index] ?? 0)) unfinished++
    })
    expect(unfinished, 'kills that met a fix that had begun to write and not ended').toBeGreaterThan(kills.ofFix / 12)
  },
  patience,
)

/** Kills one run and looks at what is left. Tells whether something was half done. */
async function killed(index: number, part: number): Promise<boolean> {
  const folder = join(place, `run-${index}`)
  lay(folder, spoilt)
  const child = startFix(folder)
  const kill = () => child.kill('SIGKILL')
  const timers: NodeJS.Timeout[] = []
  // Of the files above the studies `analysis.md` is the first to be written.
  const watcher = watch(join(folder, 'sources'), () => {
    if (timers.length === 0) timers.push(setTimeout(kill, part * WRITING))
  })
  if (index % 4 === 0) timers.push(setTimeout(kill, part * length))
  await ended(child)
  watcher.close()
  for (const timer of timers) clearTimeout(timer)

  const right = bytesUnder(join(place, 'whole'))
  const left = Object.entries(bytesUnder(folder)).filter(([path]) => !isOwnFile(path))
  const bytes = (path: string) => Buffer.from(spoilt.get(path) ?? '').toString('latin1')
  const torn = left.filter(([path, found]) => found !== bytes(path) && found !== right[path])
  expect(torn, `kill ${index}`).toEqual([])
  expect(
    left.map(([path]) => path),
    `kill ${index}`,
  ).toEqual(Object.keys(right))
  const mended = left.filter(([path, found]) => found === right[path]).length
  expect((await fix(runOn(disk, { sources: join(folder, 'sources') }))).code).toBe(0)
  expect(bytesUnder(folder), `kill ${index}`).toEqual(right)
  rmSync(folder, { recursive: true })
  return mended > 0 && mended < left.length
}

/** About how long writing takes, in milliseconds. */
const WRITING = 150

test('the whole run that was measured made what it should', () => {
  expect(bytesUnder(join(place, 'whole'))).toEqual(
    Object.fromEntries([...earlierVersion()].map(([path, text]) => [path, Buffer.from(text).toString('latin1')])),
  )
})
