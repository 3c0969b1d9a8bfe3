import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { disk } from '../../pipeline/files/file-system.ts'
import { build } from '../../pipeline/verbs/build.ts'
import { release } from '../../pipeline/verbs/release.ts'
import { miniAfter, repository } from '../compare/repository.ts'
import { README, runOn } from '../laws/mini-review.ts'
import { standingIn } from '../laws/standing-in.ts'

const DATASET = readFileSync('tests/rules/cited-in-one-place/ok/dataset.md', 'utf8')
const SEARCHED = ['searches.csv', 'library,not-seen,', 'library,1999-11-02,'] as const
const SHEETS = ['k', 'm'].map(coder => `sources/studies/kivela-1992-piha/coding.${coder}.csv`)

/** A review in a repository of its own, built and committed. */
const { at, git, commit } = repository()
const run = runOn(disk, { readme: 'README.md' })
const releasing = (version: string, date?: string, ...erratum: string[]) =>
  standingIn(at, () => release(run, [version], { date, erratum }))
const textOf = (path: string) => readFileSync(join(at, path), 'utf8')
const edit = (path: string, from: string, to: string) => {
  const text = textOf(path)
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`)
  writeFileSync(join(at, path), text.replace(from, to))
}
/** Does something where only the repository says who commits. */
async function withoutIdentity<T>(act: () => Promise<T>): Promise<T> {
  const own = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', EMAIL: undefined }
  const before = Object.fromEntries(Object.keys(own).map(name => [name, process.env[name]]))
  const set = (values: Record<string, string | undefined>) => {
    for (const [name, value] of Object.entries(values))
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
  }
  set(own)
  try {
    return await act()
  } finally {
    set(before)
  }
}
async function builtAndCommitted() {
  expect(await standingIn(at, () => build(run))).toMatchObject({ code: 0, stderr: '' })
  git('add', '--all')
  git('commit', '--quiet', '--message', 'Made anew')
}

beforeAll(async () => {
  // The verb commits by itself, so the repository says who that is.
  git('config', 'user.name', 'Test')
  git('config', 'user.email', 'test@example.org')
  const own = [['README.md', README], ['sources/dataset.md', DATASET], ['.gitignore', 'release/\n']] as const
  commit(own.reduce((files, [path, text]) => files.set(path, text), miniAfter(SEARCHED)))
  await builtAndCommitted()
})

describe('a release', () => {
  test('is refused without a version, without a day, and of what is not committed; nothing is written', async () => {
    expect(await releasing('1.0', '2001-02-03')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('`1.0` is no version'),
    })
    expect(await releasing('1.0.0')).toMatchObject({ code: 2, stderr: expect.stringContaining('--date') })
    writeFileSync(join(at, 'draft.txt'), 'Mine.')
    expect(await releasing('1.0.0', '2001-02-03')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('draft.txt'),
    })
    git('clean', '--quiet', '--force')
    expect([git('status', '--porcelain'), git('tag')]).toEqual(['', ''])
  })

  test('is refused where git does not know who commits, before anything is written', async () => {
    git('config', 'user.useConfigOnly', 'true')
    git('config', '--unset', 'user.email')
    const said = await withoutIdentity(() => releasing('1.0.0', '2001-02-03'))
    expect(said).toMatchObject({ code: 2, stderr: expect.stringMatching(/^Nothing was released: /) })
    git('config', 'user.email', 'test@example.org')
    expect([git('status', '--porcelain'), git('tag')]).toEqual(['', ''])
  })

  test('is refused where the folder of its tables is there already, before anything is written', async () => {
    const folder = join(at, 'release/data-1.0.0')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'letter.txt'), 'Mine.')
    expect(await releasing('1.0.0', '2001-02-03')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('release/data-1.0.0 is there already'),
    })
    rmSync(join(at, 'release'), { recursive: true })
    expect([git('status', '--porcelain'), git('tag')]).toEqual(['', ''])
  })

  test('that a hook of the repository refuses is written and not committed, and says how it is taken back', async () => {
    const hook = join(at, '.git/hooks/pre-commit')
    writeFileSync(hook, '#!/bin/sh\necho Not today >&2\nexit 1\n', { mode: 0o755 })
    const said = await releasing('1.0.0', '2001-02-03')
    rmSync(hook)
    expect(said).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('not committed: Not today. All else was committed, so `git reset --hard`'),
    })
    expect([git('status', '--porcelain') === '', git('tag')]).toEqual([false, ''])
    git('reset', '--quiet', '--hard')
    expect(git('status', '--porcelain')).toBe('')
  })

  test('is refused on a day before the last search, and nothing is written', async () => {
    expect(await releasing('1.0.0', '1999-11-01')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('[released-after-search]'),
    })
    expect([git('status', '--porcelain'), git('tag')]).toEqual(['', ''])
  })

  test('has its version and day wherever the dataset is cited, a line of its changes, a commit and a tag', async () => {
    const said = await releasing('1.0.0', '2001-02-03')
    expect(said).toMatchObject({ code: 0 })
    expect(said.stdout).toContain('no workflow here publishes it, so what stands in release/data-1.0.0 is')
    expect(textOf('sources/dataset.md')).toContain('- Version: 1.0.0\n- Released: 2001-02-03\n')
    expect(textOf('CITATION.cff')).toContain('\nversion: 1.0.0\ndate-released: 2001-02-03\n')
    expect(textOf('CHANGELOG.md')).toContain('\n## 1.0.0 (2001-02-03)\n\nThe first release.\n')
    expect([git('status', '--porcelain'), git('tag'), git('log', '-1', '--format=%s')]).toEqual([
      '',
      'data-1.0.0',
      'Release data-1.0.0',
    ])
    expect(readdirSync(join(at, 'release/data-1.0.0'))).toEqual(['excel', 'parquet', 'tables.xlsx'])
  })

  test('is refused in a clone that does not know the last one, which its page says there was', async () => {
    const clone = join(dirname(at), 'without-tags')
    git('clone', '--quiet', '--no-tags', at, clone)
    for (const [name, value] of Object.entries({ name: 'Test', email: 'test@example.org' }))
      git('-C', clone, 'config', `user.${name}`, value)
    expect(await standingIn(clone, () => release(run, ['1.0.1'], { date: '2001-02-04', erratum: [] }))).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('a version was released on 2001-02-03, and git here knows no release'),
    })
    rmSync(clone, { recursive: true })
  })

  test('is refused where nothing changed since the last, and on a day before it', async () => {
    expect(await releasing('1.0.1', '2001-02-04')).toMatchObject({
      code: 2,
      stderr: 'Nothing in sources, data or output changed since data-1.0.0, so there is nothing to release.\n',
    })
    expect(await releasing('1.0.1', '2001-02-02')).toMatchObject({
      code: 2,
      stderr: '2001-02-02 is before 2001-02-03, the day of data-1.0.0; a release has that day or a later one.\n',
    })
    expect([git('status', '--porcelain'), git('tag')]).toEqual(['', 'data-1.0.0'])
  })

  test('that only corrects a text is a patch, and the next number', async () => {
    edit('sources/dataset.md', '- Description en: Invented.', '- Description en: Invented by us.')
    await builtAndCommitted()
    expect(await releasing('1.0.2', '2001-03-04')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(
        'After data-1.0.0 the next version is `1.0.1` or `1.1.0` or `2.0.0`, and not `1.0.2`. Only texts changed.',
      ),
    })
    edit('sources/protocol.md', '- Nothing here is true.\n', '- Nothing here is true, nor said.\n- It is invented.\n')
    await builtAndCommitted()
    expect(await releasing('1.0.1', '2001-03-04', 'It did not say who invented it.')).toMatchObject({ code: 0 })
    expect(textOf('CHANGELOG.md')).toContain('\nA patch release.\n')
    expect(textOf('CHANGELOG.md')).toContain('\nErrata:\n- It did not say who invented it.\n\n## 1.0.0')
  })

  /** Three studies say that noise keeps families away, as the claim has it; without kivela two do. */
  test('in which a conclusion moves is no patch, and says so', async () => {
    for (const sheet of SHEETS) edit(sheet, 'p1,house.noise,present,hinders,', 'p1,house.noise,present,describes,')
    await builtAndCommitted()
    expect(await releasing('1.0.2', '2001-04-05')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('After data-1.0.1 the next version is `1.1.0` or `2.0.0`, and not `1.0.2`. '),
    })
    const workflow = '.github/workflows/publish.yml'
    mkdirSync(join(at, dirname(workflow)), { recursive: true })
    cpSync(workflow, join(at, workflow))
    await builtAndCommitted()
    const said = await releasing('1.1.0', '2001-04-05')
    expect(said).toMatchObject({ code: 0 })
    expect(said.stdout).toContain('Released data-1.1.0. `git push --follow-tags` has it published.\n')
    expect(textOf('CHANGELOG.md')).toMatch(
      /## 1\.1\.0 \(2001-04-05\)\n\nA minor release\.\n\n- Conclusions that moved: 1\n {2}- claim noise-keeps-away .*: same-way 3 → same-way 2\n[\s\S]*?- Changes: 1\b/,
    )
    expect(git('tag').split('\n')).toEqual(['data-1.0.0', 'data-1.0.1', 'data-1.1.0'])
  })
})
