import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { disk, type FileSystem } from '../../pipeline/files/file-system.ts'
import { build } from '../../pipeline/verbs/build.ts'
import { check } from '../../pipeline/verbs/check.ts'
import { fix } from '../../pipeline/verbs/fix.ts'
import { makeNew } from '../../pipeline/verbs/new.ts'
import type { Run } from '../../pipeline/verbs/run.ts'
import { earlierVersion, README, runOn } from './mini-review.ts'
import { lay, temporaryFolder } from './temporary-folder.ts'

const AKEN = 'studies/rebane-1990-aken'

/** The mini review in a folder of its own, with whatever else is laid into it. */
function reviewWith(spoil: (sources: string) => void = () => {}, files: FileSystem = disk): Run {
  const place = temporaryFolder()
  lay(place, earlierVersion())
  spoil(join(place, 'sources'))
  const at = (name: string) => join(place, name)
  return runOn(files, { sources: at('sources'), data: at('data'), output: at('output'), readme: at('README.md') })
}

/** Where each problem stands, and what it is called. */
async function problemsOf(run: Run): Promise<string[]> {
  const { stdout } = await build({ ...run, format: 'json' })
  return stdout.split('\n').flatMap(line => {
    if (line === '') return []
    const { path, rule } = JSON.parse(line)
    return [`${path.slice(run.sources.length + 1)} ${rule}`]
  })
}

describe('whatever stands in the sources is read, or a problem with its place', () => {
  const facts = `${AKEN}/facts.csv`
  test.each<[string, (sources: string) => void, string[]]>([
    ['a link that leads nowhere', at => symlinkSync('nowhere', join(at, facts)), [`${facts} readable-file`]],
    ['a link to a device without end', at => symlinkSync('/dev/zero', join(at, facts)), [`${facts} readable-file`]],
    ['a link out of the folder', at => symlinkSync('/etc/hostname', join(at, facts)), [`${facts} readable-file`]],
    ['a link to itself', at => symlinkSync('facts.csv', join(at, facts)), [`${facts} readable-file`]],
    ['a link to a file beside it', at => symlinkSync('coding.k.csv', join(at, facts)), [`${facts} readable-file`]],
    ['a pipe', at => void execFileSync('mkfifo', [join(at, facts)]), [`${facts} readable-file`]],
    ['a folder where a sheet belongs', at => void mkdirSync(join(at, facts)), [`${facts} known-file`]],
    ['a study that is a repository', at => void mkdirSync(join(at, AKEN, '.git')), [`${AKEN} readable-file`]],
    [
      'a study that is a submodule',
      at => writeFileSync(join(at, AKEN, '.git'), 'gitdir: ../../../.git/modules/aken\n'),
      [`${AKEN} readable-file`],
    ],
    [
      'a submodule that was never fetched',
      at => {
        mkdirSync(join(at, 'studies/nobody-1990-x'))
        writeFileSync(
          join(at, '../.gitmodules'),
          '[submodule "x"]\n\tpath = sources/studies/nobody-1990-x\n\turl = x\n',
        )
      },
      ['studies/nobody-1990-x readable-file'],
    ],
    [
      'a study that is a link',
      at => {
        renameSync(join(at, AKEN), join(at, '../elsewhere'))
        symlinkSync('../../elsewhere', join(at, AKEN))
      },
      [`${AKEN} readable-file`],
    ],
    [
      'a page that is a link',
      at => {
        renameSync(join(at, 'claims.md'), join(at, '../claims.md'))
        symlinkSync('../claims.md', join(at, 'claims.md'))
      },
      ['claims.md readable-file'],
    ],
    [
      'a name that is no UTF-8',
      at => writeFileSync(Buffer.concat([Buffer.from(`${at}/`), Buffer.from([0xff]), Buffer.from('bad.md')]), 'x'),
      ['\\xffbad.md known-file'],
    ],
    [
      'an empty study',
      at => void mkdirSync(join(at, 'studies/nobody-1990-x')),
      ['studies/nobody-1990-x/note.md every-file'],
    ],
    [
      'an empty folder that has no name of a study',
      at => void mkdirSync(join(at, 'studies/new')),
      ['studies/new known-file'],
    ],
    [
      'a link in the place of a folder',
      at => symlinkSync('../..', join(at, 'studies/up')),
      ['studies/up readable-file'],
    ],
    ['an empty folder elsewhere', at => void mkdirSync(join(at, 'mine')), ['mine known-file']],
    ['a hidden sheet', at => writeFileSync(join(at, AKEN, '.coding.m.csv'), 'x'), [`${AKEN}/.coding.m.csv known-file`]],
    ['what a file manager did not leave', at => writeFileSync(join(at, '~notes.md'), 'x'), ['~notes.md known-file']],
    [
      'a file too large to be read at all',
      at => {
        writeFileSync(join(at, facts), '')
        truncateSync(join(at, facts), 3_000_000_000)
      },
      [`${facts} file-size`],
    ],
    [
      'several of them, beside a problem of another kind',
      at => {
        symlinkSync('/dev/zero', join(at, facts))
        writeFileSync(join(at, '.hidden'), 'x')
        writeFileSync(join(at, 'analysis.md'), '')
      },
      ['.hidden known-file', 'analysis.md not-empty', `${facts} readable-file`],
    ],
  ])('%s', async (_, spoil, expected) => {
    const run = reviewWith(spoil)
    expect(await problemsOf(run)).toEqual(expected)
    expect((await disk.list(run.output)).length).toBe(0)
  })

  test.each(['EACCES', 'EPERM', 'ELOOP', 'EISDIR'])('a file that gives %s', async code => {
    const closed: FileSystem = {
      ...disk,
      read: async path => {
        if (path.endsWith('/coding.k.csv') && path.includes(AKEN)) throw Object.assign(new Error(code), { code })
        return disk.read(path)
      },
    }
    expect(await problemsOf(reviewWith(() => {}, closed))).toEqual([`${AKEN}/coding.k.csv readable-file`])
  })

  test('a folder that the system keeps closed', async () => {
    const closed: FileSystem = {
      ...disk,
      list: async folder => [
        ...(await disk.list(folder)).filter(({ path }) => !path.startsWith(AKEN)),
        ...(folder.endsWith('sources') ? [{ path: AKEN, is: 'closed', size: 0, code: 'EACCES' } as const] : []),
      ],
    }
    expect(await problemsOf(reviewWith(() => {}, closed))).toEqual([`${AKEN} readable-file`])
  })
})

describe('what systems leave is passed over', () => {
  const LEFT = [
    '.DS_Store',
    '._coding.k.csv',
    'Icon\r',
    '.localized',
    'Thumbs.db',
    'desktop.ini',
    '~$coding.k.csv',
    '.~lock.coding.k.csv#',
    '.note.md.swp',
    '.nfs00000000012a4f3b00000001',
    '.fuse_hidden0004f00d00000001',
  ]
  const lie = (folder: string) => {
    for (const name of LEFT) writeFileSync(join(folder, name), '\0')
    symlinkSync('nobody@nowhere', join(folder, '.#note.md'))
  }

  test('in the sources, in data/ and in output/', async () => {
    const run = reviewWith(at => {
      lie(join(at, AKEN))
      mkdirSync(join(at, '../output'))
      lie(join(at, '../output'))
    })
    expect(await build(run)).toMatchObject({ code: 0, stderr: '' })
    lie(join(run.data, 'studies'))
    expect((await check(run)).code).toBe(0)
    expect(await build(run)).toMatchObject({ code: 0 })
    // What is passed over is not ours to take away either.
    for (const folder of [join(run.sources, AKEN), run.output, join(run.data, 'studies')])
      expect(readdirSync(folder)).toEqual(expect.arrayContaining(LEFT))
  })

  test('but not what an editor keeps of somebody’s work', async () => {
    const kept = ['note.md~', '#note.md#', 'note.md.orig', 'note (conflicted copy).md']
    const run = reviewWith(at => {
      for (const name of kept) writeFileSync(join(at, AKEN, name), 'Mine')
    })
    expect(await problemsOf(run)).toEqual(kept.sort().map(name => `${AKEN}/${name} known-file`))
  })

  test('and an empty .gitkeep, but not one with something in it', async () => {
    const run = reviewWith(at => writeFileSync(join(at, 'studies/.gitkeep'), ''))
    expect((await build(run)).code).toBe(0)
    writeFileSync(join(run.sources, 'studies/.gitkeep'), 'Mine')
    expect(await problemsOf(run)).toEqual(['studies/.gitkeep known-file'])
  })
})

describe('nothing is written through a link', () => {
  test('fix leaves a linked source alone and names it', async () => {
    const run = reviewWith(at => {
      renameSync(join(at, 'claims.md'), join(at, '../claims.md'))
      writeFileSync(join(at, '../claims.md'), readFileSync(join(at, '../claims.md'), 'utf8').replaceAll('\n', '\r\n'))
      symlinkSync('../claims.md', join(at, 'claims.md'))
    })
    const { code, stdout } = await fix(run)
    expect([code, stdout]).toEqual([1, expect.stringContaining('Unexpected link, expected a file [readable-file]')])
    expect(readlinkSync(join(run.sources, 'claims.md'))).toBe('../claims.md')
    expect(readFileSync(join(run.sources, '../claims.md'), 'utf8')).toContain('\r\n')
  })

  test('new study is refused in a linked folder', async () => {
    const run = reviewWith(at => {
      renameSync(join(at, 'studies'), join(at, '../elsewhere'))
      symlinkSync('../elsewhere', join(at, 'studies'))
    })
    expect((await makeNew(run, ['study', 'example-1995-yard'])).code).toBe(2)
    expect((await disk.list(join(run.sources, '../elsewhere'))).some(({ path }) => path.includes('example'))).toBe(
      false,
    )
  })

  test('build is refused where a link stands for a folder in output/, before anything is written', async () => {
    const run = reviewWith()
    expect((await build(run)).code).toBe(0)
    rmSync(join(run.output, 'tables'), { recursive: true })
    symlinkSync(join(run.sources, AKEN), join(run.output, 'tables'))
    const before = await disk.list(run.sources)
    expect(await build(run)).toEqual({
      code: 2,
      stdout: '',
      stderr: `${run.output}/tables is a link and in the way. Nothing was written; move it elsewhere.\n`,
    })
    expect(await disk.list(run.sources)).toEqual(before)
    expect((await check(run)).stdout).toContain(
      `${run.output}/tables:1:1: error: Unexpected file that this pipeline did not`,
    )
  })

  test.each(['/dev/zero', 'nowhere'])('a made file that is a link to %s is stale, and made anew', async target => {
    const run = reviewWith()
    await build(run)
    const table = join(run.output, 'tables/by-code.csv')
    rmSync(table)
    symlinkSync(target, table)
    expect((await check(run)).stdout).toMatch(/^[^\n]*\/tables\/by-code\.csv:1:1: error: [^\n]*\[fresh-file\]\n/)
    expect((await build(run)).code).toBe(0)
    expect(statSync(table).isFile()).toBe(true)
    expect((await check(run)).code).toBe(0)
  })

  test('but the answer is written into the README that a link leads to', async () => {
    const run = reviewWith(at => {
      writeFileSync(join(at, '../real.md'), README)
      symlinkSync('real.md', join(at, '../README.md'))
    })
    expect((await build(run)).code).toBe(0)
    expect(readlinkSync(join(run.sources, '../README.md'))).toBe('real.md')
    expect(readFileSync(join(run.sources, '../real.md'), 'utf8').length).toBeGreaterThan(README.length)
    expect((await check(run)).code).toBe(0)
  })
})

test('one folder under two names is refused', async () => {
  const run = reviewWith(at => {
    mkdirSync(join(at, '../made'))
    for (const name of ['data', 'output']) symlinkSync('made', join(at, '..', name))
  })
  for (const act of [build, check])
    expect(await act(run)).toMatchObject({ code: 2, stderr: expect.stringContaining('are one folder or lie inside') })
  expect(await disk.list(join(run.sources, '../made'))).toEqual([])
  const inside = reviewWith(at => symlinkSync('studies', join(at, '../data'), 'dir'))
  rmSync(inside.data)
  symlinkSync('sources/studies', inside.data)
  expect((await build(inside)).stderr).toContain('are one folder or lie inside')
})
