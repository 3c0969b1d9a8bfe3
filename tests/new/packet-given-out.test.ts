import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { read } from '../../pipeline/stages.ts'
import { makeNew } from '../../pipeline/verbs/new.ts'
import { runOn } from '../laws/mini-review.ts'
import { filledLikeAnother, idsOfStudies, packet, put, review, source } from './coding-packet.ts'
import { FOLDER, inPacket, nameOf } from './packet-folder.ts'

describe('a packet', () => {
  test('of all studies holds how to code, the columns, and for each a note and an empty sheet, and no more', async () => {
    const files = review()
    const before = [...files.all].filter(([path]) => path.startsWith('sources/'))
    const { code, stdout } = await packet(files, 'z', 'all')
    expect(code).toBe(0)
    const studies = read(
      'sources',
      before.map(([path, bytes]) => ({ path: path.slice('sources/'.length), bytes })),
    ).review?.studies
    expect(stdout).toContain(`into ${FOLDER}: ${studies?.length} studies with `)
    const names = [...inPacket(files).keys()]
    expect(names).toHaveLength(2 + 2 * (studies?.length ?? 0))
    expect(names.every(name => /^(how-to-code|fields|[0-9a-f]{12})(\.z)?\.(md|csv)$/.test(name))).toBe(true)
    expect([...files.all].filter(([path]) => path.startsWith('sources/'))).toEqual(before)
  })

  test('tells nothing of other readers, of the ids of studies, or of what the codes were taken from', async () => {
    const files = review()
    await packet(files, 'z', 'all')
    const text = [...inPacket(files).values()].join('\n')
    expect(text).toContain('Code what the page says, not what is likely.')
    expect(text).toContain('#### house.noise\n- Label: Noise\n- Definition: Noise of the works.\n')
    expect(text).toContain('- `absent`: it is lacking\n')
    expect(text).not.toMatch(/Example|Origin|Coded by|inductive|Authors|https?:/)
    for (const id of idsOfStudies(files)) expect(text).not.toContain(id)
  })

  test('holds the schemes that are not counted only where a document is read', async () => {
    const files = review()
    await packet(files, 'z', 'kivela-1992-piha')
    expect(inPacket(files).get('how-to-code.md')).not.toContain('## Advice')
    const other = review()
    const [document = ''] = [...other.all.keys()].flatMap(path => /^sources\/documents\/([^/]+)/.exec(path)?.[1] ?? [])
    expect((await packet(other, 'z', 'kivela-1992-piha', document)).stdout).toContain('1 study and 1 document')
    expect(inPacket(other).get('how-to-code.md')).toContain('## Advice')
  })

  test('is the same bytes each time, and others for another coder; its hash is over names and contents', async () => {
    const [first, again, other] = [review(), review(), review()]
    const { stdout } = await packet(first, 'z', 'all')
    await packet(again, 'z', 'all')
    await packet(other, 'm', 'all')
    expect(inPacket(again)).toEqual(inPacket(first))
    expect([...inPacket(other).keys()].filter(name => inPacket(first).has(name))).toEqual([
      'how-to-code.md',
      'fields.md',
    ])
    const hash = createHash('sha256')
    for (const [path, text] of [...inPacket(first)].sort(([a], [b]) => (a < b ? -1 : 1)))
      hash.update(`${path}\n${Buffer.byteLength(text)}\n${text}`)
    expect(stdout).toContain(`- Packet: sha256:${hash.digest('hex')}\n`)
  })

  test('has passages in an order of its own, each with its place, and a row for each in the sheet', async () => {
    const files = review()
    await packet(files, 'z', 'kivela-1992-piha')
    const name = nameOf(files, 'Pihan äänet')
    const text = inPacket(files).get(`${name}.md`) ?? ''
    const order = [...text.matchAll(/^### (p\d+)$/gm)].map(([, passage]) => passage)
    expect([...order].sort()).toEqual(['p1', 'p2', 'p4', 'p5'])
    expect(text).toContain('While the drills ran, families stayed away from the talks in the yard.\n- Where: s1, ')
    const rows = inPacket(files).get(`${name}.z.csv`)?.trimEnd().split('\n') ?? []
    expect(rows[0]).toBe(`${source(files, 'studies/kivela-1992-piha/coding.k.csv').split('\n')[0]},file`)
    expect(rows.slice(1).map(row => row.split(',')[0])).toEqual(order)
    expect(rows.slice(1).every(row => row.endsWith(`,${name}.md`))).toBe(true)
  })

  test('may be written again, but not over what was filled in or beside what is something else', async () => {
    const files = review()
    await packet(files, 'z', 'all')
    expect((await packet(files, 'z', 'all')).code).toBe(0)
    filledLikeAnother(files)
    const before = new Map(files.all)
    expect(await packet(files, 'z', 'all')).toMatchObject({ code: 2, stderr: expect.stringContaining('is filled in') })
    expect(files.all).toEqual(before)
    const beside = review()
    put(beside, 'diary.txt', 'x')
    expect(await packet(beside, 'z', 'all')).toMatchObject({ code: 2, stderr: expect.stringContaining('diary.txt') })
  })

  test.each([
    [['z'], FOLDER, 'Say what is new'],
    [['y', 'all'], FOLDER, 'Coder `y` is not declared'],
    [['z', 'nobody-1990-x'], FOLDER, 'no study or document `nobody-1990-x`'],
    [['z', 'all'], 'sources/packet', 'lies in sources'],
    [['z', 'all'], 'output', 'lies in output'],
    [['z', 'all'], 'packet', 'where everything can be read'],
  ])('%j into %s is refused and nothing written', async (words, folder, message) => {
    const files = review()
    const before = new Map(files.all)
    const said = await makeNew(runOn(files), ['coder', ...words], { packet: folder })
    expect(said).toEqual({ stdout: '', stderr: expect.stringContaining(message), code: 2 })
    expect(files.all).toEqual(before)
  })
})

test.each([
  ['coder', { packet: '/elsewhere/notes.txt' }],
  ['coder', { from: '/elsewhere/notes.txt' }],
  ['rulings', { settler: 'z', packet: '/elsewhere/notes.txt' }],
  ['rulings', { settler: 'z', from: '/elsewhere/notes.txt' }],
])('a file where a folder is wanted is named: %s %j', async (what, options) => {
  const files = review()
  files.all.set('/elsewhere/notes.txt', Buffer.from('x'))
  const words = what === 'coder' ? ['coder', 'z', ...('packet' in options ? ['all'] : [])] : [what]
  expect(await makeNew(runOn(files), words, options)).toEqual({
    stdout: '',
    stderr: '/elsewhere/notes.txt is a file; name a folder. Nothing was written.\n',
    code: 2,
  })
})
