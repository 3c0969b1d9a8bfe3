import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { Command } from 'commander'
import { beforeAll, describe, expect, test } from 'vitest'
import { verbsOfBeginning } from '../pipeline/cli/verbs-of-beginning.ts'
import { verbsOfDrafts } from '../pipeline/cli/verbs-of-drafts.ts'
import { verbsOfExports } from '../pipeline/cli/verbs-of-exports.ts'
import { verbsOfImports } from '../pipeline/cli/verbs-of-imports.ts'
import { verbsOfRecoding } from '../pipeline/cli/verbs-of-recoding.ts'
import { verbsOfReview } from '../pipeline/cli/verbs-of-review.ts'
import { callCli } from './laws/call-cli.ts'
import { change, earlierVersion, filesUnder, MINI } from './laws/mini-review.ts'
import { program, programBesidePackages } from './laws/program.ts'
import { runCli, startCli } from './laws/run-cli.ts'
import { bytesUnder, lay, temporaryFolder } from './laws/temporary-folder.ts'

/** The folders of a run, as options. */
function folders(at: string, sources = join(at, 'sources')): string[] {
  return ['--sources', sources, '--data', join(at, 'data'), '--output', join(at, 'output')]
}

/** The mini review in a folder of its own, built; and the same with one wrong code. */
const good = temporaryFolder()
const bad = temporaryFolder()
beforeAll(async () => {
  lay(good, earlierVersion())
  const spoilt = earlierVersion()
  change(spoilt, 'sources/studies/rebane-1990-aken/coding.k.csv', 'house.noise', 'house.noice')
  lay(bad, spoilt)
  const said = await runCli(['build', ...folders(good)])
  expect(said, said.stderr).toMatchObject({ code: 0, stderr: '' })
  expect(said.stdout).toContain('What does families’ say depend on when their block is renewed?')
})

describe('exit codes, and what goes where', () => {
  test('a clean check ends with 0 and says so on stdout', async () => {
    const { stdout, stderr, code } = await callCli(['check', ...folders(good)])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^\d+ source files are in order; .* are fresh\.\n$/)
  })

  test('as package.json starts it, it says the same', async () => {
    expect(JSON.parse(readFileSync('package.json', 'utf8')).scripts.check).toBe('node packaging/start.js check')
    const [started, byTsx] = [
      [resolve('packaging/start.js')],
      ['--import', import.meta.resolve('tsx'), resolve('pipeline/cli.ts')],
    ]
    for (const [at, script] of [
      [good, started],
      [bad, started],
      [bad, byTsx],
    ] as const)
      expect(await runCli(['check', ...folders(at)], { script })).toEqual(await callCli(['check', ...folders(at)]))
  })

  test.runIf(existsSync('/dev/full'))('what cannot be written to a full disk is told in a line', () => {
    const full = openSync('/dev/full', 'w')
    const { status, stderr } = spawnSync(process.execPath, [program(), 'check', ...folders(good)], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
      timeout: 60_000,
    })
    closeSync(full)
    expect([status, stderr]).toEqual([
      2,
      'The files could not be read or written: no space is left for what is to be written; make room and run this again (ENOSPC).\n',
    ])
  })

  test('a problem in the data ends with 1, stands on stdout, and leaves everything as it was', async () => {
    lay(bad, new Map([['output/GENERATED.md', 'Ours\n']]))
    const before = [bytesUnder(bad), statSync(join(bad, 'output/GENERATED.md')).mtimeMs]
    for (const verb of ['build', 'check']) {
      const { stdout, stderr, code } = await callCli([verb, ...folders(bad)])
      expect([code, stderr]).toEqual([1, ''])
      const path = join(bad, 'sources/studies/rebane-1990-aken/coding.k.csv')
      expect(stdout).toContain(`${path}:2:4-15: error: Unexpected code \`house.noice\`, expected one of`)
      expect(stdout).toContain('nearest is `house.noise` [known-code]')
    }
    expect([bytesUnder(bad), statSync(join(bad, 'output/GENERATED.md')).mtimeMs]).toEqual(before)
  })

  test.each([
    [['--help'], 0],
    [['build', '--help'], 0],
    [[], 2],
    [['biuld'], 2],
    [['build', '--sauces', 'x'], 2],
    [['build', 'extra'], 2],
    [['check', '--format', 'yaml'], 2],
    [['check', '--sources'], 2],
  ])('%j ends with %i and shows no stack', async (words, code) => {
    const said = await runCli(words)
    expect(said.code).toBe(code)
    expect(said.stdout + said.stderr).not.toMatch(/\n\s+at /)
    if (code === 0) expect(said).toMatchObject({ stderr: '', stdout: expect.stringContaining('Usage:') })
    else expect(said).toMatchObject({ stdout: '', stderr: expect.stringMatching(/\S/) })
  })

  test.each([
    [['chek'], 'Did you mean check?'],
    [['new', 'studdy', 'example-2015-fear'], 'Did you mean study?'],
    [['new', 'coder', 'k', 'rebane-1990-akenn', '--sources', MINI], 'nearest is `rebane-1990-aken`.'],
    [['explain', 'house.nosie', '--sources', MINI], 'nearest is `house.noise`'],
    [['fix', `${MINI}/codebok.md`, '--sources', MINI], `nearest is \`${MINI}/codebook.md\`.`],
  ])('%j: the nearest that there is stands in the answer', async (words, nearest) => {
    const { stdout, stderr, code } = await callCli(words)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(nearest)
  })

  test.each([
    ['study', '--record', 'npm run new -- study '],
    ['coder', '--sample', 'npm run new -- coder '],
    ['rulings', '--settler', 'npm run new -- rulings '],
  ])('what is new of a %s has help of its own, with an example', async (what, option, example) => {
    const { stdout, code } = await callCli(['new', what, '--help'])
    expect([code, stdout]).toEqual([0, expect.stringContaining(`Usage: inddragelse new ${what} `)])
    for (const text of [option, example]) expect(stdout).toContain(text)
    const others = ['--record', '--sample', '--settler'].filter(one => one !== option)
    for (const other of others) expect(stdout).not.toContain(other)
  })

  test('a sources folder that is not there ends with 2 and says where it was looked for', async () => {
    for (const verb of ['build', 'check', 'fix', 'watch'])
      expect(await callCli([verb, ...folders(good, '/nowhere/at/all')]), verb).toMatchObject({
        code: 2,
        stdout: '',
        stderr: expect.stringContaining('There is no sources folder at /nowhere/at/all'),
      })
  })

  test('from another folder, with absolute paths, the same bytes', async () => {
    const other = temporaryFolder()
    const said = await runCli(['build', ...folders(other, resolve(MINI))], { cwd: other })
    expect(said.code, said.stderr).toBe(0)
    expect(bytesUnder(join(other, 'output'))).toEqual(bytesUnder(join(good, 'output')))
    expect(readdirSync(other).sort()).toEqual(['data', 'output'])
  })

  test('paths with dots and slashes are the same paths', async () => {
    const words = ['--sources', `../${basename(good)}/sources/`, '--data', './data//', '--output', 'output/']
    const said = await callCli(['check', ...words], { cwd: good })
    expect(said.code, said.stdout).toBe(0)
  })

  test('a reader that closes the pipe early is no fault', async () => {
    const child = startCli(['explain', 'by-theme', ...folders(good)])
    child.stdout?.destroy()
    let stderr = ''
    child.stderr?.on('data', text => {
      stderr += text
    })
    await new Promise(done => child.on('close', done))
    expect(stderr).toBe('')
  })
})

describe('formats', () => {
  test('json is one object a line, and nothing else on stdout', async () => {
    const { stdout, code } = await callCli(['check', '--format', 'json', ...folders(bad)])
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line))
    expect(code).toBe(1)
    expect(lines[0]).toMatchObject({ rule: 'known-code', line: 2, column: 4, end_line: 2, end_column: 15 })
    expect(Object.keys(lines[0])).toEqual([
      'path',
      'line',
      'column',
      'end_line',
      'end_column',
      'rule',
      'what',
      'why',
      'fix',
    ])
    for (const verb of ['check', 'build', 'fix'])
      expect(await callCli([verb, '--format', 'json', ...folders(good)]), verb).toMatchObject({ code: 0, stdout: '' })
  })

  // `diff` has forms of its own.
  test('every verb but one says its problems in every form', () => {
    const program = new Command()
    for (const add of [verbsOfReview, verbsOfBeginning, verbsOfDrafts, verbsOfRecoding, verbsOfImports, verbsOfExports])
      add(program)
    const verbs = program.commands.flatMap(one => (one.commands.length === 0 ? [one] : one.commands))
    const without = verbs.filter(one => {
      const choices = one.options.find(({ long }) => long === '--format')?.argChoices ?? []
      return !['text', 'json', 'github'].every(form => choices.includes(form))
    })
    expect(verbs.length).toBeGreaterThan(20)
    expect(without.map(one => one.name())).toEqual(['diff'])
  })

  test('what a verb has done is told on stderr where a program reads stdout', async () => {
    const files = [...folders(good), '--format', 'json']
    const { stdout, stderr, code } = await callCli(['export', 'prisma', '--to', join(good, 'flow.csv'), ...files])
    expect([stdout, code]).toEqual(['', 0])
    expect(stderr).toContain('flow.csv is written.')
  })

  test.each([
    ['an option that no verb has', ['check', '--fast'], "unknown option '--fast'"],
    ['a value that is left out', ['status', '--on'], "option '--on <day>' argument missing"],
    ['a verb that there is not', ['chek'], "unknown command 'chek'"],
    ['a folder that is not there', ['check', '--sources', 'nowhere'], 'There is no sources folder at nowhere'],
    [
      'a file that is not there',
      ['import', 'eppi', 'none.json', '--sources', MINI],
      'none.json: there is no such file',
    ],
  ])('a call with %s is a problem for a program, and sentences for a person', async (_, words, what) => {
    const text = await callCli(words)
    expect([text.code, text.stdout]).toEqual([2, ''])
    expect(text.stderr).toContain(what)
    const options = words.findIndex(word => word.startsWith('--'))
    const asked = (...form: string[]) => callCli(words.toSpliced(options === -1 ? words.length : options, 0, ...form))
    const json = await asked('--format', 'json')
    expect([json.code, json.stderr]).toEqual([2, ''])
    const problem = JSON.parse(json.stdout)
    expect(problem).toMatchObject({ path: '', rule: 'known-call', what: expect.stringContaining(what) })
    expect([problem.why, problem.fix].every(said => /\.$/.test(said))).toBe(true)
    const github = await asked('--format=github')
    expect([github.code, github.stderr]).toEqual([2, ''])
    expect(github.stdout).toMatch(/^::error title=known-call::[^\n]+\n$/)
  })

  test('github is one workflow command a line', async () => {
    const { stdout } = await callCli(['check', '--format', 'github', ...folders(bad)])
    const path = join(bad, 'sources/studies/rebane-1990-aken/coding.k.csv')
    // The notice says that more may show once the code is known.
    expect(stdout).toMatch(/^(::error file=[^\n]+::[^\n]+\n)+::notice [^\n]+\n$/)
    expect(stdout).toContain(
      `::error file=${path},line=2,endLine=2,col=4,endColumn=15,title=known-code::Unexpected code`,
    )
  })

  test('a log has no progress and no colours', async () => {
    for (const words of [
      ['build', ...folders(good)],
      ['check', ...folders(bad)],
    ]) {
      const { stdout, stderr } = await runCli(words, { env: { FORCE_COLOR: '1' } })
      expect(stdout + stderr).not.toContain('\u001b')
      expect(stdout + stderr).not.toMatch(/✓| ms\b/)
    }
  })
})

describe('explain', () => {
  test('answers on stdout, helps on on stderr', async () => {
    const known = await callCli(['explain', 'by-code', 'house.noise', 'n_studies', '--sources', MINI])
    expect(known).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('n_studies = 4') })
    const unknown = await callCli(['explain', 'house.nose', '--sources', MINI])
    expect(unknown).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('nearest is `house.noise`') })
  })

  test('nothing adds up while the sources hold problems', async () => {
    const said = await callCli(['explain', 'by-code', 'house.noise', '--sources', join(bad, 'sources')])
    expect(said).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('npm run check') })
  })
})

describe('errors of the system', () => {
  /** Makes an operation on files fail as a full or forbidding disk would; the tests may run as a user whom nothing is forbidden. */
  const failing = (operation: string, code: string) =>
    `import promises from 'node:fs/promises'; import { syncBuiltinESMExports } from 'node:module'
     const original = promises.${operation}
     promises.${operation} = async (path, ...more) => {
       if (/review-/.test(path)) throw Object.assign(new Error('${code}: the disk said no'), { code: '${code}' })
       return original(path, ...more)
     }
     syncBuiltinESMExports()`

  test.each([
    ['open', 'ENOSPC'],
    ['rename', 'EACCES'],
    ['mkdir', 'EROFS'],
    ['realpath', 'EACCES'],
    ['readdir', 'EMFILE'],
  ])('%s failing with %s gives a message and 2', async (operation, code) => {
    const said = await runCli(['build', ...folders(temporaryFolder(), resolve(MINI))], {
      preload: failing(operation, code),
    })
    expect(said).toMatchObject({ code: 2, stdout: '' })
    expect(said.stderr).toMatch(new RegExp(`^The files could not be read or written: [^\\n]+ \\(${code}\\)\\.\\n$`))
    expect(said.stderr).not.toContain('the disk said no')
  })

  test('a folder where a file should be is named', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'data/protocol.json'), { recursive: true })
    const said = await callCli(['build', ...folders(folder, resolve(MINI))])
    expect(said).toMatchObject({ code: 2, stdout: '' })
    expect(said.stderr).toMatch(/data\/protocol\.json is a folder and in the way\. Nothing was written; [^\n]*\n$/)
  })

  test('a file where a folder should be is named, and nothing is written', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'output'), 'A letter')
    const said = await callCli(['build', ...folders(folder, resolve(MINI))])
    const why =
      /^The files[^\n]*\/output: a file stands there, or above it, where a folder has to be; name another place \(ENOTDIR\)\.\n$/
    expect(said).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(why) })
    expect(filesUnder(folder)).toEqual(['output'])
  })
})

describe('what a run loads', () => {
  /** Notes every module that is loaded in a file beside the run; the program itself knows nothing of it. */
  const script = [programBesidePackages()]
  async function loadedBy(words: readonly string[]) {
    const log = join(temporaryFolder(), 'loaded')
    const hook = `import { appendFileSync } from 'node:fs'
      export async function load(url, context, next) { appendFileSync(${JSON.stringify(log)}, url + '\\n'); return next(url, context) }`
    const preload = `import { register } from 'node:module'; register('data:text/javascript,' + ${JSON.stringify(encodeURIComponent(hook))})`
    appendFileSync(log, '')
    const { code } = await runCli(words, { preload, script })
    return { code, packages: readFileSync(log, 'utf8').match(/(?<=node_modules\/)(@[^/]+\/)?[^/\n]+/g) ?? [] }
  }
  const drawing = (packages: readonly string[]) => packages.filter(name => /^(vega|d3)/.test(name))

  test('a check that draws loads vega, so the next tests can fail', async () => {
    const { code, packages } = await loadedBy(['check', ...folders(good)])
    expect([code, drawing(packages).length > 0]).toEqual([0, true])
  })

  test('a check that meets a problem and an explain load no vega', async () => {
    const check = await loadedBy(['check', ...folders(bad)])
    expect([check.code, drawing(check.packages)]).toEqual([1, []])
    expect(check.packages).toContain('csv-parse')
    const explain = await loadedBy(['explain', 'by-code', 'house.noise', '--sources', MINI])
    expect([explain.code, drawing(explain.packages)]).toEqual([0, []])
  })
})

test('watch builds when a source is saved, goes on after a problem, and ends with Ctrl-C', async () => {
  const folder = temporaryFolder()
  lay(folder, earlierVersion())
  const child = startCli(['watch', ...folders(folder)])
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', text => (said += text))
  const until = async (text: string) => {
    const began = Date.now()
    while (!said.includes(text)) {
      if (Date.now() - began > 100_000 || child.exitCode !== null) throw new Error(`No \`${text}\` in:\n${said}`)
      await new Promise(done => setTimeout(done, 25))
    }
    said = said.slice(said.indexOf(text) + text.length)
  }
  try {
    await until('Watching ')
    const path = join(folder, 'sources/codebook.md')
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replace('- En: Noise', '- En: Din'))
    await until('The whole report: ')
    expect(readFileSync(join(folder, 'output/tables/by-code.csv'), 'utf8')).toContain(',Din,')
    writeFileSync(path, text.replace('### house.noise', '### house.hush'))
    await until('Nothing was written.')
    writeFileSync(path, text)
    await until('The whole report: ')
  } finally {
    child.kill('SIGINT')
  }
  expect(await new Promise(done => child.on('close', done))).toBe(0)
  expect(bytesUnder(join(folder, 'output'))).toEqual(bytesUnder(join(good, 'output')))
}, 300_000)
