import { describe, expect, test } from 'vitest'
import { DRAWN, sampleOf } from '../../pipeline/packet/sample.ts'
import { checksByPersons } from '../../pipeline/review/checks-by-persons.ts'
import { notInForm, read } from '../../pipeline/stages.ts'
import { explain } from '../../pipeline/verbs/explain.ts'
import { makeNew } from '../../pipeline/verbs/new.ts'
import { typedKey } from '../../schema/typed-key.ts'
import { mini } from '../charts/reviews.ts'
import { type MemoryFiles, memoryFiles } from '../laws/memory-files.ts'
import { change, runOn, sourcesOf } from '../laws/mini-review.ts'
import { withCoderZ } from './packet-folder.ts'

const FOLDER = '/elsewhere/list'
const CHECKS = 'sources/checks.csv'
const PIHA = 'kivela-1992-piha/p1/house.noise'

const effects = mini.studies
  .filter(({ record }) => record.retracted === undefined)
  .flatMap(({ findings }) => findings)
  .filter(({ direction }) => ['promotes', 'hinders', 'mixed', 'no-relation'].includes(direction))

const give = (files: MemoryFiles, letter = 'z', seed = '1') =>
  makeNew(runOn(files), ['coder', letter], { packet: FOLDER, sample: seed })
const take = (files: MemoryFiles, letter = 'z') => makeNew(runOn(files), ['coder', letter], { from: FOLDER })
const listed = ({ all }: MemoryFiles) => all.get(`${FOLDER}/checks.csv`)?.toString('utf8') ?? ''
const put = ({ all }: MemoryFiles, text: string) => all.set(`${FOLDER}/checks.csv`, Buffer.from(text))
const taken = ({ all }: MemoryFiles) => all.get(CHECKS)?.toString('utf8')
const HEADER = 'finding,coder,date,code_right,state_right,direction_right,evidence_right,remark\n'

/** The list with the last six cells of a row filled in. */
function answered(files: MemoryFiles, finding: string, answers: string): void {
  const rows = listed(files).split('\n')
  put(files, rows.map(row => (row.startsWith(`${finding},`) ? row.replace(/,{6}$/, `,${answers}`) : row)).join('\n'))
}

function sourcesIn({ all }: MemoryFiles) {
  const input = [...all].filter(([path]) => path.startsWith('sources/'))
  return input.map(([path, bytes]) => ({ path: path.slice('sources/'.length), bytes }))
}

const problemsIn = (files: MemoryFiles) => read('sources', sourcesIn(files)).problems

async function givenOut(): Promise<MemoryFiles> {
  const files = memoryFiles(withCoderZ())
  expect((await give(files)).code).toBe(0)
  return files
}

describe('a list for a person to check', () => {
  test('holds every finding that declares an effect, with its page, place and definition, and the seed', async () => {
    const files = await givenOut()
    const rows = listed(files).trimEnd().split('\n').slice(1)
    for (const { finding_id } of effects) expect(rows.filter(row => row.startsWith(`${finding_id},`))).toHaveLength(1)
    const row = rows.find(one => one.startsWith(`${PIHA},`)) ?? ''
    expect(row).toContain(',"While the drills ran, families stayed away from the talks in the yard.",https://')
    expect(row).toContain(',house.noise,Noise of the works.,It is noisy.,present,hinders,')
    expect(row).toMatch(/,{6}$/)
    const how = files.all.get(`${FOLDER}/how-to-check.md`)?.toString('utf8') ?? ''
    expect(how).toContain(`all ${effects.length} that declare an effect, and `)
    expect(how).toContain('with the seed `1`')
    expect(how).toContain('Code what the page says, not what is likely.')
  })

  test('draws as many of the others as can be compared, by the seed alone', () => {
    const many = mini.studies.map(study => ({
      ...study,
      findings: study.findings.flatMap(finding =>
        Array.from({ length: 60 }, (_, n) => ({ ...finding, finding_id: `${finding.finding_id}-${n}` })),
      ),
    }))
    const ids = (seed: string) =>
      sampleOf({ ...mini, studies: many }, seed, 'z').map(({ finding }) => finding.finding_id)
    expect(ids('1')).toHaveLength(effects.length * 60 + DRAWN)
    expect(ids('1')).toEqual(ids('1'))
    expect(ids('2')).not.toEqual(ids('1'))
    expect([...ids('2')].sort()).not.toEqual([...ids('1')].sort())
    const declared = new Set(
      effects.flatMap(({ finding_id }) => Array.from({ length: 60 }, (_, n) => `${finding_id}-${n}`)),
    )
    const firstHalf = ids('1').slice(0, ids('1').length / 2)
    const inFirstHalf = firstHalf.filter(id => declared.has(id)).length / declared.size
    expect(inFirstHalf).toBeGreaterThan(0.4)
    expect(inFirstHalf).toBeLessThan(0.6)
  })

  test('is not made from sources that hold a problem, or inside the review, but for whoever is yet to be found', async () => {
    const broken = withCoderZ()
    change(broken, 'sources/studies/kivela-1992-piha/coding.k.csv', 'house.noise', 'house.niose')
    expect(await give(memoryFiles(broken))).toMatchObject({ code: 2, stderr: expect.stringContaining('hold problems') })
    const files = memoryFiles(withCoderZ())
    expect(await give(files, 'y')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('declared as coder y, a person'),
    })
    const inside = await makeNew(runOn(files), ['coder', 'z'], { packet: 'sources/list', sample: '1' })
    expect(inside).toMatchObject({ code: 2, stderr: expect.stringContaining('lies in sources') })
    expect((await makeNew(runOn(files), ['coder', 'z'], { sample: '1' })).code).toBe(2)
  })

  test('for one who is no person says that it will count nowhere', async () => {
    // By the notes `g` has coded no study.
    const { stdout } = await give(memoryFiles(sourcesOf('sources')), 'g')
    expect(stdout).toContain('Coder g is no person, so these checks will count nowhere.')
  })

  test('leaves out what a coder has read, whose check of it counts nowhere', async () => {
    const files = memoryFiles(withCoderZ())
    // By the notes `k` has coded each study that counts but one.
    const own = mini.studies.filter(({ record }) => record.retracted === undefined && record.coded_by.includes('k'))
    const n = own.flatMap(({ findings }) => findings).length
    expect((await give(files, 'k')).stdout).toContain(`Left out: ${n} findings of studies that coder k has coded.`)
    const rows = listed(files).trimEnd().split('\n').slice(1)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every(row => row.startsWith('lindqvist-1999-trapphus/'))).toBe(true)
    const check = { date: '2000-02-03', code_right: 'yes', state_right: 'yes', direction_right: 'yes' } as const
    const by = (coder: string, finding: string) => {
      const one = { ...check, coder, finding, evidence_right: 'yes', remark: '' } as const
      return checksByPersons({ ...mini, checks: [one] }).size
    }
    expect([by('k', PIHA), by('m', 'mackey-1997-quay/p1/meeting.hour'), by('m', PIHA)]).toEqual([0, 1, 0])
  })

  test('is none for one who has coded every study', async () => {
    const said = await give(memoryFiles(sourcesOf('sources')), 'a')
    expect(said).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Coder a has coded every study that counts'),
    })
  })
})

describe('a list that comes back', () => {
  test('gives the rows that are answered, in canonical form; the rest may follow', async () => {
    const files = await givenOut()
    const [other = ''] = effects.map(({ finding_id }) => finding_id).filter(id => id !== PIHA)
    answered(files, PIHA, '2000-02-03,yes,yes,no,unclear,"It says “may”, once"')
    const { code, stdout } = await take(files)
    expect([code, stdout]).toEqual([0, expect.stringContaining('Took 1 new check by coder z')])
    const row = `${PIHA},z,2000-02-03,yes,yes,no,unclear,"It says “may”, once"\n`
    expect(taken(files)).toBe(HEADER + row)
    expect((await explain(runOn(files), [PIHA])).stdout).toContain(
      'sources/checks.csv:2 checked by z on 2000-02-03, right: code yes, state yes, direction no, evidence unclear; It says',
    )
    answered(files, other, '2000-02-04,yes,yes,yes,yes,')
    expect((await take(files)).code).toBe(0)
    expect(
      taken(files)
        ?.split('\n')
        .filter(one => one !== ''),
    ).toHaveLength(3)
    const sources = sourcesIn(files)
    const found = read('sources', sources)
    expect([found.problems, notInForm(found, sources)]).toEqual([[], []])
  })

  test('says what the protocol is to tell then, and the sources are in order with it', async () => {
    const role = {
      done_by: 'k',
      version: 'not-applicable',
      instructions: 'not-kept',
      saw: 'The pages.',
      did_not_see: 'The other readings.',
      known_errors: 'Nobody measured any.',
      checked_by_a_person: '0',
      responsible: 'Whoever publishes this.',
      interests: 'None.',
    }
    const bullets = Object.entries(role).map(([key, text]) => `- ${typedKey(key)}: ${text}\n`)
    const sources = withCoderZ()
    change(sources, 'sources/protocol.md', '## Quotas', `## Roles\n### coding\n${bullets.join('')}## Quotas`)
    const files = memoryFiles(sources)
    await give(files)
    answered(files, PIHA, '2000-02-03,yes,yes,yes,yes,')
    const { code, stdout } = await take(files)
    const [, where, bullet = ''] = stdout.split('\n')
    expect([code, where]).toEqual([0, expect.stringMatching(/^In sources\/protocol\.md, under ### coding, /)])
    expect(bullet).toBe('- Checked by a person: 1')
    const rulesOf = () => problemsIn(files).map(({ rule }) => rule)
    expect(rulesOf()).toEqual(['checks-are-told'])
    const protocol = files.all.get('sources/protocol.md')?.toString('utf8') ?? ''
    files.all.set('sources/protocol.md', Buffer.from(protocol.replace('- Checked by a person: 0', bullet)))
    expect(rulesOf()).toEqual([])
  })

  test('is read as a spreadsheet saves it', async () => {
    const files = await givenOut()
    answered(files, PIHA, '2000-02-03,yes,yes,yes,yes,')
    const rows = listed(files)
      .trimEnd()
      .split('\n')
      .map(row => row.replaceAll(/("(?:[^"]|"")*")|,/g, (_, text: string | undefined) => text ?? ';'))
    put(files, `\ufeff${rows.join('\r\n')}\r\n`)
    expect((await take(files)).code).toBe(0)
    expect(taken(files)).toBe(`${HEADER}${PIHA},z,2000-02-03,yes,yes,yes,yes,\n`)
  })

  test('may hold what was taken before, also where a remark is written with blanks that are not kept', async () => {
    const files = await givenOut()
    answered(files, PIHA, '2000-02-03,yes,yes,no,unclear, It says  “may” ')
    expect((await take(files)).stdout).toContain('Took 1 new check')
    const before = taken(files)
    expect(await take(files)).toMatchObject({ code: 0, stdout: expect.stringContaining('Took 0 new checks') })
    expect(taken(files)).toBe(before)
  })

  test('with a remark that a spreadsheet would run is refused at its line, and nothing is written', async () => {
    const files = await givenOut()
    answered(files, PIHA, '2000-02-03,yes,yes,yes,yes,=cmd()<b>x</b>')
    const line =
      listed(files)
        .split('\n')
        .findIndex(row => row.startsWith(`${PIHA},`)) + 1
    const { code, stdout } = await take(files)
    expect(code).toBe(1)
    expect(stdout).toContain(`${FOLDER}/checks.csv:${line}:`)
    expect(stdout).toContain(
      'Unexpected `=cmd()<b>x</b>`, expected text that no spreadsheet would run [no-formula-cell]',
    )
    expect(stdout).toContain(`fix: begin it with a letter in ${FOLDER}/checks.csv.`)
    expect(taken(files)).toBeUndefined()
  })

  test('with faults tells all of them where they stand, and writes nothing', async () => {
    const files = await givenOut()
    const [other = ''] = effects.map(({ finding_id }) => finding_id).filter(id => id !== PIHA)
    answered(files, PIHA, ',yes,yes,perhaps,yes,')
    answered(files, other, '2000-02-03,yes,yes,yes,yes,')
    put(files, listed(files).replace(`\n${other},`, `\n${other}x,`))
    const { code, stdout } = await take(files)
    expect(code).toBe(1)
    expect(stdout).toContain('Missing value of `date`')
    expect(stdout).toContain('Unexpected `perhaps` in `direction_right`')
    expect(stdout).toContain(`Unexpected finding \`${other}x\`, expected one that is settled`)
    expect(stdout).toMatch(new RegExp(`^${FOLDER}/checks\\.csv:\\d+:\\d+`, 'm'))
    expect(taken(files)).toBeUndefined()
  })

  test('of a finding that reads otherwise now, or that was answered otherwise before, is told', async () => {
    const files = await givenOut()
    answered(files, PIHA, '2000-02-03,yes,yes,yes,yes,')
    await take(files)
    put(files, listed(files).replace('2000-02-03,yes,yes,yes,yes', '2000-02-03,yes,yes,yes,no'))
    expect((await take(files)).stdout).toContain('Unexpected second answer')
    const note = files.all.get('sources/studies/kivela-1992-piha/note.md')?.toString('utf8') ?? ''
    files.all.set(
      'sources/studies/kivela-1992-piha/note.md',
      Buffer.from(note.replace('While the drills ran', 'As the drills ran')),
    )
    files.all.delete(CHECKS)
    const { code, stdout } = await take(files)
    expect([code, stdout]).toEqual([1, expect.stringContaining('in `passage`, expected `As the drills ran')])
  })
})
