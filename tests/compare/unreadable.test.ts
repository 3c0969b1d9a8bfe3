import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { build } from '../../pipeline/verbs/build.ts'
import { memoryFiles } from '../laws/memory-files.ts'
import { type Files, runOn } from '../laws/mini-review.ts'
import { diffIn, miniAfter, repository } from './repository.ts'

const SHEET = 'studies/mackey-1997-quay/coding.k.csv'
const NOTE = 'studies/mackey-1997-quay/note.md'

async function said(before: Files, after: Files, format: 'text' | 'markdown' = 'text') {
  const repo = repository()
  const [base, head] = [repo.commit(before), repo.commit(after)]
  return diffIn(repo.at, [base, head], { format })
}

test('merge markers left in a sheet are named with the line, and the conclusions are unknown', async () => {
  const row = 'p1,meeting.hour,present,promotes,measured-association,parents,parents\n'
  const merged = `<<<<<<< ours\n${row}=======\np1,meeting.hour,present,hinders,measured-association,parents,parents\n>>>>>>> theirs\n`
  const { code, stdout } = await said(miniAfter(), miniAfter([SHEET, row, merged]))
  expect(code).toBe(12)
  expect(stdout).toContain(`sources/${SHEET}:2: Unexpected merge marker \`<<<<<<< ours\``)
  expect(stdout).toContain('Conclusions: unknown.')
  expect(stdout).toContain(
    `  ${SHEET}: changed\n    + 2: <<<<<<< ours\n    + 4: =======\n    + 5: p1,meeting.hour,present,hinders,measured-association,parents,parents\n    + 6: >>>>>>> theirs\n`,
  )
  const { stdout: comment } = await said(miniAfter(), miniAfter([SHEET, row, merged]), 'markdown')
  expect(comment).toContain(`- \`sources/${SHEET}:2\`: Unexpected merge marker`)
  expect(comment).toContain('```diff\n+<<<<<<< ours\n')
})

test('a base from before the schema changed is compared as text', async () => {
  const before = miniAfter([NOTE, '- Basis: abstract', '- Basis: abstract\n- Mood: good'])
  const { code, stdout } = await said(before, miniAfter())
  expect(code).toBe(12)
  expect(stdout).toMatch(/^[0-9a-f]{10} cannot be read by this code \(1 problem\), so files are compared as text:$/m)
  expect(stdout).toContain('Unexpected field `Mood`')
  expect(stdout).toContain('Conclusions: unknown.')
  expect(stdout).toMatch(/ {2}studies\/mackey-1997-quay\/note\.md: changed\n {4}- \d+: - Mood: good\n/)
})

test('files that are compared as text are counted by what happened to them', async () => {
  const before = miniAfter([NOTE, '- Basis: abstract', '- Basis: abstract\n- Mood: good'])
  const SANTOS = 'sources/studies/santos-1995-varanda/'
  const after = miniAfter(['searches.csv', 'a shelf', 'one shelf'])
  for (const path of before.keys()) if (path.startsWith(SANTOS)) after.delete(path)
  // Of santos-1995-varanda a note and two sheets; of the others the note and the searches.
  expect((await said(before, after)).stdout).toContain('Changes: 5 (file changed 2, file removed 3)\n')
})

test('a base that published its tables is compared by them, and it is said', async () => {
  const files = memoryFiles(miniAfter())
  expect((await build(runOn(files))).code).toBe(0)
  const published = [...files.all].filter(([path]) => /^output\/tables\/(by-code|claims)\.json$/.test(path))
  const before = miniAfter([NOTE, '- Basis: abstract', '- Basis: abstract\n- Mood: good'])
  for (const [path, bytes] of published) before.set(path, bytes.toString())
  const same = await said(before, miniAfter())
  expect(same.stdout).toMatch(/^Conclusions: none moved, by the tables that [0-9a-f]{10} published itself\./m)
  expect(same.code).toBe(10)
  // Warmth was present and promoted in two studies, absent and hindered in one: three helped. Now two do and one does not.
  const turned = miniAfter(['studies/santos-1995-varanda/coding.k.csv', 'present,promotes', 'present,hinders'])
  const { code, stdout } = await said(before, turned)
  expect([code, stdout]).toEqual([
    11,
    expect.stringContaining('code house.warmth (Varme / Warmth): helps → divided (3 of 3 declare an effect, bar 2)\n'),
  ])
  expect(stdout).toContain('Conclusions that moved, by the tables that')
  // It published two tables here, and with neither of them the bar.
  expect(stdout).toMatch(
    /^Compared by those tables: claim and code\.\nNot to be compared with [0-9a-f]{10}: key message, review finding, .* the sentences of the answer and what was coded, cell by cell;/m,
  )
})

test('both sides unreadable in one way are the same', async () => {
  const broken = miniAfter([SHEET, 'p1,meeting.hour', 'p1,meeting.hout'])
  expect((await said(broken, new Map(broken).set('README.md', 'x\n'))).code).toBe(0)
})

describe('what a set of lines would not see', () => {
  const row = 'p1,meeting.hour,present,promotes,measured-association,parents,parents\n'
  test('a row that stands there twice', async () => {
    const { code, stdout } = await said(miniAfter(), miniAfter([SHEET, row, row + row]))
    expect([code, stdout]).toEqual([12, expect.stringContaining('+ 3: p1,meeting.hour')])
  })

  test('a bullet that moved to another heading', async () => {
    const fault = [SHEET, 'p1,', 'p9,'] as const
    const other = [NOTE, '- Where: s1, abstract, sentence 3', 'SENTENCE'] as const
    const back = [NOTE, '- Where: s1, abstract, sentence 4', '- Where: s1, abstract, sentence 3'] as const
    const swapped = [NOTE, 'SENTENCE', '- Where: s1, abstract, sentence 4'] as const
    const { code, stdout } = await said(miniAfter(fault), miniAfter(fault, other, back, swapped))
    expect([code, stdout]).toEqual([
      12,
      expect.stringContaining('note.md: changed (the same lines in another order, or another end)'),
    ])
  })

  test('a file cut before its last line feed, and rows in another order beside a fault', async () => {
    const rows =
      'p1,meeting.hour,present,promotes,measured-association,parents,parents\np2,meeting.map,present,describes,author-interpretation,not-applicable,parents\n'
    const turned = rows.trimEnd().split('\n').reverse().join('\n')
    const fault = [NOTE, '- Basis: abstract', '- Basis: abstrakt'] as const
    const { stdout } = await said(miniAfter(fault), miniAfter(fault, [SHEET, rows, turned]))
    expect(stdout).toContain('Changes: 0')
    const cut = await said(miniAfter(fault), miniAfter(fault, [NOTE, 'sentence 4\n', 'sentence 4']))
    expect(cut.stdout).toContain('note.md: changed (the same lines in another order, or another end)')
  })
})

test('a binary file where a sheet should be, and one that belongs to nothing', async () => {
  const repo = repository()
  const base = repo.commit(miniAfter())
  const bytes = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0xff, 0xfe, 0x0a, 0x60, 0x60, 0x60, 0x60, 0x60])
  for (const name of ['facts.csv', 'map.png'])
    writeFileSync(join(repo.at, 'sources/studies/mackey-1997-quay', name), bytes)
  for (const format of ['text', 'markdown', 'json'] as const) {
    const { code, stdout, stderr } = await diffIn(repo.at, [base], { format })
    expect([code, stderr, stdout.length > 0, stdout.includes('\0')]).toEqual([12, '', true, false])
  }
  repo.git('add', '--all')
  repo.git('commit', '--quiet', '--message', 'A map')
  expect((await diffIn(repo.at, [base, 'HEAD'])).stdout).toContain('map.png: added')
})

test('as text it stays to be read when many files changed: some files whole, of the rest how many', async () => {
  const before = miniAfter([NOTE, '- Basis: abstract', '- Basis: abstract\n- Mood: good'])
  const after = miniAfter()
  for (let n = 100; n < 140; n++) after.set(`sources/studies/new-1991-n${n}/note.md`, '- A line\n'.repeat(300))
  const { stdout } = await said(before, after)
  // The note that cannot be read, and nine of the forty; of each of these forty lines of three hundred.
  expect(stdout.match(/^ {2}studies\/\S+: (added|changed)$/gm)).toHaveLength(10)
  expect(stdout).toContain('  … and 31 more files; `--format json` has all\n')
  expect(stdout.split('\n').length).toBeLessThan(500)
})
