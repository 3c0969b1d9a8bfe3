import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { disk } from '../../pipeline/files/file-system.ts'
import { read } from '../../pipeline/stages.ts'
import { readAll } from '../../pipeline/verbs/read-all.ts'
import { sinceRevision } from '../../pipeline/verbs/since-revision.ts'
import { callCli } from '../laws/call-cli.ts'
import { type Files, runOn } from '../laws/mini-review.ts'
import { standingIn } from '../laws/standing-in.ts'
import { lay } from '../laws/temporary-folder.ts'
import { miniAfter, miniWithRenamedCode, repository } from './repository.ts'

const QUAY = 'studies/mackey-1997-quay'
const NOTE = `${QUAY}/note.md`
const P2 = 'A map hung in both towns.\n- Where: s1, abstract, sentence 4'

/** What `check --base` finds in the history from some files to others, each as place and rule. */
async function faults(before: Files, after: Files): Promise<string[]> {
  const repo = repository()
  const base = repo.commit(before)
  repo.commit(after)
  return standingIn(repo.at, async () => {
    const run = runOn(disk)
    const since = await sinceRevision(run, base, read('sources', (await readAll(run)) ?? []).underWay)
    return typeof since === 'string'
      ? [since]
      : since.problems.map(({ place, rule }) => `${place.path}:${place.line} ${rule}`)
  })
}

/** All files with a name in them replaced, also in their paths. */
function renamed(files: Files, old: string, now: string, formerly = true): Files {
  const after = new Map(
    [...files].map(([path, text]) => [path.replaceAll(old, now), text.replaceAll(old, now)] as const),
  )
  const note = `sources/studies/${now}/note.md`
  if (formerly) after.set(note, (after.get(note) ?? '').replace('## Pages', `- Formerly: ${old}\n## Pages`))
  return after
}

describe('passage-kept', () => {
  const row = [
    `${QUAY}/coding.k.csv`,
    'p2,meeting.map,present,describes,author-interpretation,not-applicable,parents\n',
    '',
  ] as const

  test('a passage that is gone', async () => {
    expect(await faults(miniAfter(), miniAfter([NOTE, `### p2\n${P2}\n`, ''], row))).toEqual([
      `sources/${NOTE}:1 passage-kept`,
    ])
  })

  test('a passage that is withdrawn, and one that stays so', async () => {
    const withdrawn = miniAfter([NOTE, P2, '- Withdrawn: the page was changed'], row)
    expect(await faults(miniAfter(), withdrawn)).toEqual([])
    expect(await faults(withdrawn, withdrawn)).toEqual([])
    expect(
      await faults(
        miniAfter(),
        miniAfter(['studies/kivela-1992-piha/note.md', 'said of another yard', 'said of a yard elsewhere']),
      ),
    ).toEqual([])
  })

  test('a study whose folder is gone, unless the screening says why', async () => {
    const without = (files: Files) => new Map([...files].filter(([path]) => !path.includes('/rebane-1990-aken/')))
    const row =
      'rebane-1990-aken,Aken ja õu,"Rebane, Õ.",1990,10.5555/aken,library,abstract,included,not-applicable,not-applicable,retracted since\n'
    expect(await faults(miniAfter(), without(miniAfter(['screening.csv', row, ''])))).toEqual([
      'sources/studies/rebane-1990-aken/note.md:1 passage-kept',
    ])
    expect(
      await faults(
        miniAfter(),
        without(
          miniAfter([
            'screening.csv',
            'abstract,included,not-applicable,not-applicable,retracted since',
            'abstract,excluded,outside-the-regions,not-applicable,',
          ]),
        ),
      ),
    ).toEqual([])
    expect(await faults(miniAfter(), renamed(miniAfter(), 'rebane-1990-aken', 'rebane-1990-okno', false))).toEqual([
      'sources/studies/rebane-1990-aken/note.md:1 passage-kept',
    ])
  })

  test('a note that cannot be read is reported as that, not as a study that vanished', async () => {
    expect(
      await faults(
        miniAfter(),
        miniAfter([NOTE, '## Record\n', ''], ['screening.csv', 'mackey-1997-quay', 'mackey-1997-quai']),
      ),
    ).toEqual([])
  })
})

describe('passage-same', () => {
  const text = [NOTE, 'A map hung in both towns.', 'Nobody saw a map.'] as const
  const place = [NOTE, 'Where: s1, abstract, sentence 4', 'Where: s1, page 9'] as const

  test('another text at another place', async () => {
    expect(await faults(miniAfter(), miniAfter(text, place))).toEqual([`sources/${NOTE}:42 passage-same`])
  })

  test('another place alone', async () => {
    expect(await faults(miniAfter(), miniAfter(place))).toEqual([])
  })

  test('another text alone, if somebody read it again', async () => {
    expect(await faults(miniAfter(), miniAfter(text))).toEqual([`sources/${NOTE}:42 reading-is-current`])
  })

  test('a withdrawn number that is used again', async () => {
    const back = [
      'studies/kivela-1992-piha/note.md',
      '- Withdrawn: said of another yard',
      'Swings were mended.\n- Where: s1, page 3',
    ] as const
    expect(await faults(miniAfter(), miniAfter(back))).toEqual([
      expect.stringMatching(/kivela-1992-piha\/note\.md:\d+ passage-same$/),
    ])
  })
})

describe('study-same', () => {
  const title = [NOTE, '# The quay and the yard', '# Another book'] as const
  const year = [NOTE, '- Year: 1997', '- Year: 1996'] as const

  test('another title and another year', async () => {
    expect(await faults(miniAfter(), miniAfter(title, year))).toEqual([`sources/${NOTE}:1 study-same`])
  })

  test.each([
    ['title', title],
    ['year', year],
  ] as const)('another %s alone', async (_, one) => {
    expect(await faults(miniAfter(), miniAfter(one))).toEqual([])
  })
})

describe('name-retired', () => {
  test('a code that takes a name somebody had before', async () => {
    const again = miniAfter(
      ['codebook.md', '\n- Formerly: house.sound', ''],
      ['codebook.md', '### rent.rise', '### house.sound'],
    )
    expect(await faults(miniAfter(), again)).toEqual([
      expect.stringMatching(/^sources\/codebook\.md:\d+ name-retired$/),
    ])
  })

  test('a study that takes such a name', async () => {
    expect(await faults(miniAfter(), renamed(miniAfter(), 'mackey-1997-quay', 'kivela-1992-takapiha'))).toEqual([
      'sources/studies/kivela-1992-takapiha/note.md:1 name-retired',
    ])
  })

  test('a region that takes such a name, and a quota that may', async () => {
    const before = miniAfter(['protocol.md', 'FR; IE; PT', 'FR; IE; PT\n- Formerly: western'])
    const western = (heading: string) => miniAfter(['protocol.md', `### ${heading}`, '### western'])
    expect(await faults(before, western('baltic'))).toEqual([
      expect.stringMatching(/^sources\/protocol\.md:\d+ name-retired$/),
    ])
    const quota = ['studies/kivela-1992-piha/note.md', 'studies/wojcik-1994-klatka/note.md'].reduce(
      (files, path) =>
        files.set(`sources/${path}`, (files.get(`sources/${path}`) ?? '').replace('quota: blocks', 'quota: western')),
      western('blocks'),
    )
    expect(await faults(before, quota)).toEqual([])
  })

  test('a new name', async () => {
    const after = miniWithRenamedCode()
    expect(await faults(miniAfter(), after)).toEqual([])
  })
})

test('a study that was renamed is followed to its new folder', async () => {
  const after = renamed(miniAfter(), 'mackey-1997-quay', 'mackey-1998-quay')
  expect(await faults(miniAfter(), after)).toEqual([])
  const spoilt = new Map(after)
  const note = 'sources/studies/mackey-1998-quay/note.md'
  spoilt.set(note, (after.get(note) ?? '').replace(`### p2\n${P2}\n`, ''))
  expect(await faults(miniAfter(), spoilt)).toEqual([`${note}:1 passage-kept`])
})

test('check --base puts the problems of changed files first, also of files not committed yet', async () => {
  const repo = repository()
  const broken = ['documents/husraadet-nd-trin/note.md', '- Basis: summary', '- Basis: sumary'] as const
  const base = repo.commit(miniAfter(broken))
  const late = [`${QUAY}/coding.k.csv`, 'p1,meeting.hour', 'p1,meeting.our'] as const
  lay(repo.at, miniAfter(broken, late))
  const lines = async (words: string[], folder = '.') =>
    (await callCli(['check', '--format', 'github', ...words], { cwd: join(repo.at, folder) })).stdout
      .split('\n')
      .flatMap(line => /file=([^,]+)/.exec(line)?.[1] ?? [])
      .map(path => join(folder, path))
  const [document, sheet] = ['sources/documents/husraadet-nd-trin/note.md', `sources/${QUAY}/coding.k.csv`]
  expect((await lines([])).filter(path => path === document || path === sheet)).toEqual([document, sheet])
  expect((await lines(['--base', base])).filter(path => path === document || path === sheet)).toEqual([sheet, document])
  for (const folder of ['sources', `sources/${QUAY}`, 'data/studies']) {
    lay(repo.at, new Map([['data/studies/any.json', '{}\n']]))
    const told = await lines(['--base', base], folder)
    expect(
      told.filter(path => path === document || path === sheet),
      folder,
    ).toEqual([sheet, document])
  }
  expect((await callCli(['check', '--base', 'nowhere'], { cwd: repo.at })).stderr).toBe(
    'There is no base to compare with: git knows no revision `nowhere`.\n',
  )
})

describe('reading-kept: the sheet of a coder who is not in `Coded by`', () => {
  const HEADER = 'passage,code,state,direction,evidence,informants,about\n'
  const ROWS = ['p1,house.noise,present,hinders,participant-account,parents,parents\n', 'p2,none,,,,,\n'] as const
  const withSheet = (...rows: readonly string[]) =>
    new Map([...miniAfter(), [`sources/${QUAY}/coding.m.csv`, HEADER + rows.join('')] as const])

  test('is guarded when it is deleted', async () => {
    expect(await faults(withSheet(...ROWS), miniAfter())).toEqual([`sources/${QUAY}/coding.m.csv:1 reading-kept`])
  })

  test('is guarded when nothing is left of what was read of a passage', async () => {
    expect(await faults(withSheet(...ROWS), withSheet(ROWS[0]))).toEqual([
      `sources/${QUAY}/coding.m.csv:1 reading-kept`,
    ])
  })

  test('may be coded otherwise, and go where it holds nothing', async () => {
    const other = ROWS[0].replace('house.noise', 'house.warmth')
    expect(await faults(withSheet(...ROWS), withSheet(other, ROWS[1]))).toEqual([])
    expect(await faults(withSheet(), miniAfter())).toEqual([])
  })

  test('may lose the rows of a passage that is withdrawn', async () => {
    const after = miniAfter(
      [NOTE, P2, '- Withdrawn: the page was changed'],
      [`${QUAY}/coding.k.csv`, 'p2,meeting.map,present,describes,author-interpretation,not-applicable,parents\n', ''],
    )
    expect(await faults(withSheet(ROWS[1]), after)).toEqual([])
  })
})

test.each([true, false])('reading-kept: a reader who counted and is dropped, the sheet kept: %s', async stays => {
  const kivela = 'studies/kivela-1992-piha'
  const dropped = miniAfter([`${kivela}/note.md`, '- Coded by: k; m', '- Coded by: k'])
  if (!stays) dropped.delete(`sources/${kivela}/coding.m.csv`)
  expect(await faults(miniAfter(), dropped)).toEqual([`sources/${kivela}/note.md:4 reading-kept`])
})
