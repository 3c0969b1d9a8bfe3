import { describe, expect, test } from 'vitest'
import { read } from '../../pipeline/stages.ts'
import { makeNew } from '../../pipeline/verbs/new.ts'
import { status } from '../../pipeline/verbs/status.ts'
import { type MemoryFiles, memoryFiles } from '../laws/memory-files.ts'
import { earlierVersion, runOn } from '../laws/mini-review.ts'

/** Five records that nobody has decided about, beside the nine of the mini review. */
const FRESH: readonly (readonly [id: string, title: string, author: string])[] = [
  ['abel-1995-gutter', 'The gutter that ran', 'Abel, A.'],
  ['bruun-1995-hedge', 'Who cut the hedge', 'Bruun, B.'],
  ['costa-1995-chimney', 'Smoke from a chimney', 'Costa, C.'],
  ['dahl-1995-mailbox', 'A mailbox for nine', 'Dahl, D.'],
  ['evers-1995-swing', 'Swings without children', 'Evers, E.'],
]
const HEAD = 'record_id,stage,decision,reason,note\n'
const K = [
  'abel-1995-gutter,title,included,not-applicable,',
  'bruun-1995-hedge,title,excluded,outside-the-regions,',
  'costa-1995-chimney,title,included,not-applicable,',
  'dahl-1995-mailbox,title,excluded,outside-the-regions,',
]
const M = [
  'abel-1995-gutter,title,included,not-applicable,',
  'bruun-1995-hedge,title,excluded,outside-the-regions,',
  'costa-1995-chimney,title,excluded,outside-the-regions,set on a ship',
  'dahl-1995-mailbox,title,excluded,not-read-yet,',
]

function review(sheets: Readonly<Record<string, readonly string[]>>): MemoryFiles {
  const files = earlierVersion()
  const rows = FRESH.map(
    ([id, title, author]) =>
      `${id},${title},"${author}",1995,not-seen,neighbour,title,not-screened,not-applicable,not-applicable,\n`,
  )
  const [head = '', ...there] = (files.get('sources/screening.csv') ?? '').trimEnd().split('\n')
  files.set('sources/screening.csv', `${[head, ...[...there, ...rows.map(row => row.trimEnd())].sort()].join('\n')}\n`)
  for (const [file, lines] of Object.entries(sheets)) files.set(`sources/${file}`, `${lines.join('\n')}\n`)
  return memoryFiles(files)
}

const two = () => review({ 'screening.k.csv': [HEAD.trim(), ...K], 'screening.m.csv': [HEAD.trim(), ...M] })

async function run(files: MemoryFiles, words: readonly string[], settled?: boolean) {
  const before = new Map(files.all)
  const said = await makeNew(runOn(files), words, { settled })
  const changed = [...files.all].filter(([path, bytes]) => before.get(path) !== bytes).map(([path]) => path)
  return { ...said, changed }
}

const textOf = ({ all }: MemoryFiles, file: string) => all.get(`sources/${file}`)?.toString('utf8') ?? ''
const rowOf = (files: MemoryFiles, id: string) =>
  textOf(files, 'screening.csv')
    .split('\n')
    .find(row => row.startsWith(`${id},`))
    ?.replace(/^.*,neighbour,/, '')

function problemsIn({ all }: MemoryFiles): string[] {
  const input = [...all].filter(([path]) => path.startsWith('sources/'))
  const found = read(
    'sources',
    input.map(([path, bytes]) => ({ path: path.slice('sources/'.length), bytes })),
  )
  return found.problems.map(({ place, rule }) => `${place.path}:${place.line} ${rule}`)
}

describe('the sheet of a screener', () => {
  test('begins with every record that nobody has decided about', async () => {
    const files = review({})
    const { stdout, changed } = await run(files, ['screening', 'k'])
    expect(changed).toEqual(['sources/screening.k.csv'])
    expect(textOf(files, 'screening.k.csv')).toBe(HEAD + FRESH.map(([id]) => `${id},title,,,\n`).join(''))
    expect(stdout).toMatch(/^sources\/screening\.k\.csv: 5 records to be decided /)
  })

  test('gets what has come since: what another alone has screened, and what went on, at its next stage', async () => {
    const files = two()
    await run(files, ['screening', 'm'])
    expect(textOf(files, 'screening.m.csv')).toBe(
      [HEAD.trim(), 'abel-1995-gutter,abstract,,,', ...M, 'evers-1995-swing,title,,,', ''].join('\n'),
    )
    const alone = review({ 'screening.k.csv': [HEAD.trim(), ...K.slice(0, 1)] })
    await run(alone, ['screening', 'k'])
    expect(textOf(alone, 'screening.k.csv')).not.toContain('abel-1995-gutter,abstract')
    await run(alone, ['screening', 'm'])
    expect(textOf(alone, 'screening.m.csv')).toContain('\nabel-1995-gutter,title,,,\n')
  })

  test('run twice is run once, and no row of it is lost', async () => {
    const files = two()
    await run(files, ['screening', 'm'])
    const { stdout, changed } = await run(files, ['screening', 'm'])
    expect([changed, stdout]).toEqual([
      [],
      'Nothing is new: no record awaits `m` that has no row in sources/screening.m.csv.\n',
    ])
  })

  test('is that of a coder who is declared, and left alone where it cannot be read', async () => {
    expect(await run(two(), ['screening', 'z'])).toMatchObject({
      code: 2,
      changed: [],
      stderr: 'Coder `z` is not declared under Coders in sources/protocol.md; declare the coder first.\n',
    })
    const broken = review({ 'screening.k.csv': ['record_id,stage,decision', ...K] })
    expect(await run(broken, ['screening', 'k'])).toMatchObject({
      code: 2,
      changed: [],
      stderr: expect.stringContaining('sources/screening.k.csv cannot be read as decisions'),
    })
  })
})

describe('rulings between screeners', () => {
  test('are asked where they differ, with what each decided; other reasons are no conflict', async () => {
    const files = two()
    const { stdout } = await run(files, ['screening-rulings'])
    expect(textOf(files, 'screening-rulings.csv')).toBe(
      'record_id,stage,decision,reason,why,coder\ncosta-1995-chimney,title,,,,\n',
    )
    expect(
      stdout,
    ).toBe(`sources/screening-rulings.csv: 1 to be decided (as a screener decides, both a reason in words under \`why\` and the letter of who decides)
  costa-1995-chimney title: Smoke from a chimney
    k: included, not-applicable
    m: excluded, outside-the-regions, set on a ship
`)
    expect((await run(files, ['screening-rulings'])).changed).toEqual([])
  })

  test('are none where all agree', async () => {
    expect(await run(review({}), ['screening-rulings'])).toMatchObject({
      changed: [],
      stdout: 'No conflict between screeners is open.\n',
    })
  })
})

describe('what is settled', () => {
  test('is carried into the screening, and what only a person can say is listed', async () => {
    const files = two()
    const before = textOf(files, 'screening.csv').split('\n')
    const { code, stdout, changed } = await run(files, ['screening'], true)
    expect([code, changed]).toEqual([0, ['sources/screening.csv']])
    expect(stdout).toBe(`sources/screening.csv: 1 record to the next stage, 1 decided
left for different reasons; a person writes the one that holds into sources/screening.csv: 1
    dahl-1995-mailbox title: k outside-the-regions, m not-read-yet
`)
    expect(rowOf(files, 'abel-1995-gutter')).toBe('abstract,not-screened,not-applicable,not-applicable,')
    expect(rowOf(files, 'bruun-1995-hedge')).toBe('title,excluded,outside-the-regions,not-applicable,')
    const after = textOf(files, 'screening.csv').split('\n')
    expect(after.filter(row => !before.includes(row)).map(row => row.split(',')[0])).toEqual([
      'abel-1995-gutter',
      'bruun-1995-hedge',
    ])
    expect(after.length).toBe(before.length)
    expect((await run(files, ['screening'], true)).changed).toEqual([])
  })

  test('follows a ruling, and leaves nothing that a rule finds', async () => {
    const files = two()
    files.all.set(
      'sources/screening.m.csv',
      Buffer.from(textOf(files, 'screening.m.csv').replace('not-read-yet', 'outside-the-regions')),
    )
    files.all.set(
      'sources/screening-rulings.csv',
      Buffer.from(
        'record_id,stage,decision,reason,why,coder\ncosta-1995-chimney,title,included,not-applicable,It is told on land.,k\n',
      ),
    )
    const { stdout } = await run(files, ['screening'], true)
    expect(stdout).toBe('sources/screening.csv: 2 records to the next stage, 2 decided\n')
    expect(rowOf(files, 'costa-1995-chimney')).toBe('abstract,not-screened,not-applicable,not-applicable,')
    expect(problemsIn(files)).toEqual([])
  })

  test('names those that leave without a reason as that, and each is told where it is missing', async () => {
    const files = two()
    for (const [letter, missing] of [
      ['k', 'dahl-1995-mailbox,title,excluded,outside-the-regions,'],
      ['m', 'dahl-1995-mailbox,title,excluded,not-read-yet,'],
    ] as const) {
      const path = `sources/screening.${letter}.csv`
      const without = missing.replace(/excluded,[^,]+/, 'duplicate,not-applicable')
      files.all.set(path, Buffer.from(files.all.get(path)?.toString().replace(missing, without) ?? ''))
    }
    const { code, stdout } = await run(files, ['screening'], true)
    expect([code, stdout]).toEqual([
      0,
      `sources/screening.csv: 1 record to the next stage, 1 decided
left without a reason; whoever gave none writes one of the protocol into the sheet or the ruling: 1
    dahl-1995-mailbox title: k not-applicable, m not-applicable
`,
    ])
    expect(problemsIn(files).filter(problem => problem.includes('screening-closes'))).toEqual([
      'sources/screening.k.csv:5 screening-closes',
      'sources/screening.m.csv:5 screening-closes',
    ])
  })

  test('awaits whoever carries it, and `status` says how; so it does of what is open', async () => {
    const { stdout } = await status(runOn(two()))
    expect(
      stdout,
    ).toContain(`conflicts between screeners without a ruling: 1 of 1 (\`npm run new -- screening-rulings\` writes the rows to decide)
    costa-1995-chimney title
records of which the screening does not say yet what is settled: 2 (\`npm run new -- screening --settled\` carries it into the screening)
    abel-1995-gutter
    bruun-1995-hedge
records that one screener alone has screened: none
`)
    const alone = review({ 'screening.k.csv': [HEAD.trim(), ...K.slice(0, 1)] })
    expect((await status(runOn(alone))).stdout).toContain(
      'records that one screener alone has screened: 1 of 1 (`npm run new -- screening <letter>` writes the rows of another to decide)\n',
    )
    const files = two()
    await run(files, ['screening'], true)
    expect((await status(runOn(files))).stdout).toContain('does not say yet what is settled: none\n')
  })

  test('includes nothing without a note', async () => {
    const read = 'abel-1995-gutter,full-text,included,not-applicable,'
    const files = review({ 'screening.k.csv': [HEAD.trim(), read], 'screening.m.csv': [HEAD.trim(), read] })
    const { stdout, changed } = await run(files, ['screening'], true)
    expect(changed).toEqual([])
    expect(stdout).toBe(`Nothing is new.
included, and to be read: \`npm run new -- study <id>\` begins the note, and with it the row is \`included\`: 1
    abel-1995-gutter
`)
  })

  test('waits for a decision that cannot be read, and not for one that is still to be made', async () => {
    const files = review({
      'screening.k.csv': [HEAD.trim(), ...K],
      'screening.m.csv': [HEAD.trim(), ...M.slice(0, 1), 'bruun-1995-hedge,title,exluded,outside-the-regions,'],
    })
    expect(await run(files, ['screening'], true)).toMatchObject({
      code: 1,
      changed: [],
      stdout: expect.stringContaining('sources/screening.m.csv:3:24-31: error: Unexpected `exluded`'),
    })
    const open = review({
      'screening.k.csv': [HEAD.trim(), ...K],
      'screening.m.csv': [HEAD.trim(), ...M.slice(0, 1), 'bruun-1995-hedge,title,,,'],
    })
    expect((await run(open, ['screening'], true)).stdout).toBe(
      'sources/screening.csv: 1 record to the next stage, 0 decided\n',
    )
  })
})
