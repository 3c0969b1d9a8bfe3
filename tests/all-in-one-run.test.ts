import { describe, expect, test } from 'vitest'
import type { Problem } from '../pipeline/diagnostics/problem.ts'
import type { SourceFile } from '../pipeline/review/source-file.ts'
import { read } from '../pipeline/stages.ts'
import { baseText, textFile, withFiles } from './faults/read-fixture.ts'

const KELLER = 'studies/keller-1993-timetable'
const [SHEET, NOTE, CODEBOOK] = [`${KELLER}/coding.a.csv`, `${KELLER}/note.md`, 'codebook.md']

function problemsOf(files: readonly SourceFile[]): { at: string; rule: string }[] {
  return read('sources', withFiles(files)).problems.map(({ place, rule }) => ({
    at: `${place.path.slice('sources/'.length)}:${place.line}`,
    rule,
  }))
}

/** A file of the base in which texts stand otherwise; each of them must be there. */
function changed(path: string, ...changes: readonly (readonly [from: string | RegExp, to: string])[]): SourceFile {
  let text = baseText(path)
  for (const [from, to] of changes) {
    expect(text).toMatch(from)
    text = text.replace(from, to)
  }
  return textFile(path, text)
}

const rulesAt = (problems: { at: string; rule: string }[], path: string) =>
  problems.filter(({ at }) => at.startsWith(`${path}:`)).map(({ rule }) => rule)

describe('what the schema refuses does not hide what the rules know', () => {
  const [, row = ''] = baseText(SHEET).split('\n')
  const [passage, , , , evidence] = row.split(',')

  test('six wrong cells of one row are six problems', () => {
    const file = changed(SHEET, [row, `p99,notice.leter,presnt,hindrs,${evidence},parnets,prents`])
    const found = problemsOf([file])
    expect([...new Set(found.map(({ at }) => at))]).toEqual([`${SHEET}:2`])
    expect(rulesAt(found, SHEET).sort()).toEqual(
      ['known-code', 'known-passage', 'known-people', 'known-people', 'known-value', 'known-value'].sort(),
    )
  })

  test('a wrong year of a study, and what is wrong in its sheet and its passages', () => {
    const found = problemsOf([
      changed(NOTE, [/- Year: \d+/, '- Year: 19'], [/- Where: s1/, '- Where: s7']),
      changed(SHEET, [row, `${passage},notice.leter,${row.split(',').slice(2).join(',')}`]),
    ])
    expect(found.map(({ rule }) => rule).sort()).toEqual(['known-code', 'known-page', 'known-value'])
  })

  test('where a stage was stopped the run says that more may show, and else not', () => {
    const hides = (...files: SourceFile[]) => read('sources', withFiles(files)).mayHideMore
    expect(hides(changed(NOTE, [/- Year: \d+/, '- Year: 19']))).toBe(true)
    // Whether coders differ on a passage is not asked while a code on it is unknown.
    expect(hides(changed(SHEET, [row, row.replace(/notice\.\w+/, 'notice.leter')]))).toBe(true)
    expect(hides(changed(NOTE, [/- Setting countries: CH/, '- Setting countries: XX']))).toBe(false)
    expect(hides()).toBe(false)
  })
})

describe('a name of another form is one problem, however often it stands', () => {
  /** The base with a code called otherwise in the four sheets that name it, and in the codebook as `declared`. */
  const renamed = (name: string, declared = name, formerly = ''): SourceFile[] =>
    withFiles([])
      .map(({ path, bytes }) => ({ path, text: Buffer.from(bytes).toString('utf8') }))
      .filter(({ text }) => text.includes('notice.letter'))
      .map(({ path, text }) =>
        textFile(
          path,
          path === CODEBOOK
            ? text.replaceAll('notice.letter', declared).replace(/(### .*\n(?:.*\n)*?- Origin: .*\n)/, `$1${formerly}`)
            : text.replaceAll('notice.letter', name),
        ),
      )
  const told = (files: readonly SourceFile[]): Problem[] => read('sources', withFiles(files)).problems

  test('told where it is declared, with how many places name it and what heals', () => {
    const [only, ...more] = told(renamed('notice.first-letter'))
    expect(more).toEqual([])
    expect(only).toMatchObject({ place: { path: 'sources/codebook.md' }, rule: 'known-value' })
    expect(only?.what).toContain('of letters a-z and one point; ')
    expect(only?.what).toMatch(/; 4 places name it$/)
    expect(only?.fix).toContain('`notice.first-letter` behind its `Formerly`; then run `npm run fix`')
  })

  test('told once and counted where it is declared nowhere', () => {
    const [only, ...more] = told(renamed('notice.first-letter', 'notice.letter'))
    expect(more).toEqual([])
    expect(only?.what).toMatch(/^Unexpected `notice\.first-letter` in `\w+`, .*; it stands in 4 places$/)
  })

  test('said to be called otherwise now where something had that name', () => {
    const [only, ...more] = told(renamed('notice.first-letter', 'notice.letter', '- Formerly: notice.first-letter\n'))
    expect(more).toEqual([])
    expect(only).toMatchObject({ rule: 'known-code', fix: 'run `npm run fix`, which follows it.' })
    expect(only?.what).toMatch(/; it is called `notice\.letter` now; it stands in 4 places$/)
  })
})
