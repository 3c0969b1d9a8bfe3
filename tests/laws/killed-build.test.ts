import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, watch } from 'node:fs'
import { basename, join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { disk } from '../../pipeline/files/file-system.ts'
import { isOwnFile, lockNumber } from '../../pipeline/files/own-files.ts'
import { build } from '../../pipeline/verbs/build.ts'
import { check } from '../../pipeline/verbs/check.ts'
import { forEach, kills, patience } from './kills.ts'
import { earlierVersion, laterVersion, runOn } from './mini-review.ts'
import { programThatDrewBefore } from './program.ts'
import { startCli } from './run-cli.ts'
import { seeded } from './seeded.ts'
import { bytesUnder, lay, temporaryFolder } from './temporary-folder.ts'

/** At once, because each kill is one process that is mostly loading. */
const AT_ONCE = 2

const place = temporaryFolder()
const before = join(place, 'before')
const wanted = join(place, 'wanted')
let length = 0
let script: readonly string[] = []

/** The folders of a run, in a place of its own. The sources are the same for all, because the report names their path. */
function runIn(folder: string, sources: string) {
  return runOn(disk, {
    sources,
    data: join(folder, 'data'),
    output: join(folder, 'output'),
    readme: join(folder, 'R.md'),
  })
}

beforeAll(async () => {
  lay(join(place, 'earlier'), earlierVersion())
  lay(join(place, 'later'), laterVersion())
  expect((await build(runIn(before, join(place, 'earlier/sources')))).code).toBe(0)
  cpSync(before, wanted, { recursive: true })
  expect((await build(runIn(wanted, join(place, 'later/sources')))).code).toBe(0)
  script = [await programThatDrewBefore()]
  await ended(startBuild(join(place, 'drawing')))
  const started = performance.now()
  await ended(startBuild(join(place, 'whole')))
  length = performance.now() - started
})

function startBuild(folder: string) {
  mkdirSync(folder, { recursive: true })
  const { sources, data, output } = runIn(folder, join(place, 'later/sources'))
  return startCli(['build', '--sources', sources, '--data', data, '--output', output], { script })
}

function ended(child: ReturnType<typeof startBuild>): Promise<void> {
  return new Promise(resolve => child.on('close', () => resolve()))
}

test(
  `a build killed at ${kills.ofBuild} moments leaves whole files, and the next one gives exactly the right bytes`,
  async () => {
    const draw = seeded(20_010_203)
    const parts = Array.from({ length: kills.ofBuild }, () => draw())
    let unfinished = 0
    await forEach(kills.ofBuild, AT_ONCE, async index => {
      if (await killed(index, parts[index] ?? 0)) unfinished++
    })
    expect(unfinished, 'kills that met a build that had begun to write and not ended').toBeGreaterThan(
      kills.ofBuild / 10,
    )
  },
  patience,
)

/** Kills one build, half of them at any moment and half while files are written, which is a small part of it. Tells whether something was half done. */
async function killed(index: number, part: number): Promise<boolean> {
  const folder = join(place, `run-${index}`)
  const over = index % 4 < 2 ? before : undefined
  if (over !== undefined) cpSync(over, folder, { recursive: true })
  const start = over === undefined ? {} : bytesUnder(over)
  const child = startBuild(folder)
  const kill = () => child.kill('SIGKILL')
  const timers: NodeJS.Timeout[] = []
  const watcher = watch(over === undefined ? folder : join(folder, 'data'), (_, name) => {
    if (timers.length === 0 && !isLock(name ?? '')) timers.push(setTimeout(kill, part * WRITING))
  })
  if (index % 2 === 0) timers.push(setTimeout(kill, part * length))
  await ended(child)
  watcher.close()
  for (const timer of timers) clearTimeout(timer)

  const right = bytesUnder(wanted)
  const left = bytesUnder(folder)
  const torn = Object.keys(left).filter(
    path => !isOwnFile(path) && left[path] !== start[path] && left[path] !== right[path],
  )
  expect(torn, `kill ${index}`).toEqual([])
  const run = { ...runIn(folder, join(place, 'later/sources')), format: 'json' as const }
  const named = (await check(run)).stdout.split('\n').flatMap(line => (line === '' ? [] : [JSON.parse(line).path]))
  const differing = [...new Set([...Object.keys(left), ...Object.keys(right)])].filter(
    path => left[path] !== right[path] && !isLock(path),
  )
  expect(named.sort(), `kill ${index}`).toEqual(differing.map(path => join(folder, path)).sort())
  expect((await build(run)).code).toBe(0)
  expect(bytesUnder(folder), `kill ${index}`).toEqual(right)
  rmSync(folder, { recursive: true })
  const begun = Object.keys(left).some(path => left[path] !== start[path] && !isLock(path))
  return begun && differing.length > 0
}

function isLock(path: string): boolean {
  return lockNumber(basename(path)) !== undefined
}

/** About how long writing takes, in milliseconds. */
const WRITING = 60

test('the whole run that was measured made what it should', () => {
  expect(existsSync(join(place, 'whole/output/GENERATED.md'))).toBe(true)
  expect(readFileSync(join(place, 'whole/output/tables/by-code.csv'), 'utf8')).toBe(
    readFileSync(join(wanted, 'output/tables/by-code.csv'), 'utf8'),
  )
})
