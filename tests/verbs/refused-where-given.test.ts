import { describe, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { asPrinted } from '../../pipeline/diagnostics/as-printed.ts'
import { importQda } from '../../pipeline/verbs/import-qda.ts'
import { init } from '../../pipeline/verbs/init.ts'
import { makeNew } from '../../pipeline/verbs/new.ts'
import type { Run } from '../../pipeline/verbs/run.ts'
import { miniAfter } from '../compare/repository.ts'
import { memoryFiles } from '../laws/memory-files.ts'
import { runOn, sourcesOf } from '../laws/mini-review.ts'
import { answered, imported, reviewWith, TABLE } from './imported-table.ts'

/** What a run says is wrong: where, and what. */
const firstLines = (said: { stdout: string }) => said.stdout.match(/^.*\berror: .*$/gm)

const ANSWERS = {
  title: 'Lost keys',
  question: 'What does it depend on that keys are lost?',
  window: '1990-1999',
  people: 'porters',
  effect_on: 'lost keys',
  effect_wanted: 'less',
  themes: 'doors',
  creators: 'Holm, Eva',
}

describe('an answer that a page could not hold is told once, by its option, though several pages would hold it', () => {
  const begun = (given: Partial<typeof ANSWERS>, format: Run['format'] = 'text') =>
    init({ ...runOn(memoryFiles([])), format }, 'new', { ...ANSWERS, ...given }, manifest)

  test('in text', async () => {
    const said = await begun({ title: '=1+1' })
    expect([said.code, firstLines(said)]).toEqual([
      1,
      ['error: Unexpected `=1+1`, expected text that no spreadsheet would run, in `--title` [no-formula-cell]'],
    ])
    expect(said.stdout).toContain('fix: begin it with a letter in `--title`.\n\n1 problem. Nothing was written.')
    expect(said.stdout).not.toContain('sources/')
  })

  test('as JSON and for GitHub, at no file', async () => {
    const json = await begun({ title: '=1+1' }, 'json')
    expect(
      json.stdout
        .trim()
        .split('\n')
        .map(line => JSON.parse(line)),
    ).toMatchObject([{ path: '', rule: 'no-formula-cell', fix: 'begin it with a letter in `--title`.' }])
    const github = await begun({ title: '=1+1' }, 'github')
    expect(github.commands?.filter(line => line.startsWith('::error'))).toEqual([
      expect.stringMatching(/^::error title=no-formula-cell::Unexpected `=1\+1`.*in `--title`%0A/),
    ])
  })

  test('with the line as it would stand, where two options hold the same', async () => {
    const said = await begun({ question: 'Why\u200b?', creators: 'Why\u200b?' })
    const [first, ...more] = firstLines(said) ?? []
    expect(asPrinted(first ?? '', 'text')).toMatch(
      /^error: Unexpected U\+200B, .*, in sources\/dataset\.md as it would be written, line \d+: `.*Why�\?` \[visible-character\]$/,
    )
    expect(more.every(line => line.includes(' as it would be written, line '))).toBe(true)
    expect(said.stdout).not.toMatch(/^sources\//m)
  })
})

test('what was filled in for a field and no note could hold is told at its cell', async () => {
  const field = '## heating\n- Da: Varme\n- En: Heating\n- Kind: text\n- Question: How?\n- Added: 1999-05-01\n'
  const files = memoryFiles(miniAfter(['form.md', '## authority\n', `${field}## authority\n`]))
  files.all.set('list.csv', Buffer.from('study,heating,title\nkivela-1992-piha,=1+1,Piha\n'))
  const said = await makeNew(runOn(files), ['field', 'heating'], { from: 'list.csv' })
  expect(firstLines(said)).toEqual([
    'list.csv:2:18-22: error: Unexpected `=1+1`, expected text that no spreadsheet would run [no-formula-cell]',
  ])
  expect(said.stdout).toContain('│ kivela-1992-piha,=1+1,Piha\n')
  expect(said.stdout).toContain('fix: begin it with a letter in list.csv.')
})

test('what a table comes to and no note could hold is told at the row of its study, with the note in words', async () => {
  const row = (n: number) =>
    `102,Ortiz 1979,A garden for the night,Ben Poe,PE,Diary,medical,night,14,,${n}${' x'.repeat(20_000)},,\n`
  const table = TABLE + Array.from({ length: 30 }, (_, n) => row(n)).join('')
  const said = await imported(reviewWith(table, await answered(TABLE)))
  expect([said.code, said.changed]).toEqual([1, []])
  expect(firstLines(said)).toEqual([
    expect.stringMatching(
      // The first row of the study stands on line 8: a title, the columns, three rows of which one takes two lines, an empty row.
      /^extraction\.csv:8:1-4: error: Unexpected note of \d+ characters, .*, in sources\/studies\/ortiz-1979-garden\/note\.md as it would be written \[note-size\]$/,
    ),
  ])
  expect(said.stdout).toContain('fix: keep outside extraction.csv what does not belong in it.')
})

test('what a codebook of another tool comes to is told of the file that was named, the codebook as it stands left alone', async () => {
  const code = (n: number) =>
    `<Code guid="3f2504e0-4f89-11d3-9a0c-${String(n).padStart(12, '0')}" name="Code ${'abcdefghijklmnopqrstuvwxyz'[n]}" isCodable="true"><Description>${'long words '.repeat(4_000)}</Description></Code>`
  const codes = Array.from({ length: 26 }, (_, n) => code(n)).join('')
  const files = memoryFiles([
    ...sourcesOf('tests/fixtures/reviews/nurses/sources'),
    ['a.qdc', `<CodeBook xmlns="urn:QDA-XML:codebook:1:0" origin="T"><Codes>${codes}</Codes></CodeBook>`],
  ])
  const before = files.all.get('sources/codebook.md')
  const said = await importQda(runOn(files), 'a.qdc', {})
  expect(firstLines(said)).toEqual([
    expect.stringMatching(
      /^a\.qdc:1:1: error: Unexpected note of \d+ characters, .*, in sources\/codebook\.md as it would be written \[note-size\]$/,
    ),
  ])
  expect(files.all.get('sources/codebook.md')).toBe(before)
})
