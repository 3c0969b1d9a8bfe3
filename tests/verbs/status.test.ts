import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { disk } from '../../pipeline/files/file-system.ts'
import { build } from '../../pipeline/verbs/build.ts'
import { init } from '../../pipeline/verbs/init.ts'
import { ruledAgainst } from '../../pipeline/verbs/ruled-against.ts'
import type { Run } from '../../pipeline/verbs/run.ts'
import { status } from '../../pipeline/verbs/status.ts'
import { miniAfter } from '../compare/repository.ts'
import { memoryFiles } from '../laws/memory-files.ts'
import { runOn } from '../laws/mini-review.ts'
import { temporaryFolder } from '../laws/temporary-folder.ts'
import { miniReview } from '../page/made-page.ts'

const UNCHECKED = 'findings that declare an effect and that no person has checked'
const DRAWS = '(`npm run new -- coder <letter> --sample 1 --packet <folder>` draws them)'
const MESSAGE = [
  'review-findings.md',
  '- Codes: meeting.hour; meeting.map\n',
  '- Codes: meeting.hour; meeting.map\n- Says: does meeting.hour helps\n- Key message da: Aftenmøder hjælper.\n- Key message en: Evening meetings help.\n',
] as const

const said = (changes: readonly (readonly [string, string, string])[] = [], format: Run['format'] = 'text') =>
  status(runOn(memoryFiles(miniAfter(...changes)), { format }))

/** Counted by hand in tests/fixtures/reviews/mini/expected: 14 of 18 findings declare something, blocks has kivela and wojcik. */
test('what awaits in the mini review', async () => {
  expect(await said()).toEqual({
    stdout: `key messages that await their assessor: none
review findings that nobody confirmed: 1 of 2
    hours-and-maps
${UNCHECKED}: 14 of 14 ${DRAWS}
findings in which a person found something wrong: none
rulings that say another than all their coders: none
passages to be read again, because their code is split: none
quotas that are not filled: 1 of 2
    blocks 2 of 3
drafts: 1 of 10
    nowak-1996-winda
sheets of coders who have not finished: 1
    sources/studies/santos-1995-varanda/coding.m.csv
disputes without a ruling: none
records that await classification: 1 of 9
    nowak-1996-winda
files that are not in canonical form: none
made files: none in data and output (\`npm start\` makes them)
`,
    stderr: '',
    code: 0,
  })
})

test('a key message that the numbers do not carry is first, with the reason', async () => {
  const { stdout, code } = await said([MESSAGE])
  const [first, second] = stdout.split('\n')
  expect([code, first]).toEqual([0, 'key messages that await their assessor: 1 of 1'])
  // Kivela and mackey say so, wojcik the other way; lindqvist says both, which is neither.
  expect(second).toMatch(
    /^ {4}hours-and-maps: Awaiting its assessor, because .*“Evening meetings help\.” .*say so: 2; .*another way: 1/,
  )
})

test('a draft that the screening leaves out awaits nobody', async () => {
  const row = 'library,abstract,awaiting-classification,not-read-yet,'
  const text = 'Tenants tell of a lift that stands still; the page ends before the results.'
  const { stdout } = await said([
    ['screening.csv', `${row}${text}`, 'library,abstract,excluded,outside-the-regions,not-applicable'],
  ])
  expect(stdout).toContain('\ndrafts: none\n')
  expect(stdout).toContain('\nrecords that await classification: none\n')
})

test('made files are fresh after a build, and stale after a change', async () => {
  const files = memoryFiles(miniAfter())
  expect((await build(runOn(files))).code).toBe(0)
  expect((await status(runOn(files))).stdout).toContain('\nmade files: fresh\n')
  const searches = files.all.get('sources/searches.csv')?.toString() ?? ''
  files.all.set('sources/searches.csv', Buffer.from(searches.replace('a shelf', 'one shelf')))
  expect((await status(runOn(files))).stdout).toMatch(
    /\nmade files: stale in data and output \(.*`npm run check` counts them/,
  )
})

test('a file that is not in canonical form is named, also where another holds a problem', async () => {
  const note = ['studies/santos-1995-varanda/note.md', '## Record\n', '##  Record\n'] as const
  const told =
    /files that are not in canonical form: 1 of \d+ \(`npm run fix` brings them into it\)\n {4}sources\/studies\/santos-1995-varanda\/note\.md\n/
  expect((await said([note])).stdout).toMatch(told)
  const other = ['studies/durand-1992-cour/rulings.csv', 'rent.promise', 'rent.promize'] as const
  expect((await said([note, other])).stdout).toMatch(told)
})

describe('sources with problems', () => {
  test('a dispute that nobody settled', async () => {
    const open = [
      'studies/durand-1992-cour/rulings.csv',
      'p2,rent.promise,drop,,,,,,Laughter says nothing of a say,k\n',
      '',
    ] as const
    const { stdout, code } = await said([open])
    expect(code).toBe(1)
    expect(stdout).toContain(
      'problems in the sources: 1 (`npm run check`), so key messages, checks and quotas are not known',
    )
    // Two disputes: this one, and wojcik p2 on the hour.
    expect(stdout).toContain('disputes without a ruling: 1 of 2')
    expect(stdout).toContain('    durand-1992-cour/p2/rent.promise\n')
    expect(stdout).not.toContain('quotas that are not filled')
  })

  test('no sources at all', async () => {
    expect((await status(runOn(memoryFiles([])))).code).toBe(2)
  })
})

test('as JSON each thing is a line with all its names', async () => {
  const { stdout } = await said([], 'json')
  const things = stdout
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as { what: string; n: number; which: string[] })
  expect(things[0]).toEqual({ what: 'problems', n: 0, which: [] })
  expect(things.find(({ what }) => what === 'drafts')).toMatchObject({ n: 1, of: 10, which: ['nowak-1996-winda'] })
  expect(things.at(-1)).toEqual({ what: 'stale records and tables', n: 0, which: [] })
})

test('as workflow commands only what awaits is a notice', async () => {
  const { stdout, commands = [] } = await said([], 'github')
  expect(stdout).toBe('')
  expect(commands).toContain('::notice title=status::quotas that are not filled: 1 of 2%0Ablocks 2 of 3')
  expect(commands.join()).not.toContain('disputes')
})

describe('what `init` wrote in the place of a text', () => {
  const told = (lines: string[]) =>
    `texts that say nothing yet, as \`init\` wrote them: ${lines.length} (write there what is so)\n${lines.map(line => `    ${line}\n`).join('')}`

  test('is told of a coder who has coded, in the languages in which it still stands', async () => {
    const [first, second] = (miniAfter().get('sources/protocol.md') ?? '').match(/^- Read: .*$/gm) ?? []
    expect([first, second].every(one => one !== undefined)).toBe(true)
    const read = (line = '', said: string) => ['protocol.md', line, said] as const
    const left = [read(first, '- Read: Nothing yet.'), read(second, '- Read: Nothing yet.')]
    const { stdout } = await said(left)
    const lines = (miniAfter(...left).get('sources/protocol.md') ?? '').split('\n')
    const at = lines.flatMap((line, index) => (line === '- Read: Nothing yet.' ? [index + 1] : []))
    expect(at).toHaveLength(2)
    expect(stdout).toContain(told(at.map(line => `sources/protocol.md:${line} Read: Nothing yet.`)))
  })

  test('is told of who paid for the review from the beginning, and of a coder who has read nothing not', async () => {
    const place = join(temporaryFolder(), 'begun')
    const given = {
      ...{ title: 'Keys | Nøgler', question: 'What? | Hvad?', languages: 'en; da', window: '1990-1999' },
      ...{ people: 'porters | portører', effect_on: 'keys | nøgler', themes: 'doors | døre', creators: 'Holm, Eva' },
    }
    await init(runOn(disk), place, given, manifest)
    const [sources = '', data = '', output = ''] = ['sources', 'data', 'output'].map(name => join(place, name))
    const { stdout } = await status(runOn(disk, { sources, data, output }))
    const lines = readFileSync(join(sources, 'dataset.md'), 'utf8').split('\n')
    const line = (start: string) => `${sources}/dataset.md:${lines.indexOf(start) + 1} ${start.slice(2)}`
    const [english, danish] = ['Not stated yet.', 'Ikke oplyst endnu.']
    expect(stdout).toContain(
      told([
        line(`- Funding: ${english}`),
        line(`- Funding da: ${danish}`),
        line(`- Interests: ${english}`),
        line(`- Interests da: ${danish}`),
      ]),
    )
    expect(readFileSync(join(sources, 'protocol.md'), 'utf8')).toContain('- Read: Nothing yet.')
  })
})

/** Of a finding that was ruled on, both coders come to say the same of one value; what the ruling says of it stands, and is told. */
test('a ruling that holds against all coders is told by what it says and what they say', () => {
  const review = miniReview()
  const settled = review.studies.flatMap(study => study.findings).find(({ ruling }) => ruling !== undefined)
  if (settled === undefined) throw new Error('the mini review has a ruling')
  const readAs = (direction: 'promotes' | 'hinders') =>
    review.studies.map(study => ({
      ...study,
      findings: study.findings.map(one =>
        one.finding_id === settled.finding_id
          ? { ...one, direction: 'hinders' as const, readings: one.readings.map(own => ({ ...own, direction })) }
          : one,
      ),
    }))
  const told = ruledAgainst({ ...review, studies: readAs('promotes') })
  expect(told).toMatchObject({ n: 1, of: 1 })
  expect(told.which[0]).toMatch(new RegExp(`^${settled.finding_id}: direction hinders \\([a-z], [a-z]: promotes\\)`))
  expect(ruledAgainst({ ...review, studies: readAs('hinders') })).toMatchObject({ n: 0, of: 1 })
})
