import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import manifest from '../../package.json' with { type: 'json' }
import { disk } from '../../pipeline/files/file-system.ts'
import { build } from '../../pipeline/verbs/build.ts'
import { check } from '../../pipeline/verbs/check.ts'
import { fix } from '../../pipeline/verbs/fix.ts'
import { type Ask, init } from '../../pipeline/verbs/init.ts'
import { PAGES } from '../../schema/pages.ts'
import { callCli } from '../laws/call-cli.ts'
import { filesUnder, runOn } from '../laws/mini-review.ts'
import { bytesUnder, lay, temporaryFolder } from '../laws/temporary-folder.ts'

const GIVEN = {
  title: 'Lost keys',
  question: 'What does it depend on that keys are lost?',
  window: '1990-1999',
  people: 'porters; night guards',
  effect_on: 'lost keys',
  effect_wanted: 'less',
  themes: 'doors; long corridors',
  creators: 'Holm, Eva; The Key Group',
}
const OPTIONS = Object.entries(GIVEN).flatMap(([name, text]) => [`--${name.replace('_', '-')}`, text])
const BOTH = {
  ...GIVEN,
  languages: 'da; en',
  title: 'Tabte nøgler | Lost keys',
  question: 'Hvad afhænger det af? | What does it depend on?',
  people: 'portører | porters; øvrige | others',
  effect_on: 'tabte nøgler | lost keys',
  themes: 'døre | doors',
}

function at(place: string) {
  const inside = (name: string) => join(place, name)
  return runOn(disk, {
    sources: inside('sources'),
    data: inside('data'),
    output: inside('output'),
    readme: inside('README.md'),
  })
}

describe.each([
  ['one language', GIVEN, 'No study has been coded yet, so there is no answer.'],
  ['two languages', BOTH, 'No study has been coded yet, so there is no answer.'],
])('a review in %s that has just begun', (_, given, nothing) => {
  const place = join(temporaryFolder(), 'my-review')
  const text = (path: string) => readFileSync(join(place, path), 'utf8')
  let said: Awaited<ReturnType<typeof init>>
  beforeAll(async () => {
    said = await init(runOn(disk), place, given, manifest)
    expect(said, said.stderr + said.stdout).toMatchObject({ code: 0, stderr: '' })
  })

  test('is built, in order and in canonical form', async () => {
    expect(said.stdout).toContain(nothing)
    expect(await check(at(place))).toMatchObject({ code: 0 })
    expect((await fix(at(place))).stdout).toBe('Every source is in canonical form.\n')
    const before = bytesUnder(place)
    await build(at(place))
    expect(bytesUnder(place)).toEqual(before)
  })

  test('says on its page that there is nothing yet, and no number of nothing', () => {
    const page = new JSDOM(text('output/report.html')).window.document
    for (const hidden of page.querySelectorAll('[hidden], script, style')) hidden.remove()
    for (const shown of [page.body.textContent ?? '', text('output/report.md'), text('README.md')]) {
      expect(shown).toContain(nothing)
      expect(shown).not.toMatch(/NaN|undefined|Infinity|\b0 of 0\b|\b0 studies\b/)
    }
    expect([...page.querySelectorAll('table')].filter(table => table.rows.length < 2)).toEqual([])
    expect(filesUnder(join(place, 'output')).filter(path => path.startsWith('charts/'))).toEqual([])
  })

  test('has each page with what it asks, in words of its own languages', () => {
    for (const { file, meaning } of Object.values(PAGES))
      expect(text(`sources/${file}`)).toContain(`<!--\n  ${meaning}`)
    expect(text('sources/protocol.md')).toContain('## Limits\n<!--\n  Text: What can the review not say, and why?\n-->')
    const others = given === GIVEN ? /Read da|Question da/ : /Read da,|Question en,/
    expect(text('sources/protocol.md')).not.toMatch(others)
  })
})

test('the scripts are those of the program, so that a message can be followed', async () => {
  const place = join(temporaryFolder(), 'Løs: 2. review')
  await init(runOn(disk), place, GIVEN, manifest)
  const { name, scripts, dependencies } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'))
  expect(name).toBe('l-s-2-review')
  expect(dependencies).toEqual({ inddragelse: manifest.version })
  const ours = Object.entries(manifest.scripts).filter(([, command]) => command.includes('packaging/start.js'))
  expect(ours.length).toBeGreaterThan(8)
  expect(Object.keys(scripts)).toEqual(ours.map(([script]) => script))
  expect(scripts.start).toBe('inddragelse build')
  for (const path of ['workflows/check.yml', 'workflows/review.yml']) {
    const workflow = readFileSync(join(place, '.github', path), 'utf8')
    const called = [...workflow.matchAll(/\bnpm run ([a-z:-]+)/g)].map(([, script]) => script)
    expect(called.length).toBe(1)
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(called))
  }
})

describe('what is asked for', () => {
  /** Answers in turn, and keeps what was asked. */
  function answering(...answers: string[]): { ask: Ask; asked: string[] } {
    const asked: string[] = []
    return {
      asked,
      ask: async question => {
        asked.push(question)
        return answers.shift()
      },
    }
  }

  test('is asked again where the answer is none, and what was given is not asked', async () => {
    const place = join(temporaryFolder(), 'asked')
    const { themes, window, ...given } = GIVEN
    const { ask, asked } = answering('', '1999-1990', '1990-1999', 'doors; doors', 'doors', '1', 'k; m', 'CC-BY', '')
    expect(await init(runOn(disk), place, { ...given }, manifest, ask)).toMatchObject({ code: 0 })
    expect(asked.map(question => question.split('\n')[0])).toEqual([
      expect.stringMatching(/^In which languages .* \[en\] $/),
      expect.stringMatching(/^From which year /),
      'No: `1999-1990`, expected two years such as 2000-2025.',
      expect.stringMatching(/^Under which themes /),
      'No: `doors`, which would go by `doors` like another.',
      expect.stringMatching(/^By which letters /),
      'No: `1`, expected letters from a to z.',
      expect.stringMatching(/^Under which licence .* \[CC-BY-4\.0\] $/),
      expect.stringMatching(/^No: `CC-BY`, expected one of CC-BY-4\.0, /),
    ])
    expect(readFileSync(join(place, 'sources/protocol.md'), 'utf8')).toMatch(/\n### k\n[^#]*\n### m\n/)
    const dataset = readFileSync(join(place, 'sources/dataset.md'), 'utf8')
    expect(dataset).toContain('\n- Licence: CC-BY-4.0\n')
    expect(dataset).toContain('\n### Holm, Eva\n- Kind: person\n### The Key Group\n- Kind: body\n')
  })

  test('and not answered leaves nothing behind', async () => {
    const place = join(temporaryFolder(), 'asked')
    const said = await init(runOn(disk), place, { ...GIVEN, languages: 'en' }, manifest, async () => undefined)
    expect(said).toMatchObject({ code: 2, stderr: '--coders was not answered. Nothing was written.\n' })
    expect(existsSync(place)).toBe(false)
  })
})

test.each([
  [
    'a language without words',
    { languages: 'en; fr' },
    'Unexpected --languages `fr`, for which there are no words here: expected some of da, en.',
  ],
  [
    'a text too few',
    { languages: 'en; da', title: 'Keys' },
    'Unexpected --title `Keys`, expected a text for each of en | da, with | between.',
  ],
  [
    'years the wrong way',
    { window: '1999-1990' },
    'Unexpected --window `1999-1990`, expected two years such as 2000-2025.',
  ],
  [
    'a word that tables have',
    { people: 'all' },
    'Unexpected --people `all`, which would go by `all`, and that stands for everything together in the tables of every review; expected other words.',
  ],
  [
    'a theme that tables have',
    { themes: 'doors; None' },
    'Unexpected --themes `None`, which would go by `none`, and that stands for no code at all in the tables of every review; expected other words.',
  ],
  [
    'a theme in figures',
    { themes: '24 7' },
    'Unexpected --themes `24 7`, which gives no name to go by (`247`); expected words in letters.',
  ],
  [
    'more of what nobody knows',
    { effect_wanted: 'better' },
    'Unexpected --effect-wanted `better`, expected more, less, neither.',
  ],
])('%s is refused, and nothing is written', async (_, wrong, message) => {
  const place = join(temporaryFolder(), 'refused')
  const said = await init(runOn(disk), place, { ...GIVEN, ...wrong }, manifest)
  expect(said).toEqual({ stdout: '', stderr: `${message} Nothing was written.\n`, code: 2 })
  expect(existsSync(place)).toBe(false)
})

test('without a terminal what is missing is named; a folder that is there is left alone', async () => {
  const place = temporaryFolder()
  const few = await callCli(['init', 'mine', '--title', 'Lost keys'], { cwd: place })
  expect(few).toMatchObject({ code: 2, stdout: '' })
  expect(few.stderr).toMatch(/^Not said: --question, --window, --people, --effect-on, --themes, --creators; /)
  const there = await callCli(['init', '.', ...OPTIONS], { cwd: place })
  expect(there).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('is there already') })
  expect(filesUnder(place)).toEqual([])
})

test('a system that fails in the middle leaves nothing', async () => {
  const place = join(temporaryFolder(), 'failed')
  let n = 0
  const files = {
    ...disk,
    write: async (...words: Parameters<typeof disk.write>) => {
      n += 1
      if (n > 6) throw Object.assign(new Error('no room'), { code: 'ENOSPC' })
      return disk.write(...words)
    },
  }
  await expect(init(runOn(files), place, GIVEN, manifest)).rejects.toThrow('no room')
  expect(filesUnder(join(place, '..'))).toEqual([])
})

test('what is printed to be run goes as it stands, on the branch that the workflow listens to', async () => {
  const home = temporaryFolder()
  const name = 'Mine æøå mapper/min oversigt'
  const { stdout } = await callCli(['init', name, ...OPTIONS], { cwd: home })
  const [, command = ''] = /^ {2}(cd .*) && npm install$/m.exec(stdout) ?? []
  const branch = `${command} && git symbolic-ref --short HEAD`
  const said = execFileSync('sh', ['-c', branch], { cwd: home, encoding: 'utf8' })
  const { on } = parse(readFileSync(join(home, name, '.github/workflows/check.yml'), 'utf8'))
  expect([said.trim().split('\n').at(-1)]).toEqual(on.push.branches)
})

test.each(['afile/sub', 'afile/sub/deeper'])('%s below a file is no place for a review', async name => {
  const home = temporaryFolder()
  lay(home, new Map([['afile', 'a']]))
  const said = await callCli(['init', name, ...OPTIONS], { cwd: home })
  expect(said).toMatchObject({ code: 2, stdout: '' })
  expect(said.stderr).toMatch(
    /a file stands there, or above it, where a folder has to be; name another place \(ENOTDIR\)\.\n$/,
  )
})

describe('begun by a program that was started from a packed file', () => {
  const home = temporaryFolder()
  const packed = join(home, 'somewhere/packed.tgz')
  const program = { ...manifest, packed }
  const kept = `packages/${manifest.name}-${manifest.version}.tgz`
  const bytes = new Uint8Array([31, 139, 8, 0, 13, 10, 0, 255])

  test('a review has that file, so that git has it wherever it is cloned', async () => {
    mkdirSync(join(home, 'somewhere'))
    writeFileSync(packed, bytes)
    const place = join(home, 'mine')
    expect(await init(runOn(disk), place, GIVEN, program)).toMatchObject({ code: 0 })
    const { dependencies } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'))
    expect(dependencies).toEqual({ [manifest.name]: `file:${kept}` })
    expect(readFileSync(join(place, 'README.md'), 'utf8')).toContain(`\`${kept}\``)
    const git = (...words: string[]) => execFileSync('git', words, { cwd: place, stdio: ['ignore', 'pipe', 'ignore'] })
    git('init')
    lay(home, new Map([['ignored', '*.tgz\n']]))
    git('-c', `core.excludesFile=${join(home, 'ignored')}`, '-c', 'core.autocrlf=true', 'add', '-A')
    expect(git('show', `:${kept}`)).toEqual(Buffer.from(bytes))
  })

  test('none is begun where that file is gone', async () => {
    const place = join(home, 'late')
    rmSync(packed)
    const said = await init(runOn(disk), place, GIVEN, program)
    expect(said).toMatchObject({ code: 2, stdout: '' })
    expect(said.stderr).toMatch(/packed\.tgz, which is not there any more .* Nothing was written\.\n$/)
    expect(existsSync(place)).toBe(false)
  })
})
