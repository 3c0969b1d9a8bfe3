import { describe, expect, test } from 'vitest'
import { read } from '../../pipeline/stages.ts'
import { makeNew } from '../../pipeline/verbs/new.ts'
import { type MemoryFiles, memoryFiles } from '../laws/memory-files.ts'
import { change, earlierVersion, type Files, runOn } from '../laws/mini-review.ts'

const QUAY = 'sources/studies/mackey-1997-quay'
const PIHA = 'sources/studies/kivela-1992-piha'
const KLATKA = 'sources/studies/wojcik-1994-klatka'

function problemsIn({ all }: MemoryFiles): string[] {
  const input = [...all]
    .filter(([path]) => path.startsWith('sources/'))
    .map(([path, bytes]) => ({ path: path.slice('sources/'.length), bytes }))
  return read('sources', input).problems.map(({ place, rule }) => `${place.path}:${place.line} ${rule}`)
}

function textIn(files: MemoryFiles, path: string): string {
  return files.all.get(path)?.toString('utf8') ?? ''
}

const make = (files: MemoryFiles, ...words: string[]) => makeNew(runOn(files), words)

describe('a sheet for a second reading', () => {
  test('is empty, shows the passages and no coding, and check accepts it', async () => {
    const files = memoryFiles(earlierVersion())
    const { code, stdout } = await make(files, 'coder', 'm', 'mackey-1997-quay')
    expect([code, problemsIn(files)]).toEqual([0, []])
    expect(textIn(files, `${QUAY}/coding.m.csv`)).toBe('passage,code,state,direction,evidence,informants,about\n')
    expect(stdout).toContain(
      '\n\np1: Evening meetings raised the number of families with a say.\np2: A map hung in both towns.\n',
    )
    const [passages, help] = stdout.split('\n\n  passage: ')
    expect(passages).not.toMatch(/meeting\.|promotes/)
    expect(help).toContain('  state: In which state')
    expect(help).toContain('    absent: it is lacking\n')
  })

  test('leaves out withdrawn passages', async () => {
    const files = memoryFiles([...earlierVersion()].filter(([path]) => path !== `${PIHA}/coding.m.csv`))
    expect((await make(files, 'coder', 'm', 'kivela-1992-piha')).stdout).not.toMatch(/^p3: /m)
  })

  test.each([
    [['coder', 'k', 'mackey-1997-quay'], 'coding.k.csv is there already'],
    [['coder', 'z', 'mackey-1997-quay'], 'Coder `z` is not declared'],
    [['coder', '../z', 'mackey-1997-quay'], 'is not declared'],
    [['coder', 'm', 'nobody-1990-x'], 'There is no study or document `nobody-1990-x`'],
    [['coder', 'm', '../mackey-1997-quay'], 'There is no study or document'],
  ])('new %j is refused and nothing written', async (words, message) => {
    const files = memoryFiles(earlierVersion())
    const before = new Map(files.all)
    expect(await make(files, ...words)).toEqual({ stdout: '', stderr: expect.stringContaining(message), code: 2 })
    expect(files.all).toEqual(before)
  })
})

describe('rulings', () => {
  /** Coder m reads one direction otherwise, and finds a code on p1 that k does not. */
  function disputed(): Files {
    const files = earlierVersion()
    change(files, `${PIHA}/coding.m.csv`, 'p1,house.noise,present,hinders', 'p1,house.noise,present,promotes')
    change(
      files,
      `${PIHA}/coding.m.csv`,
      'p4,none',
      'p2,rent.rise,present,describes,participant-account,parents,parents\np4,none',
    )
    return files
  }

  test('none are open', async () => {
    const files = memoryFiles(earlierVersion())
    const before = new Map(files.all)
    expect(await make(files, 'rulings')).toEqual({ stdout: 'No dispute is open.\n', stderr: '', code: 0 })
    expect(files.all).toEqual(before)
  })

  test('the rows to fill in are written, what each coder read is listed, and filled in they settle it', async () => {
    const files = memoryFiles(disputed())
    expect(problemsIn(files).filter(one => one.endsWith('ruling-settles-dispute'))).toHaveLength(2)
    const { code, stdout } = await make(files, 'rulings')
    expect(code).toBe(0)
    expect(stdout).toContain(
      '  p1 house.noise: While the drills ran, families stayed away from the talks in the yard.\n    k: present, hinders, participant-account, parents, parents\n    m: present, promotes, participant-account, parents, parents\n',
    )
    expect(stdout).toContain('    k: no such code\n    m: present, describes, participant-account, parents, parents\n')
    const header = 'passage,code,decision,state,direction,evidence,informants,about,reason,reason_da,coder\n'
    expect(textIn(files, `${PIHA}/rulings.csv`)).toBe(`${header}p1,house.noise,,,,,,,,,\np2,rent.rise,,,,,,,,,\n`)
    expect(problemsIn(files).length).toBeGreaterThan(0)
    files.all.set(
      `${PIHA}/rulings.csv`,
      Buffer.from(
        `${header}p1,house.noise,keep,present,hinders,participant-account,parents,parents,They stayed away,,k\np2,rent.rise,drop,,,,,,No rent is named,,m\n`,
      ),
    )
    expect(problemsIn(files)).toEqual([])
  })

  test('rows that are there stay as they are typed, also half filled in', async () => {
    const text = disputed()
    const half = 'p1,house.noise,keep,present,hinderz,participant-account,parents,parents,"They stayed, away",k\n'
    const header = 'passage,code,decision,state,direction,evidence,informants,about,reason,coder\n'
    const files = memoryFiles([...text, [`${PIHA}/rulings.csv`, header + half]])
    expect((await make(files, 'rulings')).code).toBe(0)
    expect(textIn(files, `${PIHA}/rulings.csv`)).toBe(`${header}${half}p2,rent.rise,,,,,,,,\n`)
    const once = textIn(files, `${PIHA}/rulings.csv`)
    await make(files, 'rulings')
    expect(textIn(files, `${PIHA}/rulings.csv`)).toBe(once)
  })

  test('of superseded coders bear the letter of one of them, because it says which round is settled', async () => {
    const files = disputed()
    const coders = (letter: string) => `### ${letter}\n- Kind: person\n- Read: The pages.\n`
    const by = '- Independent of: k\n- Superseded by: p; r\n'
    change(files, 'sources/protocol.md', '- Independent of: k\n', by)
    change(files, 'sources/protocol.md', '- Independent of: m\n', '- Independent of: m\n- Superseded by: p; r\n')
    change(files, 'sources/protocol.md', by, `${by}${coders('p')}${coders('r')}${coders('n')}- Superseded by: r\n`)
    change(files, `${PIHA}/note.md`, 'Coded by: k; m', 'Coded by: k; m; p; r')
    for (const [letter, from] of ['pk', 'rm'])
      files.set(`${PIHA}/coding.${letter}.csv`, files.get(`${PIHA}/coding.${from}.csv`) ?? '')
    const all = memoryFiles(files)
    expect((await make(all, 'rulings')).stdout).toContain('    p: present, hinders, participant-account, parents')
    expect(textIn(all, `${PIHA}/rulings.csv`).split('\n').slice(1, 5)).toEqual([
      'p1,house.noise,,,,,,,,,',
      'p1,house.noise,,,,,,,,,n',
      'p2,rent.rise,,,,,,,,,',
      'p2,rent.rise,,,,,,,,,n',
    ])
    const once = textIn(all, `${PIHA}/rulings.csv`)
    await make(all, 'rulings')
    expect(textIn(all, `${PIHA}/rulings.csv`)).toBe(once)
  })

  test('are not asked again where whoever settled them is to be superseded too', async () => {
    const files = disputed()
    const coder = (letter: string) => `### ${letter}\n- Kind: person\n- Read: The pages.\n`
    const by = '- Superseded by: p; r\n'
    change(files, 'sources/protocol.md', '- Independent of: m\n', `- Independent of: m\n${by}`)
    const after = `- Independent of: k\n${by}${coder('p')}${coder('r')}${coder('s')}`
    change(files, 'sources/protocol.md', '- Independent of: k\n', after)
    change(files, `${PIHA}/note.md`, 'Coded by: k; m', 'Coded by: k; m; p; r')
    for (const letter of 'pr') files.set(`${PIHA}/coding.${letter}.csv`, files.get(`${PIHA}/coding.k.csv`) ?? '')
    const rulings =
      'p1,house.noise,keep,present,hinders,participant-account,parents,parents,They stayed away,s\np2,rent.rise,drop,,,,,,No rent is named,s\n'
    const header = 'passage,code,decision,state,direction,evidence,informants,about,reason,coder\n'
    files.set(`${PIHA}/rulings.csv`, `${header}${rulings}`)
    const all = memoryFiles(files)
    expect(problemsIn(all).map(problem => problem.split(' ').at(-1))).toEqual([
      'ruling-settles-dispute',
      'ruling-settles-dispute',
    ])
    const before = new Map(all.all)
    expect(await make(all, 'rulings')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('Write `- Superseded by: p; r` under `### s` in sources/protocol.md. Nothing'),
    })
    expect(all.all).toEqual(before)
    change(files, 'sources/protocol.md', coder('s'), `${coder('s')}${by}`)
    expect(problemsIn(memoryFiles(files))).toEqual([])
  })

  test('beside rulings that are settled', async () => {
    const text = earlierVersion()
    change(text, `${KLATKA}/coding.m.csv`, 'p1,house.noise,present,hinders', 'p1,house.noise,present,promotes')
    const files = memoryFiles(text)
    const before = textIn(files, `${KLATKA}/rulings.csv`)
    await make(files, 'rulings')
    expect(textIn(files, `${KLATKA}/rulings.csv`).replace('p1,house.noise,,,,,,,,\n', '')).toBe(before)
  })

  test.each([
    ['merge markers', '<<<<<<< ours\n'],
    ['a lost quote', 'p1,house.noise,drop,,,,,,"Lost,k\n'],
    ['other columns', ''],
  ])('a sheet with %s is left alone', async (what, line) => {
    const header =
      what === 'other columns'
        ? 'passage,code,reason\np1,house.noise,x\n'
        : 'passage,code,decision,state,direction,evidence,informants,about,reason,coder\n'
    const files = memoryFiles([...disputed(), [`${PIHA}/rulings.csv`, header + line]])
    const before = new Map(files.all)
    const { code, stderr } = await make(files, 'rulings')
    expect([code, stderr]).toEqual([2, expect.stringContaining('cannot be read as rulings')])
    expect(files.all).toEqual(before)
  })
})
