import { describe, expect, test } from 'vitest'
import { read } from '../../pipeline/stages.ts'
import { makeNew } from '../../pipeline/verbs/new.ts'
import { type MemoryFiles, memoryFiles } from '../laws/memory-files.ts'
import { change, runOn } from '../laws/mini-review.ts'
import { disputed, HEADER, KLATKA, PIHA, review, settling } from './disputed-review.ts'
import { FOLDER, inPacket, nameOf } from './packet-folder.ts'

describe('a packet of disputes that comes back', () => {
  const take = (files: MemoryFiles, settler = 'z', from = FOLDER) =>
    makeNew(runOn(files), ['rulings'], { settler, from })
  const rulings = ({ all }: MemoryFiles, study: string) => `${all.get(`${study}/rulings.csv`) ?? ''}`
  const sheetAt = (files: MemoryFiles, title: string) => `${FOLDER}/${nameOf(files, title)}.z.csv`
  const put = ({ all }: MemoryFiles, path: string, text: string) => all.set(path, Buffer.from(text))

  function foundIn({ all }: MemoryFiles) {
    const input = [...all].filter(([path]) => path.startsWith('sources/'))
    return read(
      'sources',
      input.map(([path, bytes]) => ({ path: path.slice('sources/'.length), bytes })),
    ).problems
  }

  const problemsIn = (files: MemoryFiles) =>
    foundIn(files).map(({ place, rule }) => `${place.path}:${place.line} ${rule}`)

  /** Every dispute on noise settled as k reads it, and what m alone gives dropped. */
  async function decided(files = review()): Promise<MemoryFiles> {
    await settling(files)
    for (const [path, text] of inPacket(files)) {
      if (!path.endsWith('.csv')) continue
      const kept = 'keep,present,hinders,participant-account,parents,parents,"They stayed away, it says"'
      const noise = text.replace('house.noise,,,,,,,', `house.noise,${kept}`)
      put(files, `${FOLDER}/${path}`, noise.replace('rent.rise,,,,,,,', 'rent.rise,drop,,,,,,No rent is named'))
    }
    return files
  }

  test('is taken into the rulings of each study beside those that are there, in order, and settles them', async () => {
    const files = await decided()
    const before = rulings(files, KLATKA)
    expect(problemsIn(files).length).toBeGreaterThan(0)
    expect(await take(files)).toEqual({
      code: 0,
      stderr: '',
      stdout: expect.stringMatching(/^Took 3 rulings of z on 2 studies into sources\.\n/),
    })
    expect(problemsIn(files)).toEqual([])
    expect(rulings(files, PIHA)).toBe(
      `${HEADER}\np1,house.noise,keep,present,hinders,participant-account,parents,parents,"They stayed away, it says",z\np2,rent.rise,drop,,,,,,No rent is named,z\n`,
    )
    const added = rulings(files, KLATKA)
      .split('\n')
      .filter(line => !before.split('\n').includes(line))
    expect(added).toEqual([expect.stringMatching(/^p1,house\.noise,keep,.*,z$/)])
    expect(rulings(files, KLATKA).split('\n').length).toBe(before.split('\n').length + 1)
  })

  test('is of the coders who stand; what was ruled between those before stays beside it', async () => {
    const files = disputed()
    const coder = (letter: string) => `### ${letter}\n- Kind: person\n- Read: The pages.\n`
    const read = '- Read: A packet.\n'
    change(files, 'sources/protocol.md', read, `${read}${coder('p')}${coder('r')}${coder('n')}- Superseded by: z\n`)
    for (const before of 'km')
      change(
        files,
        'sources/protocol.md',
        `- Independent of: ${before}\n`,
        `- Independent of: ${before}\n- Superseded by: p; r\n`,
      )
    const old = `${HEADER}\np1,house.noise,drop,,,,,,Ruled before,n\np2,rent.rise,drop,,,,,,Ruled before,n\n`
    files.set(`${PIHA}/rulings.csv`, old)
    change(files, `${PIHA}/note.md`, 'Coded by: k; m', 'Coded by: k; m; p; r')
    const sheet = files.get(`${PIHA}/coding.k.csv`) ?? ''
    files.set(`${PIHA}/coding.p.csv`, sheet)
    files.set(
      `${PIHA}/coding.r.csv`,
      sheet.replace('p1,house.noise,present,hinders', 'p1,house.noise,absent,describes'),
    )
    const all = await decided(memoryFiles(files))
    const text = inPacket(all).get(`${nameOf(all, 'Pihan äänet')}.md`) ?? ''
    expect(text).toContain(': state absent, direction describes,')
    expect(text).not.toMatch(/rent\.rise|promotes|Ruled before/)
    expect((await take(all)).stdout).toContain('Took 2 rulings of z on 2 studies')
    const [header, ...rows] = old.trimEnd().split('\n')
    const ruled =
      'p1,house.noise,keep,present,hinders,participant-account,parents,parents,"They stayed away, it says",z'
    expect(rulings(all, PIHA)).toBe(`${[header, rows[0], ruled, rows[1]].join('\n')}\n`)
    expect(problemsIn(all)).toEqual([])
  })

  test.each<[string, (sheet: string) => string, string[]]>([
    ['a word that is none', sheet => sheet.replace('present,hinders', 'present,hinderz'), ['LINE1:', 'hinderz']],
    ['a kept finding without its values', sheet => sheet.replace('present,hinders,', ',,'), ['LINE1:', '`direction`']],
    ['a dropped one with values', sheet => sheet.replace('keep,', 'drop,'), ['LINE1:', 'that is dropped']],
    ['no decision', sheet => sheet.replace('keep,', ','), ['LINE1:', '`keep`']],
    ['no reason', sheet => sheet.replace('No rent is named', ''), ['LINE2:', 'reason']],
    ['a code that nobody gave', sheet => sheet.replace('p2,rent.rise', 'p2,house.warmth'), ['LINE2:', 'house.warmth']],
    ['a code there is not', sheet => sheet.replace('rent.rise', 'rent.rize'), ['LINE2:', 'rent.rize', '`rent.rise`']],
    ['a row that is lost', sheet => sheet.replace(/p2,rent.rise.*\n/, ''), [':1:1', 'Missing row for `p2 rent.rise`']],
    ['a row twice', sheet => sheet.replace(/(p2,rent.rise.*\n)/, '$1$1'), ['p2 rent.rise']],
    ['a cell too few', sheet => sheet.replace('rent.rise,drop,', 'rent.rise,drop'), ['LINE2:', '8 cells, expected 9']],
    ['a lost quote', sheet => sheet.replace('it says"', 'it says'), ['LINE1:', 'quote']],
    ['another column', sheet => sheet.replace('reason,', 'why,'), [':1:', '`why`']],
  ])(
    'with %s is told at the line that was filled in, without a letter, and nothing is written',
    async (_, spoil, messages) => {
      const files = await decided()
      const path = sheetAt(files, 'Pihan äänet')
      const sheet = `${files.all.get(path)}`
      const line = (begin: string) => sheet.split('\n').findIndex(row => row.startsWith(begin)) + 1
      put(files, path, spoil(sheet))
      const before = new Map(files.all)
      const { code, stdout } = await take(files)
      expect(code).toBe(1)
      for (const message of messages)
        expect(stdout).toContain(
          message.replace('LINE1', `${path}:${line('p1,')}`).replace('LINE2', `${path}:${line('p2,')}`),
        )
      expect(stdout).toMatch(/\d problems? in 1 file\. Nothing was written\.\n$/)
      expect(stdout).not.toMatch(/\b[km]: |kivela/)
      expect(files.all).toEqual(before)
    },
  )

  test('with two sheets that were exchanged is told, though what is asked in both is the same', async () => {
    const source = disputed()
    change(source, `${PIHA}/coding.m.csv`, 'p2,rent.rise,present,describes,participant-account,parents,parents\n', '')
    const files = await decided(memoryFiles(source))
    const [first = '', second = '', ...none] = [...inPacket(files).keys()].filter(path => path.endsWith('.csv'))
    expect(none).toEqual([])
    const [a, b] = [`${FOLDER}/${first}`, `${FOLDER}/${second}`]
    const [one, other] = [`${files.all.get(a)}`, `${files.all.get(b)}`]
    const rowsOf = (text: string) => text.replaceAll(/[0-9a-f]{12}\.md/g, '')
    expect(rowsOf(one)).toBe(rowsOf(other))
    put(files, a, other)
    put(files, b, one)
    const before = new Map(files.all)
    const { code, stdout } = await take(files)
    expect([code, stdout]).toEqual([1, expect.stringContaining('the sheet was given out for another file')])
    expect(stdout).toContain('2 problems in 2 files')
    expect(files.all).toEqual(before)
  })

  test('with faults in several sheets tells all of them', async () => {
    const files = await decided()
    for (const [path, text] of inPacket(files))
      if (path.endsWith('.csv')) put(files, `${FOLDER}/${path}`, text.replace('hinders', 'hinderz'))
    expect((await take(files)).stdout).toContain('2 problems in 2 files')
  })

  test('written in other words of the rule is refused, but not where the protocol declares the packet', async () => {
    const files = review()
    const { stdout } = await settling(files)
    await decided(files)
    const reworded = `${files.all.get('sources/codebook.md')}`.replace('not what is likely', 'and no more')
    put(files, 'sources/codebook.md', reworded)
    expect(await take(files)).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('expected what the sources give now'),
    })
    const declared = `- Read: A packet.\n- Packet: ${/sha256:\w+/.exec(stdout)?.[0]}\n`
    const protocol = `${files.all.get('sources/protocol.md')}`.replace('- Read: A packet.\n', declared)
    put(files, 'sources/protocol.md', protocol)
    expect((await take(files)).code).toBe(0)
  })

  test.each([
    ['of another settler', 'y', 'Coder `y` is not declared'],
    ['of a reader', 'm', 'would know the own reading'],
  ])('%s is no call', async (_, settler, message) => {
    const files = await decided()
    expect(await take(files, settler)).toMatchObject({ code: 2, stderr: expect.stringContaining(message) })
  })

  test.each<[string, (files: MemoryFiles) => void, string, string]>([
    [
      'with a reading changed since',
      files =>
        put(
          files,
          `${PIHA}/coding.m.csv`,
          `${files.all.get(`${PIHA}/coding.m.csv`)}`.replace('present,promotes', 'absent,promotes'),
        ),
      'z',
      '.md:1:1: error: Unexpected content, expected what the sources give now',
    ],
    [
      'with a file of something else',
      files => put(files, `${FOLDER}/0123456789ab.md`, '# X\n'),
      'z',
      '/0123456789ab.md:1:1: error: Unexpected packet, expected one of coder z with a study or document with an open dispute',
    ],
    [
      'without a sheet',
      files => void files.all.delete(sheetAt(files, 'Pihan äänet')),
      'z',
      '.z.csv:1:1: error: Missing file',
    ],
  ])('%s is refused', async (_, spoil, settler, message) => {
    const files = await decided()
    spoil(files)
    const before = new Map(files.all)
    expect(await take(files, settler)).toMatchObject({ code: 1, stdout: expect.stringContaining(message) })
    expect(files.all).toEqual(before)
  })

  test('that the protocol does not declare is taken, and what would declare it is said', async () => {
    const files = await decided()
    const { code, stdout } = await take(files)
    expect([code, stdout]).toEqual([0, expect.stringContaining('The protocol declares no packet of coder z')])
    expect(stdout).toMatch(/^- Packet: sha256:[0-9a-f]{64}$/m)
  })

  test('is taken without translations of its reasons, which are asked for in the sources from then on', async () => {
    const translated = disputed()
    const [header = '', row = ''] = (translated.get(`${KLATKA}/rulings.csv`) ?? '').split('\n')
    const columns = header.replace('reason,', 'reason,reason_da,')
    translated.set(`${KLATKA}/rulings.csv`, `${columns}\n${row.replace(/,m$/, ',De kunne ikke komme,m')}\n`)
    const files = await decided(memoryFiles(translated))
    const said = await take(files)
    expect(said.code).toBe(0)
    expect(said.stdout).toMatch(
      /\ntexts that await their translation, without which `npm start` makes nothing: \d+, the first in sources\//,
    )
    const path = `${KLATKA}/rulings.csv`
    const line = rulings(files, KLATKA)
      .split('\n')
      .findIndex(one => one.startsWith('p1,house.noise'))
    const found = foundIn(files)
    expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(['text-is-translated']))
    expect(found.filter(({ place }) => [KLATKA, PIHA].some(study => place.path.startsWith(study)))).toHaveLength(3)
    expect(found).toContainEqual(
      expect.objectContaining({
        place: expect.objectContaining({ path, line: line + 1 }),
        what: expect.stringContaining('Missing `reason_da` of `They stayed away, it says`'),
        fix: `fill \`reason_da\` of this row in ${path}; where there is no such column, add it after that of the text.`,
      }),
    )
  })

  test('is read as a spreadsheet saves it', async () => {
    const [plain, saved] = [await decided(), await decided()]
    for (const [path, text] of inPacket(saved))
      if (path.endsWith('.csv')) put(saved, `${FOLDER}/${path}`, `\ufeff${text.replaceAll('\n', '\r\n')}`)
    await take(plain)
    expect((await take(saved)).code).toBe(0)
    expect(rulings(saved, PIHA)).toBe(rulings(plain, PIHA))
  })

  test('is taken once', async () => {
    const files = await decided()
    await take(files)
    expect(await take(files)).toMatchObject({ code: 1, stdout: expect.stringContaining('with an open dispute') })
  })
})
