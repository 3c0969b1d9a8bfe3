import { describe, expect, test } from 'vitest'
import { read } from '../../pipeline/stages.ts'
import type { MemoryFiles } from '../laws/memory-files.ts'
import {
  declare,
  filledLikeAnother,
  idsOfStudies,
  packet,
  put,
  review,
  reword,
  sheetOf,
  source,
  take,
} from './coding-packet.ts'
import { FOLDER, inPacket, nameOf } from './packet-folder.ts'

describe('a packet that comes back', () => {
  async function givenOut(): Promise<MemoryFiles> {
    const files = review()
    await packet(files, 'z', 'all')
    filledLikeAnother(files)
    return files
  }

  test('is taken into the sources in order, and the coder is listed; filled in like another, nothing is wrong', async () => {
    const files = await givenOut()
    expect(await take(files)).toMatchObject({ code: 0, stderr: '' })
    const taken = idsOfStudies(files).filter(id => source(files, `studies/${id}/coding.z.csv`) !== '')
    expect(taken.length).toBeGreaterThan(3)
    for (const id of taken) {
      expect(source(files, `studies/${id}/coding.z.csv`)).toBe(sheetOf(files, id))
      expect(source(files, `studies/${id}/note.md`)).toMatch(/^- Coded by: .*; z$/m)
    }
    const input = [...files.all].filter(([path]) => path.startsWith('sources/'))
    const after = input.map(([path, bytes]) => ({ path: path.slice('sources/'.length), bytes }))
    expect(read('sources', after).problems).toEqual([])
  })

  test('with faults tells all of them at the line of the sheet that was filled in, and writes nothing', async () => {
    const files = await givenOut()
    const [piha, quay] = [nameOf(files, 'Pihan äänet'), nameOf(files, 'The quay and the yard')]
    const sheet = inPacket(files).get(`${piha}.z.csv`) ?? ''
    const line = sheet.split('\n').findIndex(row => row.startsWith('p1,house.noise')) + 1
    put(files, `${piha}.z.csv`, sheet.replace('p1,house.noise', 'p1,house.niose'))
    const other = quay === '' ? '' : (inPacket(files).get(`${quay}.z.csv`) ?? '')
    if (quay !== '') put(files, `${quay}.z.csv`, `${other.split('\n')[0]}\n`)
    const before = new Map(files.all)
    const { code, stdout } = await take(files)
    expect(code).toBe(1)
    expect(stdout).toContain(`${FOLDER}/${piha}.z.csv:${line}:4-15: error: Unexpected code \`house.niose\``)
    expect(stdout).toContain('│ p1,house.niose,')
    if (quay !== '') expect(stdout).toContain(`${FOLDER}/${quay}.z.csv:1:1: error: Unexpected coder \`z\` as finished`)
    expect(stdout).toMatch(/Nothing was written\.\n$/)
    expect(files.all).toEqual(before)
  })

  test('in which nothing is coded yet is one problem, with how many passages it asks for', async () => {
    const files = review()
    await packet(files, 'z', 'all')
    const before = new Map(files.all)
    const rows = [...inPacket(files)].flatMap(([path, text]) =>
      path.endsWith('.csv') ? text.trimEnd().split('\n').slice(1) : [],
    )
    const { code, stdout } = await take(files)
    expect(code).toBe(1)
    expect(stdout.match(/: error: /g)).toHaveLength(1)
    expect(stdout).toContain(
      `${FOLDER}:1:1: error: Unexpected packet in which nothing is coded yet, expected a code or \`none\` on ${rows.length} passages [coder-has-finished]`,
    )
    expect(files.all).toEqual(before)
  })

  test('with one sheet in which nothing is coded yet says so of that sheet', async () => {
    const files = await givenOut()
    const sheet = `${nameOf(files, 'Pihan äänet')}.z.csv`
    const fresh = review()
    await packet(fresh, 'z', 'all')
    put(files, sheet, inPacket(fresh).get(sheet) ?? '')
    const { stdout } = await take(files)
    expect(stdout.match(/: error: /g)).toHaveLength(1)
    expect(stdout).toContain(`${FOLDER}/${sheet}:1:1: error: Unexpected sheet in which nothing is coded yet`)
  })

  test('with two sheets that were exchanged is refused, though the rows of both are the same', async () => {
    const files = await givenOut()
    const rowsOf = (text: string) => text.replaceAll(/[0-9a-f]{12}\.md/g, '')
    const sheets = [...inPacket(files)].filter(([path]) => path.endsWith('.csv'))
    const [[one], [other]] = [sheets[0] ?? [''], sheets[1] ?? ['']]
    const text = (name: string) => `passage,code,state,direction,evidence,informants,about,file\np1,none,,,,,,${name}\n`
    const fileOf = (sheet: string) => sheet.replace('.z.csv', '.md')
    put(files, one, text(fileOf(other)))
    put(files, other, text(fileOf(one)))
    expect(rowsOf(inPacket(files).get(one) ?? '')).toBe(rowsOf(inPacket(files).get(other) ?? ''))
    const before = new Map(files.all)
    const { code, stdout } = await take(files)
    expect(code).toBe(1)
    expect(stdout).toContain(
      `${FOLDER}/${one}:2:14-29: error: Unexpected \`${fileOf(other)}\`, expected \`${fileOf(one)}\`: the sheet was given out for another file`,
    )
    expect(stdout).toContain(`fix: see whether ${FOLDER}/${one} was exchanged with the sheet of ${fileOf(other)}`)
    expect(files.all).toEqual(before)
  })

  test.each([
    ['with an empty cell for it', ','],
    ['as the sheet stands in the sources', ''],
  ])(
    'may have its rows in another order, and rows that were added without the name of the file, %s',
    async (_, end) => {
      const files = await givenOut()
      const sheet = `${nameOf(files, 'Pihan äänet')}.z.csv`
      const [header = '', first = '', ...rows] = (inPacket(files).get(sheet) ?? '').trimEnd().split('\n')
      put(files, sheet, `${[header, ...rows, first.replace(/,[^,]*$/, end)].join('\n')}\n`)
      expect((await take(files)).code).toBe(0)
      expect(source(files, 'studies/kivela-1992-piha/coding.z.csv')).toBe(sheetOf(files, 'kivela-1992-piha'))
    },
  )

  test.each<[string, (row: string) => string]>([
    ['without the column that names the file', row => row.replace(/,[^,]*$/, '')],
    ['with that column empty', row => row.replace(/,[0-9a-f]{12}\.md$/, ',')],
    ['without a cell in it', row => row.replace(/,[0-9a-f]{12}\.md$/, '')],
  ])('%s is refused, because nothing else tells two sheets apart', async (_, spoil) => {
    const files = await givenOut()
    const name = nameOf(files, 'Pihan äänet')
    const rows = (inPacket(files).get(`${name}.z.csv`) ?? '').trimEnd().split('\n')
    put(files, `${name}.z.csv`, `${rows.map(spoil).join('\n')}\n`)
    const { code, stdout } = await take(files)
    expect(code).toBe(1)
    expect(stdout).toContain(`error: Missing \`${name}.md\` in the last column \`file\``)
    expect(stdout).toContain('1 problem in 1 file')
  })

  test.each<[string, (text: string) => Buffer]>([
    ['UTF-16', text => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['a byte-order mark', text => Buffer.from(`\ufeff${text}`)],
    ['other line ends', text => Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['semicolons', text => Buffer.from(withSemicolons(text))],
    ['all of it', text => Buffer.from(`\ufeff${withSemicolons(text).replaceAll('\n', '\r\n')}`)],
  ])('is read as a spreadsheet saves it, with %s', async (_, saved) => {
    const files = await givenOut()
    const sheet = `${FOLDER}/${nameOf(files, 'Pihan äänet')}.z.csv`
    const typed = `${files.all.get(sheet)}`
    expect(typed).not.toContain('"')
    files.all.set(sheet, saved(typed))
    expect(await take(files)).toMatchObject({ code: 0, stderr: '' })
    const taken = source(files, 'studies/kivela-1992-piha/coding.z.csv')
    expect(taken).toBe(sheetOf(files, 'kivela-1992-piha'))
  })

  test('in an encoding that cannot be told is to be saved again, because `fix` does not reach it', async () => {
    const files = await givenOut()
    const sheet = `${FOLDER}/${nameOf(files, 'Pihan äänet')}.z.csv`
    const typed = files.all.get(sheet) ?? Buffer.from('')
    files.all.set(sheet, Buffer.concat([typed, Buffer.from([0x70, 0x31, 0x2c, 0x81, 0x8d, 0x0a])]))
    const { code, stdout } = await take(files)
    expect([code, stdout]).toEqual([1, expect.stringContaining(`fix: save ${sheet} as CSV in UTF-8, `)])
    expect(stdout).not.toContain('npm run fix')
  })

  test('differs from another reader without being at fault: that is settled afterwards', async () => {
    const files = await givenOut()
    const name = nameOf(files, 'Pihan äänet')
    put(
      files,
      `${name}.z.csv`,
      (inPacket(files).get(`${name}.z.csv`) ?? '').replace('present,hinders', 'present,promotes'),
    )
    expect((await take(files)).code).toBe(0)
  })

  test.each<[string, (files: MemoryFiles) => void, string]>([
    [
      'a passage that was reworded since',
      files => reword(files, 'While the drills ran', 'As the drills ran'),
      '.md:1:1: error: Unexpected content, expected what the sources give now [packet-as-given]\n',
    ],
    [
      'a sheet that is lost',
      files => void files.all.delete(`${FOLDER}/${nameOf(files, 'Pihan äänet')}.z.csv`),
      '.z.csv:1:1: error: Missing file, expected every file that was given out [packet-as-given]\n',
    ],
    [
      'a study of other sources',
      files => void put(files, '0123456789ab.md', '# Other\n'),
      '/0123456789ab.md:1:1: error: Unexpected packet, expected one of coder z with a study or document of the sources [packet-as-given]\n',
    ],
    [
      'another hash in the protocol',
      files => declare(files, `sha256:${'0'.repeat(64)}`),
      `${FOLDER}:1:1: error: Unexpected packet \`sha256:`,
    ],
  ])('with %s is refused', async (_, spoil, message) => {
    const files = await givenOut()
    spoil(files)
    const before = new Map(files.all)
    const { code, stdout, stderr } = await take(files)
    expect([code, stdout, stderr]).toEqual([1, expect.stringContaining(message), ''])
    expect(stdout).toMatch(/\n {2}why: .+\.\n {2}fix: .+\.\n\n1 problem in 1 file\. Nothing was written\.\n$/)
    expect(files.all).toEqual(before)
  })

  test('that the protocol does not declare is taken, and what would declare it is said', async () => {
    const files = review()
    const bullet = /^- Packet: sha256:[0-9a-f]{64}$/m.exec((await packet(files, 'z', 'all')).stdout)?.[0] ?? ''
    filledLikeAnother(files)
    const { code, stdout } = await take(files)
    expect([code, stdout]).toEqual([0, expect.stringContaining('The protocol declares no packet of coder z')])
    expect(stdout).toContain(`\n${bullet}\n`)
    const declared = review()
    await packet(declared, 'z', 'all')
    declare(declared, bullet.replace('- Packet: ', ''))
    filledLikeAnother(declared)
    expect((await take(declared)).stdout).not.toContain('Packet')
  })

  test('beside an earlier one has its hash in the same bullet, which is printed whole', async () => {
    const files = review()
    declare(files, `sha256:${'0'.repeat(64)}`)
    const { stdout } = await packet(files, 'z', 'all')
    const [bullet = '', earlier = ''] = /^- Packet: (\S+); sha256:[0-9a-f]{64}$/m.exec(stdout) ?? []
    expect(earlier).toBe(`sha256:${'0'.repeat(64)}`)
    expect(stdout).toContain('in the place of the line that is there')
    reword(files, `- Packet: ${earlier}`, bullet, 'protocol.md')
    filledLikeAnother(files)
    expect((await take(files)).code).toBe(0)
    const again = review()
    declare(again, bullet.replace('- Packet: ', ''))
    expect((await packet(again, 'z', 'all')).stdout).toContain(`${bullet}\n`)
  })

  test('may have been told another wording of the rule, where the protocol declares the packet', async () => {
    const files = review()
    const { stdout } = await packet(files, 'z', 'all')
    filledLikeAnother(files)
    reword(files, 'not what is likely', 'and no more', 'codebook.md')
    expect((await take(files)).code).toBe(1)
    declare(files, /- Packet: (\S+)/.exec(stdout)?.[1] ?? '')
    expect((await take(files)).code).toBe(0)
  })

  test('of another coder, or a second time, is refused', async () => {
    const files = await givenOut()
    expect(await take(files, 'm')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('Unexpected packet, expected one of coder m'),
    })
    await take(files)
    expect(await take(files)).toMatchObject({ code: 2 })
  })
})

function withSemicolons(text: string): string {
  const cell = (typed: string) => (typed.includes(';') ? `"${typed}"` : typed)
  return text.replaceAll(/[^,\n]+/g, cell).replaceAll(',', ';')
}
