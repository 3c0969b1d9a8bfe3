import { describe, expect, test } from 'vitest'
import { build } from '../../pipeline/verbs/build.ts'
import { check } from '../../pipeline/verbs/check.ts'
import { fix } from '../../pipeline/verbs/fix.ts'
import { recodeMerge } from '../../pipeline/verbs/recode-merge.ts'
import { recodeSplit } from '../../pipeline/verbs/recode-split.ts'
import { status } from '../../pipeline/verbs/status.ts'
import { miniAfter } from '../compare/repository.ts'
import { type MemoryFiles, memoryFiles } from '../laws/memory-files.ts'
import { README, runOn } from '../laws/mini-review.ts'

const FOLDER = '/elsewhere/again'
const WORDS = 'meeting.hour into meeting.evening meeting.weekend'.split(' ')
const entry = (code: string, da: string, en: string) => `### ${code}
- Da: ${da}
- En: ${en}
- Definition: Meetings are held then.
- Present means: They are.
- Lacking da: møder på andre tider end ${da}
- Lacking en: meetings at other times than ${en}
- There da: møder på tiden ${da}
- There en: meetings at the time ${en}
- Wanted: yes
- Include: Any such meeting.
- Exclude: Its length.
- Example: not-seen
- Origin: inductive
`
const NEW = `${entry('meeting.evening', 'Aften', 'Evening')}${entry('meeting.weekend', 'Weekend', 'Weekend')}`

/** The mini review with the two codes written, and nothing else that names the one but the sheets. */
const review = () =>
  memoryFiles(
    miniAfter(
      ['codebook.md', '### meeting.tongue', `${NEW}### meeting.tongue`],
      ['review-findings.md', '- Codes: meeting.hour; meeting.map\n', '- Codes: meeting.map\n'],
    ),
  )
const split = (files: MemoryFiles, options: { packet?: string; from?: string }) =>
  recodeSplit(runOn(files), WORDS, options)
const inFolder = (files: MemoryFiles) => [...files.all].filter(([path]) => path.startsWith(`${FOLDER}/`))
const source = (files: MemoryFiles, path: string) => files.all.get(`sources/${path}`)?.toString() ?? ''

/** Each sheet row, filled with a code; the passage of kivela is of an evening, all others of a weekend. */
function fill(files: MemoryFiles, code: (of: string) => string = () => 'meeting.weekend'): void {
  for (const [path, bytes] of inFolder(files)) {
    if (!path.endsWith('.csv')) continue
    const note = files.all.get(path.replace(/\.[a-z]\.csv$/, '.md'))?.toString() ?? ''
    const [header, ...rows] = bytes.toString().trimEnd().split('\n')
    const filled = rows.map(row => {
      const [passage, ...cells] = row.split(',')
      return `${passage},${code(note)},present,promotes,count,parents,parents,${cells.at(-1)}`
    })
    files.all.set(path, Buffer.from(`${[header, ...filled].join('\n')}\n`))
  }
}

describe('drafted', () => {
  /** The mini review as it stands: neither of the two codes is written. */
  const asItStands = () => memoryFiles(miniAfter())

  test('what the codebook has not yet is written beside the code, with a question for each answer, and nothing is given out', async () => {
    const files = asItStands()
    const said = await split(files, { packet: FOLDER })
    expect([said.code, said.stderr, inFolder(files)]).toEqual([1, '', []])
    expect(said.stdout).toContain('Wrote `meeting.evening` and `meeting.weekend` into sources/codebook.md')
    const [, entry = ''] = source(files, 'codebook.md').split('### meeting.evening\n')
    const own = entry.slice(0, entry.indexOf('\n#')).split('\n')
    expect(own.map(line => line.split(':')[0])).toEqual(bulletsOfHour(files))
    expect(own).toContain('- Wanted: yes')
    expect(own).toContain('- Example: not-seen')
    expect(own).toContain(
      '- En: ? What is it called, in each language of the review? (meeting.hour: Hour of the meeting)',
    )
  })

  test('each question is told until it is answered, and then the same call gives out', async () => {
    const files = asItStands()
    await split(files, { packet: FOLDER })
    const asked = source(files, 'codebook.md').match(/^- .*: \? .*$/gm) ?? []
    const { stdout } = await check(runOn(files, { all: true }))
    expect(stdout.match(/codebook\.md:\d+:\d+.*Missing value of/g)).toHaveLength(asked.length)
    expect(stdout.match(/ error: /g)).toHaveLength(asked.length)
    expect((await split(files, { packet: FOLDER })).code).toBe(1)
    expect(inFolder(files)).toEqual([])
    let n = 0
    const written = source(files, 'codebook.md').replace(
      /: \? .*$/gm,
      () => `: Words of its own, ${'abcdefghijklmnopqrstuvwxyz'[n++]}`,
    )
    files.all.set('sources/codebook.md', Buffer.from(written))
    const said = await split(files, { packet: FOLDER })
    expect([said.code, said.stderr]).toEqual([0, ''])
    expect(inFolder(files).length).toBeGreaterThan(0)
  })
})

/** The keys that `meeting.hour` has in the codebook, but those that only it can have. */
function bulletsOfHour(files: MemoryFiles): string[] {
  const [, entry = ''] = source(files, 'codebook.md').split('### meeting.hour\n')
  const keys = entry
    .slice(0, entry.indexOf('\n#'))
    .split('\n')
    .map(line => line.split(':')[0] ?? '')
  return keys.filter(key => key !== '- Formerly')
}

describe('given out', () => {
  test('each coder gets the passages that the coder gave the code, and nothing of the code', async () => {
    const files = review()
    const said = await split(files, { packet: FOLDER })
    expect([said.code, said.stderr]).toEqual([0, ''])
    // K: kivela, mackey and wojcik; m: kivela, wojcik and two passages of lindqvist.
    expect(said.stdout).toContain(`Coder k reads 3 passages of 3 studies again: ${FOLDER}/k\n`)
    expect(said.stdout).toContain(`Coder m reads 4 passages of 3 studies again: ${FOLDER}/m\n`)
    const texts = inFolder(files).map(([, bytes]) => bytes.toString())
    expect(texts.filter(text => /meeting\.hour|Hour of the meeting|hinders,|house\.noise/.test(text))).toEqual([])
    expect(texts.filter(text => text.includes('#### meeting.evening'))).toHaveLength(2)
    expect(source(files, 'codebook.md')).toContain('- Split into: meeting.evening; meeting.weekend\n')
  })

  test('until it is read the review builds, counts as before and says so', async () => {
    const files = review()
    files.all.set('README.md', Buffer.from(README))
    await build(runOn(files))
    const rows = files.all.get('output/tables/by-code.csv')?.toString() ?? ''
    expect(rows).toContain('meeting.hour')
    await split(files, { packet: FOLDER })
    expect((await build(runOn(files))).code).toBe(0)
    expect(files.all.get('output/tables/by-code.csv')?.toString()).toBe(rows)
    expect(files.all.get('README.md')?.toString()).toContain(
      '- “Hour of the meeting” is being split into “Evening” / “Weekend”. Passages that wait to be read again: 5, in 4 of our studies and documents. Until then they count as “Hour of the meeting” alone.',
    )
    expect((await status(runOn(files))).stdout).toContain(
      'passages to be read again, because their code is split: 5 (`npm run recode -- split <a> into <b> <c> --packet <folder>` writes them out)\n    kivela-1992-piha/p2 (meeting.hour)\n',
    )
    expect(files.all.get('README.md')?.toString()).toContain('- “Mødetid” er ved at blive delt i “Aften” / “Weekend”.')
  })

  test('the same may be written again, and not over what was filled in', async () => {
    const files = review()
    await split(files, { packet: FOLDER })
    expect((await split(files, { packet: FOLDER })).code).toBe(0)
    fill(files)
    expect((await split(files, { packet: FOLDER })).stderr).toContain('is filled in')
  })
})

describe('where the folder that is named cannot be written to, nothing is', () => {
  test.each([
    ['the codes are there already', review],
    ['the codes are to be drafted first', () => memoryFiles(miniAfter())],
  ])('%s', async (_, make) => {
    for (const [packet, inTheWay, why] of [
      [FOLDER, FOLDER, 'is a file; name a folder.'],
      [FOLDER, `${FOLDER}/m/letter.txt`, 'holds letter.txt, which is not of this packet.'],
      ['output/again', undefined, 'lies in output, where everything can be read.'],
    ] as const) {
      const files = make()
      if (inTheWay !== undefined) files.all.set(inTheWay, Buffer.from('Mine.'))
      const before = new Map(files.all)
      const said = await split(files, { packet })
      expect([said.code, said.stdout, said.stderr]).toEqual([2, '', expect.stringContaining(why)])
      expect(said.stderr).toContain('Nothing was written.')
      expect([...files.all]).toEqual([...before])
    }
  })
})

describe('taken back', () => {
  const given = async () => {
    const files = review()
    await split(files, { packet: FOLDER })
    return files
  }

  test('the codes stand where the one did, and it is a former name of both', async () => {
    const files = await given()
    fill(files, note => (note.startsWith('# Pihan') ? 'meeting.evening' : 'meeting.weekend'))
    const said = await split(files, { from: FOLDER })
    expect([said.code, said.stdout, said.stderr]).toEqual([
      0,
      expect.stringContaining(
        'Took what was read again of 5 passages: `meeting.evening` and `meeting.weekend` stand where `meeting.hour` did.',
      ),
      '',
    ])
    const book = source(files, 'codebook.md')
    expect(book).not.toContain('### meeting.hour')
    const line = book.split('\n').indexOf('- Exclude: Silence in a meeting (meeting.hour).') + 1
    expect(said.stdout).toContain(
      `Left as somebody wrote it, in words: sources/codebook.md:${line}. See whether it should say \`meeting.evening\` or \`meeting.weekend\`.\n`,
    )
    expect(book.match(/- Formerly: meeting\.hour\n/g)).toHaveLength(2)
    expect(book).toContain('- Example: kivela-1992-piha/p2\n- Origin: inductive\n- Formerly: meeting.hour\n')
    expect(source(files, 'studies/kivela-1992-piha/coding.k.csv')).toContain(
      'p2,meeting.evening,present,promotes,count,parents,parents\n',
    )
    expect(source(files, 'studies/wojcik-1994-klatka/rulings.csv').trimEnd().split('\n')).toHaveLength(1)
    // Nothing is left to settle, because both read alike; what a code was split into, fix does not guess.
    expect((await fix(runOn(files))).stdout).toBe('Every source is in canonical form.\n')
  })

  test.each(['meeting.weekend', 'meeting.day'])('and both may be one again, called %s', async name => {
    const files = await given()
    fill(files, note => (note.startsWith('# Pihan') ? 'meeting.evening' : 'meeting.weekend'))
    await split(files, { from: FOLDER })
    const said = await recodeMerge(runOn(files), ['meeting.evening', 'meeting.weekend', 'into', name])
    expect([said.code, said.stdout, said.stderr]).toEqual([
      0,
      expect.stringContaining(`\`${name}\` is found in 5 passages of 4 studies and documents;`),
      '',
    ])
    const had = ['meeting.evening', 'meeting.hour', 'meeting.weekend'].filter(one => one !== name)
    const [, line = ''] = /- Formerly: (meeting.*)/.exec(source(files, 'codebook.md')) ?? []
    expect(line.split('; ').sort()).toEqual(had)
    // The readings of the hour stand again where they stood, and both coders read kivela and wojcik.
    expect(source(files, 'studies/kivela-1992-piha/coding.m.csv')).toContain(`p2,${name},present,promotes`)
    expect((await check(runOn(files))).stdout).not.toContain('sources/')
  })

  test('where the coders differ the disputes are to be settled', async () => {
    const files = await given()
    fill(files)
    for (const [path, bytes] of inFolder(files))
      if (path.endsWith('.k.csv')) files.all.set(path, Buffer.from(bytes.toString().replaceAll('weekend', 'evening')))
    const said = await split(files, { from: FOLDER })
    // Kivela and wojcik have two coders: each code is read by one of them.
    expect(said.stdout).toContain('4 disputes to be settled now: `npm run new -- rulings` writes the rows to decide.\n')
    for (const id of ['kivela-1992-piha', 'wojcik-1994-klatka'])
      for (const code of ['evening', 'weekend'])
        expect(said.stdout).toMatch(new RegExp(`${id}/.*Unexpected dispute about \`p\\d meeting\\.${code}\``))
    expect((await check(runOn(files))).stdout).toContain('[ruling-settles-dispute]')
  })

  test('nothing is written while a row is empty, wrong or missing, and each is told where it was filled in', async () => {
    const files = await given()
    fill(files)
    const before = source(files, 'codebook.md')
    const [path = ''] = inFolder(files)
      .map(([name]) => name)
      .filter(name => name.endsWith('.k.csv'))
    files.all.set(
      path,
      Buffer.from((files.all.get(path)?.toString() ?? '').replace('meeting.weekend,present', 'house.noise,presnt')),
    )
    const said = await split(files, { from: FOLDER })
    expect([said.code, source(files, 'codebook.md')]).toEqual([1, before])
    expect(said.stdout).toContain(
      `${path}:2:4-15: error: Unexpected code \`house.noise\`, expected \`meeting.evening\`, \`meeting.weekend\` or \`none\` [known-code]`,
    )
    expect(said.stdout).toContain(`${path}:2:16-22: error: Unexpected \`presnt\``)
  })

  test('all coders together', async () => {
    const files = await given()
    fill(files)
    for (const [path] of inFolder(files)) if (path.startsWith(`${FOLDER}/m/`)) files.all.delete(path)
    const said = await split(files, { from: FOLDER })
    expect([said.code, said.stdout]).toEqual([
      1,
      expect.stringContaining(`${FOLDER}/m:1:1: error: Unexpected packet, expected one of coder m`),
    ])
  })
})

describe('nothing is written, and it is said why', () => {
  test.each([
    ['meeting.hour into meeting.evening', 'Say which code is split into which'],
    ['meeting.hour into meeting.evening hus.night', 'There is no theme `hus`'],
    ['meeting.hour into meeting.evening Meeting', '`Meeting` is no name of a code'],
    ['meeting.hour into meeting.evening meeting.map', '`meeting.map` has readings already'],
    ['meeting.huor into meeting.evening meeting.weekend', 'There is no code `meeting.huor`'],
  ])('%s', async (words, why) => {
    const files = review()
    const said = await recodeSplit(runOn(files), words.split(' '), { packet: FOLDER })
    expect([said.code, said.stderr, inFolder(files)]).toEqual([2, expect.stringContaining(why), []])
    expect(source(files, 'codebook.md')).not.toContain('Split into')
  })
})
