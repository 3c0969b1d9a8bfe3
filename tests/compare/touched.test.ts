import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Diff } from '../../pipeline/compare/diff.ts'
import { callCli } from '../laws/call-cli.ts'
import { type Files, README } from '../laws/mini-review.ts'
import { lay, temporaryFolder } from '../laws/temporary-folder.ts'
import { built } from './built.ts'
import { diffIn, miniAfter, type Repository, repository } from './repository.ts'

async function between(repo: Repository, words: readonly string[] = ['HEAD~1', 'HEAD']) {
  const { stdout, code } = await diffIn(repo.at, words, { format: 'json' })
  return { ...(JSON.parse(stdout) as Diff), code }
}

const WARMTH = ['studies/santos-1995-varanda/coding.k.csv', 'present,promotes', 'present,hinders'] as const
const NOTE = 'studies/mackey-1997-quay/note.md'
let before: Files
let after: Files
beforeAll(async () => {
  before = await built(miniAfter())
  after = await built(miniAfter(WARMTH))
})

test('sources with all that is made of them are data, charts and report and answer among them', async () => {
  const repo = repository()
  repo.commit(new Map(before).set('README.md', README))
  repo.commit(after)
  const changed = repo.git('diff', '--name-only', 'HEAD~1').split('\n')
  expect(changed).toEqual(
    expect.arrayContaining(['README.md', 'output/report.html', 'data/studies/santos-1995-varanda.json']),
  )
  expect(changed.some(path => path.endsWith('.svg'))).toBe(true)
  for (const words of [['HEAD~1', 'HEAD'], ['HEAD~1']])
    expect(await between(repo, words)).toMatchObject({ kind: 'data', machinery: [], unlikeMade: [], code: 11 })
})

test('made files that somebody edited, added, took away or did not make anew are named before all else', async () => {
  const repo = repository()
  repo.commit(before)
  const edits: [string, (text: string) => string | undefined][] = [
    ['data/studies/santos-1995-varanda.json', text => text.replace('1995', '1996')],
    ['output/GENERATED.md', text => `${text}So.\n`],
    ['output/charts/lacks.en.svg', () => undefined],
    ['output/evil.html', () => '<script>alert(1)</script>\n'],
    ['output/report.html', text => `${text}<p>So.</p>`],
    ['output/tables/by-code.csv', text => text.replace('helps', 'hinders')],
    ['README.md', text => text.replace('<!-- end of answer -->', 'It is proven.\n<!-- end of answer -->')],
  ]
  const edited = new Map(before)
  for (const [path, edit] of edits) {
    const text = edit(edited.get(path) ?? '')
    expect(text, path).not.toBe(edited.get(path))
    if (text === undefined) edited.delete(path)
    else edited.set(path, text)
  }
  repo.commit(edited)
  const names = edits.map(([path]) => path)
  for (const words of [['HEAD~1', 'HEAD'], ['HEAD~1']]) {
    const found = await between(repo, words)
    expect([found.kind, found.machinery, found.code]).toEqual(['machinery', [], 10])
    expect([...found.unlikeMade].sort()).toEqual([...names].sort())
  }
  const { stdout } = await diffIn(repo.at, ['HEAD~1', 'HEAD'], { format: 'markdown' })
  const first = stdout.slice(0, stdout.indexOf('**Conclusions'))
  for (const name of names) expect(first).toContain(`\`${name}\``)
  // What stands outside the answer is prose.
  repo.commit(new Map(before).set('README.md', `${before.get('README.md')}More.\n`))
  repo.git('tag', 'prose')
  repo.commit(before)
  expect(await between(repo, ['HEAD', 'prose'])).toMatchObject({ kind: 'none', unlikeMade: [], code: 0 })
})

test('it is the same change from whichever folder it is asked', async () => {
  const repo = repository()
  repo.commit(before)
  repo.commit(new Map(after).set('data/GENERATED.md', 'So.\n'))
  const other = temporaryFolder()
  lay(other, before)
  const told = async (folder: string, ...words: readonly string[]) => {
    const { stdout } = await callCli(['diff', ...words, '--format', 'json'], { cwd: join(repo.at, folder) })
    const { kind, machinery, unlikeMade } = JSON.parse(stdout) as Diff
    return { kind, machinery, unlikeMade }
  }
  for (const folder of ['.', 'sources', 'sources/studies/santos-1995-varanda', 'data'])
    expect(await told(folder, 'HEAD~1'), folder).toEqual({
      kind: 'mixed',
      machinery: [],
      unlikeMade: [relative(folder, 'data/GENERATED.md')],
    })
  expect(await told('sources', other)).toEqual({ kind: 'data', machinery: [], unlikeMade: [] })
})

test('what is made at the top of the repository is made too, and named first where it is not as it is made', async () => {
  const dataset = readFileSync('tests/rules/cited-in-one-place/ok/dataset.md', 'utf8')
  const called = (title: string) =>
    built(
      miniAfter()
        .set('README.md', README)
        .set('sources/dataset.md', dataset.replace(/^- Title en: .*$/m, `- Title en: ${title}`)),
    )
  const repo = repository()
  repo.commit(await called('A'))
  const head = await called('B')
  repo.commit(head)
  const changed = repo.git('diff', '--name-only', 'HEAD~1').split('\n')
  expect(changed).toEqual(expect.arrayContaining(['.zenodo.json', 'CITATION.cff']))
  expect(await between(repo)).toMatchObject({ kind: 'codebook', machinery: [], unlikeMade: [] })
  repo.commit(new Map(head).set('CITATION.cff', 'title: Ours\n').set('.zenodo.json', '{}\n'))
  expect((await between(repo)).unlikeMade.toSorted()).toEqual(['.zenodo.json', 'CITATION.cff'])
})

const SETTINGS = [
  '.gitattributes',
  '.gitmodules',
  '.npmrc',
  'LICENSE-DATA.md',
  'package-lock.json',
  'sources/.gitignore',
]

test('settings are named first, code by its folders, and nobody says that nothing moved', async () => {
  const repo = repository()
  repo.commit(miniAfter())
  const head = miniAfter(['searches.csv', 'a shelf', 'one shelf'])
  for (const path of ['pipeline/a.ts', 'pipeline/b/c.ts', 'tests/a.test.ts', '.github/workflows/x.yml', ...SETTINGS])
    head.set(path, '\n')
  head.delete('sources/.gitignore')
  repo.commit(head)
  const { stdout, code } = await diffIn(repo.at, ['HEAD~1', 'HEAD'], { format: 'markdown' })
  const settings = SETTINGS.filter(path => !path.startsWith('sources/'))
  const listed = [
    '.gitattributes',
    '.github/workflows/x.yml',
    ...settings.slice(1),
    'pipeline/ (2 files)',
    'tests/ (1 file)',
  ]
  expect(stdout).toContain(
    `⚠ Machinery that this changes, to be looked at first: ${listed.map(path => `\`${path}\``).join(', ')}\n`,
  )
  expect(stdout.indexOf('Machinery that')).toBeLessThan(stdout.indexOf('**Conclusions'))
  expect([code, stdout.includes('none moved.')]).toEqual([12, false])
  expect(stdout).toContain('**Conclusions: unknown. None moved under the code that is running,')
})

describe('a head that needs code of its own', async () => {
  // The checkout that the command makes stands beside it.
  const repo = repository(join(temporaryFolder(), 'inner'))
  const base = repo.commit(miniAfter())
  const changed = miniAfter([NOTE, '- Basis: abstract', '- Basis: abstract\n- Mood: good'])
  const head = repo.commit(changed.set('schema/study.ts', 'export const mood = true\n'))

  test('is compared by a command that stands in the comment, and nobody says that nothing changed', async () => {
    for (const format of ['markdown', 'text'] as const) {
      const { stdout, code } = await diffIn(repo.at, [base, head], { format })
      expect(code).toBe(12)
      expect(stdout).toContain('Conclusions: unknown.')
      expect(stdout).not.toMatch(/none moved|No source/i)
      expect(stdout).toContain(`git worktree add --detach ../head-${head.slice(0, 10)} ${head}`)
      expect(stdout).toContain(`npm run diff -- ${base}`)
    }
  })

  test('and the command, typed as it stands, compares in a checkout of the head', async () => {
    const { stdout } = await diffIn(repo.at, [base, head], { format: 'markdown' })
    const [, command = ''] = /```sh\n(.*)\n```/.exec(stdout) ?? []
    const tools = join(temporaryFolder(), 'tools')
    mkdirSync(tools)
    // In the place of npm, one that tells where it was called and with what.
    writeFileSync(join(tools, 'npm'), '#!/bin/sh\necho "$PWD $(git rev-parse HEAD) $*"\n')
    chmodSync(join(tools, 'npm'), 0o755)
    const env = { ...process.env, PATH: `${tools}:${process.env.PATH}` }
    const said = execFileSync('sh', ['-c', command], { cwd: repo.at, env, encoding: 'utf8', stdio: 'pipe' })
    const at = realpathSync(join(repo.at, `../head-${head.slice(0, 10)}`))
    expect(said.split('\n').filter(line => line.startsWith(at))).toEqual([
      `${at} ${head} ci`,
      `${at} ${head} run diff -- ${base}`,
    ])
  })

  test('also where it published tables that say the same, because nobody recomputed them', async () => {
    const other = repository()
    other.commit(before)
    const sources = miniAfter([NOTE, '- Basis: abstract', '- Basis: abstract\n- Mood: good'])
    other.commit(new Map([...before, ...sources]))
    const { stdout, code } = await diffIn(other.at, ['HEAD~1', 'HEAD'])
    expect([code, stdout]).toEqual([
      12,
      expect.stringMatching(
        /^Conclusions: unknown\. None moved, by the tables that HEAD published itself, but nobody/m,
      ),
    ])
  })
})
