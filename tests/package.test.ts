import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { publint } from 'publint'
import { beforeAll, describe, expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { build } from '../pipeline/verbs/build.ts'
import { memoryFiles } from './laws/memory-files.ts'
import { README, runOn, sourcesOf } from './laws/mini-review.ts'
import { runCli } from './laws/run-cli.ts'
import { bytesUnder, lay, temporaryFolder } from './laws/temporary-folder.ts'

interface Packed {
  filename: string
  unpackedSize: number
  files: { path: string; mode: number }[]
}

/** Packed once, and installed in a folder where nothing else is; what it needs is packed from here, so that no network is asked. */
const place = temporaryFolder()
const home = join(place, 'home')
const tool = join(home, 'node_modules/inddragelse')
let packed: Packed
beforeAll(() => {
  const said = npm(['pack', '--json', '--silent', '--pack-destination', place])
  packed = JSON.parse(said)[0]
  lay(home, new Map([['package.json', '{ "private": true, "type": "module" }']]))
  const needed = Object.keys(manifest.dependencies).map(name => {
    const pack = [
      'pack',
      resolve(inModules(name)),
      '--ignore-scripts',
      '--json',
      '--silent',
      '--pack-destination',
      place,
    ]
    return JSON.parse(npm(pack))[0].filename as string
  })
  const files = [packed.filename, ...needed].map(name => join(place, name))
  npm(['install', '--offline', '--no-audit', '--no-fund', '--silent', ...files], home)
}, 300_000)

describe('the package', () => {
  test('holds the program and its papers, and nothing else', () => {
    const paths = packed.files.map(({ path }) => path)
    const others = paths.filter(path => !path.startsWith('dist/'))
    expect(others.filter(path => !path.startsWith('.github/')).sort()).toEqual(['LICENSE', 'README.md', 'package.json'])
    expect(others.filter(path => path.startsWith('.github/')).sort()).toEqual([
      '.github/ISSUE_TEMPLATE/correction.yml',
      '.github/ISSUE_TEMPLATE/new-study.yml',
      '.github/pull_request_template.md',
      '.github/workflows/check.yml',
      '.github/workflows/review.yml',
    ])
    expect(new Set(paths.filter(path => path.startsWith('dist/')).map(path => path.split('/')[1]))).toEqual(
      new Set(['NOTICES.txt', 'bin', 'emit', 'types']),
    )
    expect(packed.unpackedSize).toBeLessThan(6_000_000)
  })

  test('is as those who install packages expect it', async () => {
    const bytes = readFileSync(join(place, packed.filename))
    const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
    const { messages } = await publint({ pack: { tarball }, strict: true })
    expect(messages).toEqual([])
    expect(Object.keys(manifest)).toEqual(expect.arrayContaining(['repository', 'keywords', 'license', 'engines']))
  })

  test('runs nothing when it is installed, nor does what it brings', () => {
    const lock = JSON.parse(readFileSync(join(home, 'package-lock.json'), 'utf8'))
    const installed = Object.keys(lock.packages).filter(path => path !== '')
    expect(installed).toEqual(['node_modules/inddragelse', ...Object.keys(manifest.dependencies).map(inModules)])
    expect(installed.filter(path => lock.packages[path].hasInstallScript)).toEqual([])
  })

  test('has the licence of each package whose code it took in', () => {
    const text = readFileSync(join(tool, 'dist/NOTICES.txt'), 'utf8')
    for (const name of ['arquero', 'vega', 'remark-parse', 'commander']) expect(text).toMatch(`\n${name} `)
    const parts = text.split(/\n\n={80}\n\n/)
    const named = text.match(/^\S+ \d+\.\d+\.\S+ \(.*\)$/gm) ?? []
    expect(named.length).toBeGreaterThan(100)
    expect(named.filter(name => !/\(\(?(MIT|MIT AND Zlib|ISC|BSD-[23]-Clause|Apache-2\.0)\)?\)$/.test(name))).toEqual(
      [],
    )
    expect(new Set(parts).size).toBe(parts.length)
    expect(parts.filter(part => !/permission|redistribution|copyright \S/i.test(part))).toEqual([])
  })
})

describe('installed in an empty folder', () => {
  const script = [join(tool, 'dist/bin/cli.js')]

  test('it says its version by the name it is called by', () =>
    expect(npm(['exec', '--no', 'inddragelse', '--', '--version'], home)).toBe(`${manifest.version}\n`))

  test('every file of it is one that Node can read, also those that few verbs load', () => {
    const files = packed.files.map(({ path }) => path).filter(path => /^dist\/bin\/.*\.js$/.test(path))
    expect(files.length).toBeGreaterThan(10)
    // Nothing of them is run.
    const parse = `import { SourceTextModule } from 'node:vm'
      import { readFileSync } from 'node:fs'
      for (const path of process.argv.slice(1)) new SourceTextModule(readFileSync(path, 'utf8'), { identifier: path })`
    const words = ['--experimental-vm-modules', '--input-type=module', '-e', parse]
    execFileSync(process.execPath, [...words, ...files.map(path => join(tool, path))], { stdio: 'pipe' })
  })

  /** What the program here makes of a review, by path, as bytes. */
  const madeHere = async (sources: ReadonlyMap<string, string>) => {
    const here = memoryFiles([...sources, ['README.md', README]])
    expect(await build(runOn(here))).toMatchObject({ code: 0 })
    return Object.fromEntries([...here.all].map(([path, bytes]) => [path, Buffer.from(bytes).toString('latin1')]))
  }
  const sourcesIn = (name: string) => sourcesOf(`tests/fixtures/reviews/${name}/sources`)
  const buildIn = (there: string, sources: ReadonlyMap<string, string>, preload?: string) => {
    lay(there, new Map([...sources, ['README.md', README]]))
    return runCli(['build'], { cwd: there, script, ...(preload === undefined ? {} : { preload }) })
  }

  test.each(['mini', 'nurses'])('it makes of the review %s the bytes that the program here makes', async name => {
    const there = join(home, name)
    expect(await buildIn(there, sourcesIn(name))).toMatchObject({ code: 0, stderr: '' })
    expect(bytesUnder(there)).toEqual(await madeHere(sourcesIn(name)))
  })

  describe('it draws in another thread,', () => {
    const thread = join(tool, 'dist/bin/thread.js')
    const port = "import { parentPort } from 'node:worker_threads'\n"
    /** Builds with another script in the place of what that thread runs. */
    const buildWith = async (text: string, there: string) => {
      const before = readFileSync(thread)
      writeFileSync(thread, text)
      try {
        return await buildIn(there, sourcesIn('nurses'))
      } finally {
        writeFileSync(thread, before)
      }
    }

    test.runIf(availableParallelism() > 1)('and says what went wrong there', async () => {
      const text = `${port}parentPort.on('message', ({ id }) => parentPort.postMessage({ id, error: new Error('no ink') }))\n`
      const said = await buildWith(text, join(home, 'no-ink'))
      expect(said).toMatchObject({ code: 2, stderr: expect.stringContaining('no ink') })
    })

    test.each([
      ['as soon as it is there', "throw new Error('no room')\n"],
      ['when it is asked', `${port}parentPort.on('message', () => process.exit(1))\n`],
    ])('or in this one where that ends %s', async (when, text) => {
      const there = join(home, when)
      const said = await buildWith(text, there)
      expect(said, said.stderr).toMatchObject({ code: 0, stderr: '' })
      expect(bytesUnder(there)).toEqual(await madeHere(sourcesIn('nurses')))
    })

    test('or in this one where the system lets no thread be started', async () => {
      const refused = `import threads from 'node:worker_threads'
        import { syncBuiltinESMExports } from 'node:module'
        threads.Worker = class { constructor() { process._rawDebug('asked'); throw new Error('EAGAIN') } }
        syncBuiltinESMExports()`
      const there = join(home, 'refused')
      const asked = availableParallelism() > 1 ? 'asked\n' : ''
      expect(await buildIn(there, sourcesIn('nurses'), refused)).toMatchObject({ code: 0, stderr: asked })
      expect(bytesUnder(there)).toEqual(await madeHere(sourcesIn('nurses')))
    })
  })

  test.each([
    ['ris', 'TY  - JOUR\nTI  - Lost keys\nAU  - Holm, Eva\nPY  - 1993\nER  -\n'],
    ['bib', '@article{holm, title={Lost keys}, author={Holm, Eva}, year={1993}}\n'],
    ['json', '[{"id":"h","type":"article","title":"Lost keys","issued":{"date-parts":[[1993]]}}]'],
    ['nbib', 'PMID- 1\nTI  - Lost keys\nFAU - Holm, Eva\nDP  - 1993\n'],
  ])('it reads a reference in a file that ends in .%s', async (ending, text) => {
    const at = join(home, 'mini')
    lay(at, new Map([...sourcesOf('tests/fixtures/reviews/mini/sources'), [`one.${ending}`, text]]))
    const id = `holm-1993-${ending}`
    const said = await runCli(['new', 'study', id, '--from', `one.${ending}`], { cwd: at, script })
    expect(said, said.stderr).toMatchObject({ code: 0 })
    expect(readFileSync(join(at, `sources/studies/${id}/note.md`), 'utf8')).toMatch(/^# Lost keys\n/)
  })

  test('it begins a review, whose scripts then call it', async () => {
    const answers = { title: 'Keys', question: 'Which keys are lost?', window: '1990-1999', people: 'porters' }
    const more = { 'effect-on': 'lost keys', themes: 'doors', creators: 'Holm, Eva' }
    const options = Object.entries({ ...answers, ...more }).flatMap(([name, text]) => [`--${name}`, text])
    const said = await runCli(['init', 'mine', ...options], { cwd: home, script })
    expect(said, said.stderr).toMatchObject({ code: 0, stderr: '' })
    expect(npm(['run', 'check', '--silent'], join(home, 'mine/sources'))).toMatch(/source files are in order/)
    const { dependencies } = JSON.parse(readFileSync(join(home, 'mine/package.json'), 'utf8'))
    expect(Object.keys(dependencies)).toEqual([manifest.name])
    const [, path = ''] = /^file:(.*)$/.exec(dependencies[manifest.name]) ?? []
    expect(readFileSync(join(home, 'mine', path))).toEqual(readFileSync(join(place, packed.filename)))
    expect(resolve(home, 'mine', path)).toContain(join(home, 'mine/packages/'))
  })

  test('it takes an export of EPPI-Reviewer into a review that it began, and builds it', async () => {
    const answers = { title: 'Wards', question: 'What is missed?', window: '1970-1985', people: 'patients; nurses' }
    const more = { 'effect-on': 'missed care', themes: 'rooms', coders: 'a; b', creators: 'The Ward' }
    const options = Object.entries({ ...answers, ...more }).flatMap(([name, text]) => [`--${name}`, text])
    expect(await runCli(['init', 'wards', ...options], { cwd: home, script })).toMatchObject({ code: 0 })
    const wards = join(home, 'wards')
    cpSync('tests/fixtures/eppi-export.json', join(wards, 'export.json'))
    const given = ['export.json', '--coders', 'a; b', '--read', 'full-text', '--include']
    const said = await runCli(['import', 'eppi', ...given], { cwd: wards, script })
    expect(said, said.stderr).toMatchObject({ code: 0, stderr: '' })
    expect(await runCli(['build'], { cwd: wards, script })).toMatchObject({ code: 0 })
    expect(await runCli(['check'], { cwd: wards, script })).toMatchObject({ code: 0 })
    // As many as the export has of them, counted by hand: five of the long shifts, sixteen in all.
    const facts = readFileSync(join(wards, 'output/tables/facts.csv'), 'utf8').trim().split('\n')
    expect(facts.filter(row => row.includes(',shift-longshifts,'))).toHaveLength(5)
    expect(facts).toHaveLength(1 + 16)
  })

  test('a program of somebody’s own compiles against it, and runs', () => {
    cpSync('tests/consumers/ts', home, { recursive: true })
    cpSync('tests/fixtures/reviews/nurses/sources', join(home, 'sources'), { recursive: true })
    mkdirSync(join(home, 'node_modules/@types'), { recursive: true })
    symlinkSync(resolve('node_modules/@types/node'), join(home, 'node_modules/@types/node'))
    const compiler = resolve('node_modules/typescript/bin/tsc')
    expect(run(process.execPath, [compiler, '-p', '.', '--outDir', 'out'], home)).toBe('')
    const [question, files, ...codes] = run(process.execPath, ['out/count-studies.mjs'], home).split('\n')
    const counted = readFileSync('tests/fixtures/reviews/nurses/expected/by-code.csv', 'utf8')
    expect(question).toBe('What does it depend on which care is missed on a hospital ward?')
    expect(files).toMatch(/^\d+ files$/)
    for (const [, code, n] of counted.matchAll(/^(\w+\.\w+),(\d+)/gm)) expect(codes).toContain(`${code} ${n}`)
  })
})

function inModules(name: string): string {
  return `node_modules/${name}`
}

function npm(words: string[], cwd?: string): string {
  return run('npm', words, cwd)
}

function run(command: string, words: string[], cwd = '.'): string {
  return execFileSync(command, words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}
