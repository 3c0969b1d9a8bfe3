import { execSync } from 'node:child_process'
import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { callCli } from '../laws/call-cli.ts'
import { bytesUnder, lay, temporaryFolder } from '../laws/temporary-folder.ts'
import { diffIn, miniAfter, repository } from './repository.ts'

const SEARCH = ['searches.csv', 'a shelf', 'one shelf'] as const
const SAID = 'where: a shelf in a library → one shelf in a library'

const repo = repository()
repo.commit(miniAfter())
const head = repo.commit(miniAfter(SEARCH))

describe('what is no side ends with 2 and says why', () => {
  test.each([
    [
      ['no-such-branch'],
      'There are no sources at `no-such-branch`: no folder holds them, and git knows no revision `no-such-branch`.',
    ],
    ...[
      ['HEAD~1..main', 'HEAD~1 main'],
      ['HEAD~1...v1.2', 'HEAD~1 v1.2'],
      ['..main', 'HEAD main'],
      ['main..', 'main HEAD'],
    ].map(([word = '', sides = '']): [string[], string] => [
      [word],
      `git knows no revision \`${word}\`; two sides are two words here: \`diff ${sides}\`.\n`,
    ]),
    [['../elsewhere'], 'git knows no revision `../elsewhere`.\n'],
    [['HEAD', 'HEAD~7'], 'git knows no revision `HEAD~7`'],
    [['-x'], '`-x` is no revision'],
    [['--output=x'], '`--output=x` is no revision'],
    [[''], '`` is no revision'],
    [['HEAD', 'HEAD', 'HEAD'], 'at most two sides'],
  ])('%j', async (words, message) => {
    expect(await diffIn(repo.at, words)).toEqual({ stdout: '', stderr: expect.stringContaining(message), code: 2 })
  })

  test('a revision that begins with a dash never reaches git as an option', async () => {
    for (const words of [
      ['diff', '--', '--output=stolen'],
      ['diff', '--output=stolen', '--exec=x'],
      ['check', '--base', '--upload-pack=x'],
    ]) {
      const said = await callCli(words, { cwd: repo.at })
      expect([said.code, said.stdout]).toEqual([2, ''])
      expect(said.stderr).not.toContain('This is a bug')
    }
    expect(Object.keys(bytesUnder(repo.at))).not.toContain('stolen')
  })

  test('a revision that has no sources', async () => {
    const other = repository()
    other.commit(new Map([['README.md', 'Nothing yet\n']]))
    other.commit(miniAfter())
    expect((await diffIn(other.at, ['HEAD~1'])).stderr).toBe('There is no folder sources at HEAD~1.\n')
  })

  test('no repository at all', async () => {
    const folder = temporaryFolder()
    lay(folder, miniAfter())
    const { stderr, code } = await diffIn(folder)
    expect([code, stderr]).toEqual([2, expect.stringContaining('this folder is in no git repository')])
  })

  test('sources outside the repository', async () => {
    const folder = temporaryFolder()
    lay(folder, miniAfter())
    const said = await diffIn(repo.at, [], { sources: join(folder, 'sources') })
    expect([said.code, said.stderr]).toEqual([2, expect.stringContaining('is outside this repository')])
  })
})

test('a shallow clone says that the base may be missing, and compares what it has', async () => {
  const clone = join(temporaryFolder(), 'clone')
  repo.git('clone', '--quiet', '--depth', '1', pathToFileURL(repo.at).href, clone)
  const missing = await diffIn(clone, ['HEAD~1'])
  expect([missing.code, missing.stderr]).toEqual([
    2,
    expect.stringContaining('this clone is shallow, and `git fetch --unshallow origin '),
  ])
  expect((await diffIn(clone)).code).toBe(0)
  const checked = await callCli(['check', '--base', 'HEAD~1'], { cwd: clone })
  expect([checked.code, checked.stderr]).toEqual([2, expect.stringContaining('this clone is shallow')])
  // What it says to run, run as it stands.
  const [, command = ''] = /`(git fetch [^`]+)`/.exec(missing.stderr) ?? []
  execSync(command, { cwd: clone, stdio: 'pipe' })
  const branch = repo.git('rev-parse', '--abbrev-ref', 'HEAD')
  expect((await diffIn(clone, ['HEAD~1', `origin/${branch}`])).stderr).not.toContain('no revision')
})

test('an unrelated history is compared like any other', async () => {
  const other = repository()
  other.commit(miniAfter())
  other.git('checkout', '--quiet', '--orphan', 'elsewhere')
  other.commit(miniAfter(SEARCH))
  expect(other.git('rev-list', '--count', 'HEAD')).toBe('1')
  const { code, stdout } = await diffIn(other.at, ['main', 'elsewhere'])
  expect([code, stdout]).toEqual([10, expect.stringContaining(SAID)])
})

test('a folder and a file with blanks and æøå', async () => {
  const other = join(temporaryFolder(), 'Børn & forældre, æøå')
  mkdirSync(other)
  const own = repository(other)
  own.commit(miniAfter())
  own.commit(
    miniAfter(SEARCH)
      .set('noter på dansk æøå.txt', 'x\n')
      .set('sources/studies/mackey-1997-quay/~$fodnote å.csv', 'x\n'),
  )
  const { code, stdout } = await diffIn(other, ['HEAD~1', 'HEAD'])
  expect([code, stdout]).toEqual([12, expect.stringContaining(SAID)])
  expect(stdout).toContain('Machinery that this changes, to be looked at first: noter på dansk æøå.txt\n')
  own.commit(miniAfter(SEARCH).set('sources/studies/mackey-1997-quay/fodnote å.csv', 'æøå\n'))
  const unread = await diffIn(other, ['HEAD~1', 'HEAD'])
  expect([unread.code, unread.stdout]).toEqual([
    12,
    expect.stringContaining('studies/mackey-1997-quay/fodnote å.csv: added\n    + 1: æøå\n'),
  ])
})

test.each([
  ['with the sources above it', 'inner', '../sources'],
  ['with the sources by their address', 'inner', join(repo.at, 'sources')],
  ['as the root, by their address', '.', join(repo.at, 'sources')],
])('in a subfolder %s', async (_, inner, sources) => {
  mkdirSync(join(repo.at, 'inner'), { recursive: true })
  const { code, stdout, stderr } = await diffIn(join(repo.at, inner), ['HEAD~1'], { sources })
  expect([code, stderr, stdout]).toEqual([10, '', expect.stringContaining(SAID)])
  expect(stdout).toContain('The change is data')
})

test('folders as sides, also outside a repository, and one of each', async () => {
  const folder = temporaryFolder()
  for (const [name, files] of [
    ['old', miniAfter()],
    ['new', miniAfter(SEARCH)],
  ] as const)
    lay(join(folder, name), files)
  for (const words of [
    ['old', 'new'],
    ['old/sources', 'new/sources'],
  ]) {
    const { code, stdout } = await diffIn(folder, words)
    expect([code, stdout]).toEqual([10, expect.stringContaining(SAID)])
    expect(stdout).toContain('The change is data')
  }
  expect((await diffIn(repo.at, [join(folder, 'old'), head])).stdout).toContain(SAID)
})

test('no file is written', async () => {
  const own = () => Object.entries(bytesUnder(repo.at)).filter(([path]) => !path.startsWith('.git/'))
  const before = own()
  for (const format of ['text', 'markdown', 'json'] as const) await diffIn(repo.at, ['HEAD~1'], { format })
  expect(own()).toEqual(before)
})

describe('what is no file is the same problem at a revision and in the working tree', () => {
  const facts = 'sources/studies/rebane-1990-aken/facts.csv'

  test.each([
    ['a link', (at: string) => symlinkSync('/etc/hostname', join(at, facts)), 'Unexpected link, expected a file'],
    [
      'a file too large',
      (at: string) => writeFileSync(join(at, facts), 'x'.repeat(4_000_001)),
      'Unexpected file of 4000001 bytes, expected at most 4000000',
    ],
    [
      'a name that is no UTF-8',
      (at: string) => writeFileSync(Buffer.concat([Buffer.from(`${at}/sources/`), Buffer.from([0xff])]), 'x'),
      'Unexpected name with bytes that are no UTF-8',
    ],
  ])('%s', async (_, spoil, message) => {
    const other = repository()
    other.commit(miniAfter())
    spoil(other.at)
    const working = await diffIn(other.at)
    other.git('add', '--all')
    other.git('commit', '--quiet', '--message', 'Spoilt')
    const committed = await diffIn(other.at, ['HEAD~1', 'HEAD'])
    for (const { stdout, code } of [working, committed]) {
      expect(code).toBe(12)
      expect(stdout).toContain(message)
    }
  })

  test('a folder of sources that is a link itself, or stands in one', async () => {
    for (const [from, to] of [
      ['sources', 'sources'],
      ['inner', 'inner/sources'],
    ] as const) {
      const other = repository()
      const files = [...miniAfter()].map(([path, text]) => [path.replace('sources', to), text] as const)
      other.commit(new Map(files))
      renameSync(join(other.at, from), join(other.at, 'elsewhere'))
      symlinkSync('elsewhere', join(other.at, from))
      other.git('add', '--all')
      other.git('commit', '--quiet', '--message', 'A link')
      for (const [words, where] of [
        [['HEAD~1', 'HEAD'], 'at HEAD'],
        [['HEAD~1'], 'in the working tree'],
      ] as const) {
        const said = await diffIn(other.at, words, { sources: to })
        expect(said, words.join(' ')).toEqual({
          stdout: '',
          stderr: `${to} is a link ${where}, and what it leads to is not looked at; put the folder itself there.\n`,
          code: 2,
        })
      }
    }
  })

  test('what systems leave is none on either side', async () => {
    const other = repository()
    other.commit(miniAfter())
    other.commit(new Map([...miniAfter(), ['sources/.DS_Store', '\0'], ['sources/studies/~$note.md', '\0']]))
    for (const words of [['HEAD~1', 'HEAD'], ['HEAD~1'], []])
      expect(await diffIn(other.at, words)).toMatchObject({ code: 0, stdout: expect.stringContaining('Changes: 0') })
  })
})
