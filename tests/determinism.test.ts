import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { disk, type FileSystem } from '../pipeline/files/file-system.ts'
import { pageFiles } from '../pipeline/files/page-files.ts'
import { aggregate, emit, read } from '../pipeline/stages.ts'
import { build } from '../pipeline/verbs/build.ts'
import { check } from '../pipeline/verbs/check.ts'
import type { Review } from '../schema/settled.ts'
import { type MemoryFiles, memoryFiles } from './laws/memory-files.ts'
import { earlierVersion, type Files, MINI, runOn } from './laws/mini-review.ts'
import { runCli } from './laws/run-cli.ts'
import { seeded } from './laws/seeded.ts'
import { bytesUnder, temporaryFolder } from './laws/temporary-folder.ts'
import { madeTexts } from './made-texts.ts'

let made: Files
beforeAll(async () => {
  made = await madeFrom(memoryFiles(earlierVersion()))
})

/** What `build` makes of some files: those of data/ and output/. */
async function madeFrom(files: MemoryFiles, through: FileSystem = files): Promise<Files> {
  const said = await build(runOn(through))
  expect(said.code, said.stdout + said.stderr).toBe(0)
  const own = [...files.all].filter(([path]) => !path.startsWith('sources/'))
  return new Map(own.map(([path, bytes]): [string, string] => [path, bytes.toString()]).sort())
}

/** The settled review, which is all that data/ and output/ are made from; `build` itself wants the sources in canonical form. */
function reviewFrom(sources: Files): string {
  const input = [...sources].map(([path, text]) => ({ path: path.slice('sources/'.length), bytes: Buffer.from(text) }))
  const { review, problems } = read('sources', input)
  expect(problems).toEqual([])
  return JSON.stringify(review)
}

function expectSame(other: Files): void {
  expect([...other.keys()].sort()).toEqual([...made.keys()])
  expect([...other].filter(([path, text]) => made.get(path) !== text).map(([path]) => path)).toEqual([])
}

describe('the same sources give the same bytes', () => {
  test.each([1, 2, 3])('in whatever order a folder lists its files (%i)', async seed => {
    const files = memoryFiles(earlierVersion())
    const shuffling: FileSystem = { ...files, list: async folder => shuffled(await files.list(folder), seeded(seed)) }
    expectSame(await madeFrom(files, shuffling))
  })

  test.each([1, 2, 3])('in whatever order rows, and bullets with a key, stand (%i)', async seed => {
    const draw = seeded(seed)
    const sources = [...earlierVersion()].map(([path, text]): [string, string] => [
      path,
      path.endsWith('.csv') ? withShuffledRows(text, draw) : withShuffledBullets(text, draw),
    ])
    expect(sources.filter(([path, text]) => earlierVersion().get(path) !== text).length).toBeGreaterThan(20)
    expect(reviewFrom(new Map(sources))).toBe(reviewFrom(earlierVersion()))
  })

  test.each([
    { TZ: 'Pacific/Auckland', LC_ALL: 'da_DK.UTF-8' },
    { TZ: 'America/St_Johns', LC_ALL: 'C', LANG: 'C' },
  ])('in another time zone and locale: %j', async env => {
    const folder = temporaryFolder()
    const [data, output] = [join(folder, 'data'), join(folder, 'output')]
    const said = await runCli(['build', '--sources', MINI, '--data', data, '--output', output], { env })
    expect(said.code, said.stderr).toBe(0)
    expectSame(new Map(Object.entries(bytesUnder(folder)).map(([path, text]) => [path, fromLatin(text)])))
  })

  test('whatever was drawn before, and in whatever order', async () => {
    const { charts } = await import('../pipeline/emit/charts/charts.ts')
    const { draw } = await import('../pipeline/emit/draw.ts')
    const { svgText } = await import('../pipeline/emit/drawing.ts')
    for (const chart of charts.filter(one => 'spec' in one).reverse())
      for (const language of ['en', 'da']) {
        const path = `output/charts/${chart.name}.${language}`
        const spec = JSON.parse(made.get(`${path}.vl.json`) ?? '')
        const drawing = await draw(spec, `${chart.name}-${language}`)
        expect(svgText(drawing), path).toBe(made.get(`${path}.svg`))
      }
  })
})

test('output/ is a function of data/ alone', async () => {
  const inData = (path: string) => JSON.parse(made.get(`data/${path}.json`) ?? '')
  const folder = (name: string) =>
    [...made.keys()]
      .filter(path => path.startsWith(`data/${name}/`))
      .map(path => inData(path.slice('data/'.length, -'.json'.length)))
  const above = [...made.keys()].flatMap(path => /^data\/([a-z-]+)\.json$/.exec(path)?.[1] ?? [])
  // What stands on a page is named in camel case, what stands in a sheet as the sheet is.
  const named = (name: string) => [
    name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
    name.replaceAll('-', '_'),
  ]
  const review = {
    ...Object.fromEntries(above.flatMap(name => named(name).map(key => [key, inData(name)]))),
    studies: folder('studies'),
    documents: folder('documents'),
  } as unknown as Review
  const { files } = await emit(review, aggregate(review), await pageFiles())
  const output = madeTexts(files).map(({ path, text }): [string, string] => [`output/${path}`, text])
  const rest = [...made].filter(([path]) => !path.startsWith('output/') || path.endsWith('GENERATED.md'))
  expectSame(new Map([...output, ...rest]))
})

test('a run over the same sources twice in one process gives the same review', () => {
  expect(reviewFrom(earlierVersion())).toBe(reviewFrom(earlierVersion()))
})

test('the committed data/, output/ and answer are what the committed sources give', async () => {
  const said = await check(runOn(disk))
  expect([said.stdout.split('\n').filter(line => line.includes(': error: ')), said.code]).toEqual([[], 0])
})

function shuffled<T>(items: readonly T[], draw: () => number): T[] {
  return items
    .map(item => ({ item, at: draw() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}

function withShuffledRows(sheet: string, draw: () => number): string {
  const [header = '', ...rows] = sheet.trimEnd().split('\n')
  return `${[header, ...shuffled(rows, draw)].join('\n')}\n`
}

/** Runs of bullets that all have a key change places; bullets of plain prose say something by their order. */
function withShuffledBullets(note: string, draw: () => number): string {
  return note.replace(/(?:^- [A-Z][A-Za-z ]*: .*\n)+/gm, run =>
    shuffled(run.trimEnd().split('\n'), draw).join('\n').concat('\n'),
  )
}

function fromLatin(text: string): string {
  return Buffer.from(text, 'latin1').toString('utf8')
}
