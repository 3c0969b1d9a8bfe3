import { describe, expect, test } from 'vitest'
import { makeNew } from '../../pipeline/verbs/new.ts'
import { memoryFiles } from '../laws/memory-files.ts'
import { change, earlierVersion, type Files, runOn } from '../laws/mini-review.ts'
import { disputed, PIHA, review, settling } from './disputed-review.ts'
import { FOLDER, inPacket, nameOf } from './packet-folder.ts'

describe('a packet for whoever settles', () => {
  test('holds how to code, the columns of a ruling, and a note and an empty sheet of each study in dispute', async () => {
    const files = review()
    const { code, stdout } = await settling(files)
    expect([code, stdout]).toEqual([0, expect.stringContaining('3 disputes in 2 studies')])
    expect(stdout).toMatch(/^- Packet: sha256:[0-9a-f]{64}$/m)
    expect(inPacket(files).size).toBe(2 + 2 * 2)
    expect(inPacket(files).get('fields.md')).toContain('## decision\nDoes the finding stand?')
    expect(inPacket(files).get('fields.md')).not.toMatch(/^## (coder|reason_da)$/m)
    const sheet = inPacket(files).get(`${nameOf(files, 'Pihan äänet')}.z.csv`) ?? ''
    const [header, ...rows] = sheet.trimEnd().split('\n')
    expect(header).toBe('passage,code,decision,state,direction,evidence,informants,about,reason,file')
    const file = `${nameOf(files, 'Pihan äänet')}.md`
    expect(rows.sort()).toEqual([`p1,house.noise,,,,,,,,${file}`, `p2,rent.rise,,,,,,,,${file}`])
  })

  test('shows the passage, the code, what all readers gave and the two readings, and no letter', async () => {
    const files = review()
    await settling(files)
    const text = inPacket(files).get(`${nameOf(files, 'Pihan äänet')}.md`) ?? ''
    const rise = text.split(/^(?=### )/m).find(part => part.startsWith('### p2')) ?? ''
    expect(rise).toMatch(
      /^### p2\nTalks after supper drew more .*\n- Where: s1, .*\n- Codes of every reader: meeting\.hour\n/,
    )
    expect(rise).toContain(
      '#### rent.rise\n- Label: The rent rises\n- Definition: The rent has risen.\n- Present means: ',
    )
    expect(
      rise
        .match(/^- (One|Other): .*$/gm)
        ?.map(line => line.replace(/^- \w+: /, ''))
        .sort(),
    ).toEqual([
      'no such code',
      'state present, direction describes, evidence participant-account, informants parents, about parents',
    ])
    const all = [...inPacket(files).values()].join('\n')
    expect(all).not.toMatch(/Example|Origin|Coded by|Authors|https?:|^- [km]:/m)
  })

  test('draws for each dispute which reading stands first', async () => {
    const first = new Set<boolean>()
    for (const settler of 'npqrstuvw') {
      const source = disputed()
      change(source, 'sources/protocol.md', '### z\n', `### ${settler}\n`)
      const files = memoryFiles(source)
      await settling(files, settler)
      first.add(/^- One: state present, direction hinders/m.test([...inPacket(files).values()].join('\n')))
    }
    expect(first.size).toBe(2)
  })

  test('is the same bytes each time; filled in, it is not written over', async () => {
    const [files, again] = [review(), review()]
    await settling(files)
    await settling(again)
    expect(inPacket(again)).toEqual(inPacket(files))
    const sheet = `${FOLDER}/${nameOf(files, 'Pihan äänet')}.z.csv`
    files.all.set(sheet, Buffer.from(`${files.all.get(sheet)}`.replace('rent.rise,', 'rent.rise,drop')))
    expect(await settling(files)).toMatchObject({ code: 2, stderr: expect.stringContaining('is filled in') })
  })

  test('leaves out what is settled, and is not written where nothing is open', async () => {
    const files = memoryFiles(earlierVersion())
    const before = new Map(files.all)
    expect(await settling(files, 'm')).toMatchObject({ code: 0, stdout: 'No dispute is open.\n' })
    expect(files.all).toEqual(before)
  })

  test.each<[string, string, string, (files: Files) => void, string]>([
    ['a settler nobody declared', 'y', FOLDER, () => {}, 'Coder `y` is not declared'],
    ['one of the readers', 'm', FOLDER, () => {}, 'would know the own reading'],
    [
      'a settler who is superseded',
      'z',
      FOLDER,
      files => change(files, 'sources/protocol.md', '- Read: A packet.\n', '- Read: A packet.\n- Superseded by: k\n'),
      'is superseded',
    ],
    [
      'a reading that is not in',
      'z',
      FOLDER,
      files => change(files, `${PIHA}/coding.m.csv`, 'p4,none,,,,,\n', ''),
      'holds problems',
    ],
    [
      'a sheet that cannot be read',
      'z',
      FOLDER,
      files => change(files, `${PIHA}/coding.m.csv`, 'p4,none', 'p4,"none'),
      'holds problems',
    ],
    ['a folder that everybody sees', 'z', 'sources/packet', () => {}, 'lies in sources'],
  ])('%s is refused and nothing written', async (_, settler, folder, spoil, message) => {
    const source = disputed()
    spoil(source)
    const files = memoryFiles(source)
    const before = new Map(files.all)
    expect(await settling(files, settler, folder)).toEqual({
      stdout: '',
      stderr: expect.stringContaining(message),
      code: 2,
    })
    expect(files.all).toEqual(before)
  })
})

describe('who settles', () => {
  test.each([
    [['rulings'], {}],
    [['rulings'], { from: FOLDER, packet: FOLDER }],
    [['coder', 'z', 'all'], { packet: FOLDER }],
    [['rulings', 'more'], { packet: FOLDER }],
  ])('is said with rulings and one folder: %j %j is not understood', async (words, options) => {
    expect(await makeNew(runOn(review()), words, { settler: 'z', ...options })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Say what is new'),
    })
  })
})
