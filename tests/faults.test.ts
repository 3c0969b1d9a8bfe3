import { describe, expect, test } from 'vitest'
import { knownFaults } from '../pipeline/diagnostics/faults.ts'
import { formFaults } from '../pipeline/diagnostics/form-faults.ts'
import { laterFaults } from '../pipeline/diagnostics/later-faults.ts'
import { readSources } from '../pipeline/ingest/read-sources.ts'
import type { SourceFile } from '../pipeline/review/source-file.ts'
import { rules } from '../pipeline/rules/rules.ts'
import { shape } from '../pipeline/shape/shape.ts'
import { read } from '../pipeline/stages.ts'
import { explain } from '../pipeline/verbs/explain.ts'
import type { Run } from '../pipeline/verbs/run.ts'
import { MEASURE } from '../schema/measure.ts'
import { madeFiles } from './faults/made-files.ts'
import { base, baseText, checked, expectedIn, foldersOf, laidOver, textFile, withFiles } from './faults/read-fixture.ts'

const FOLDER = 'tests/faults'
const KELLER = 'studies/keller-1993-timetable'
const MOREAU = 'studies/moreau-1997-winter'
const BUSWATCH = 'documents/buswatch-1998-routes'

/** Where each problem stands, and what it is called. */
function found(files: readonly SourceFile[]): string[] {
  return read('sources', files).problems.map(({ place, rule }) => `${place.path.slice('sources/'.length)} ${rule}`)
}

function changed(path: string, from: string | RegExp, to: string): SourceFile {
  return textFile(path, baseText(path).replace(from, to))
}

describe('the list of faults', () => {
  const ids: readonly string[] = knownFaults.map(fault => fault.id)

  test('holds none of the ids of a rule', () => {
    expect(rules.map(rule => rule.id).filter(id => ids.includes(id))).toEqual([])
  })

  test('stands in order, and says what each means, why, and how to mend it', () => {
    for (const list of [formFaults, laterFaults].map(faults => faults.map(({ id }) => id)))
      expect(list).toEqual([...new Set(list)].sort())
    for (const { id, meaning, reason, repair } of knownFaults)
      for (const text of [meaning, reason, repair]) expect(text, id).toMatch(/\.$/)
  })

  test('those of reading and shaping have their fixtures', () => {
    expect(foldersOf(FOLDER)).toEqual(formFaults.map(fault => fault.id))
  })

  test.each(['known-column', 'utf-8', 'passage-kept'])('explains %s without sources', async id => {
    const none = { list: async () => [] } as unknown as Run['files']
    const run = { files: none, sources: 'none', data: 'd', output: 'o', format: 'text', onStage: () => {} } as const
    const { stdout, code } = await explain(run, [id])
    expect([code, stdout.split(':')[0]]).toEqual([0, `Rule ${id}`])
  })
})

describe.each(foldersOf(FOLDER))('%s', fault => {
  test.each(foldersOf(`${FOLDER}/${fault}`))('%s', name => {
    const folder = `${FOLDER}/${fault}/${name}`
    const made = madeFiles[`${fault}/${name}`]
    const files = made === undefined ? laidOver(folder) : withFiles([made()])
    const found = checked(files)
    expect(found.report).toBe(expectedIn(folder))
    expect(found.rules).toEqual(name.startsWith('not-ok') ? [fault] : [])
  })
})

test('one run reports every problem, whatever the stage it is met in', () => {
  const files = withFiles([
    {
      path: `${KELLER}/facts.csv`,
      bytes: Buffer.from(baseText(`${KELLER}/facts.csv`).replace('town', 'by\u00f8'), 'latin1'),
    },
    changed(`${KELLER}/coding.b.csv`, 'notice.letter', 'notice.leter'),
    changed(`${MOREAU}/note.md`, 'Year: 1997', 'Year: 97'),
    changed(`${MOREAU}/coding.a.csv`, 'hinders', 'hinder'),
    changed(`${BUSWATCH}/outcomes.csv`, 'n_before', 'n_befor'),
    changed(`${BUSWATCH}/note.md`, 'Setting countries: DE', 'Setting countries: Tyskland'),
    changed('protocol.md', 'DE; FR', 'DE; FR; CH'),
    changed('analysis.md', '# Analysis\n', '# Analysis\nOn thresholds.\n'),
    changed('screening.csv', '10.1234', 'doi:10.1234'),
    changed('searches.csv', 'register-1,1999-11-02', 'register-1,1999-11-02,again'),
    textFile(`${BUSWATCH}/method.csv`, 'x\n'),
  ])
  expect(found(files)).toEqual([
    'analysis.md known-paragraph',
    `${BUSWATCH}/method.csv known-file`,
    `${BUSWATCH}/note.md country-code`,
    `${BUSWATCH}/outcomes.csv known-column`,
    'protocol.md country-once',
    'screening.csv doi-form',
    'searches.csv column-count',
    `${KELLER}/coding.b.csv known-code`,
    `${KELLER}/facts.csv utf-8`,
    `${MOREAU}/coding.a.csv known-value`,
    `${MOREAU}/note.md known-value`,
  ])
})

describe('one slip is one problem', () => {
  test.each([
    [
      'a field of a record that cannot be read',
      changed(`${MOREAU}/note.md`, 'Type: report', 'Type: raport'),
      'known-value',
    ],
    ['a title that is not there', changed(`${MOREAU}/note.md`, '# Waiting in winter\n', ''), 'note-title'],
    ['a record without its heading', changed(`${MOREAU}/note.md`, '## Record\n', ''), 'every-heading'],
    ['a passage that was numbered twice', changed(`${MOREAU}/note.md`, '### p3', '### p2'), 'passage-id-sequence'],
    ['a letter in the name of a theme', changed('codebook.md', '## notice', '## Notice'), 'known-value'],
    ['a list of a protocol without its heading', changed('protocol.md', '## Domains\n', ''), 'every-field'],
    ['a protocol without its coders', changed('protocol.md', /## Coders[\s\S]*?(?=## Quotas)/, ''), 'every-heading'],
  ])('%s', (_, file, rule) => {
    expect(found(withFiles([file]))).toEqual([`${file.path} ${rule}`])
  })

  test.each(base.map(file => [file.path, file] as const))(
    'a line left out or written twice in %s',
    (path, { bytes }) => {
      const lines = Buffer.from(bytes)
        .toString('utf8')
        .split(/(?<=\n)/)
      for (const [index, line] of lines.entries())
        for (const instead of [[], [line, line]]) {
          const names = found(withFiles([textFile(path, lines.toSpliced(index, 1, ...instead).join(''))]))
          expect(names.length, `${path}, line ${index + 1}: ${names.join(', ')}`).toBeLessThanOrEqual(3)
        }
    },
  )

  test('a page or sheet that could be read in part only is not held against the studies', () => {
    const files = withFiles([
      changed('codebook.md', '### notice.letter', '<div>\n### notice.letter'),
      changed('screening.csv', ',Read in French.', ''),
    ])
    const { value, problems } = readSources('sources', files)
    const shaped = shape(value, new Set(problems.map(problem => problem.place.path))).value
    expect(problems.map(problem => problem.rule).sort()).toEqual(['column-count', 'plain-note'])
    expect(shaped.codebook).toBeUndefined()
    expect(shaped.whole.has('screening')).toBe(false)
  })
})

describe('nothing throws', () => {
  const rows = (n: number, row: string) =>
    withFiles([
      textFile(`${MOREAU}/coding.a.csv`, `passage,code,state,direction,evidence,informants,about\n${row.repeat(n)}`),
    ])
  const most = MEASURE.lines - 1
  test.each<[string, readonly SourceFile[], string]>([
    ['a file of 5 MB', withFiles([textFile(`${MOREAU}/coding.a.csv`, 'x'.repeat(5_000_000))]), 'file-size'],
    ['200 000 short rows', rows(200_000, 'p1\n'), 'sheet-size'],
    ['as many rows as there may be, all the same', rows(most, 'p1,none,,,,,\n'), 'code-once-per-passage'],
    ['as many rows as there may be, all too short', rows(most, 'p1\n'), 'column-count'],
    ['as many rows as there may be, all of wrong values', rows(most, 'p,n,x,y,z,z,z\n'), 'known-value'],
    [
      'a note with 10 000 characters without a space',
      withFiles([changed(`${MOREAU}/note.md`, 'Fathers heard', `=${'x'.repeat(10_000)}`)]),
      'no-formula-cell',
    ],
    [
      'HTML in a note',
      withFiles([changed(`${MOREAU}/note.md`, 'Fathers heard', '<script>alert(1)</script>')]),
      'plain-note',
    ],
    ['a formula in a cell', withFiles([changed(`${MOREAU}/coding.a.csv`, 'p1,', '=cmd(),')]), 'no-formula-cell'],
    ['a folder above the sources', [...base, textFile('studies/../x/note.md', '# X\n')], 'known-file'],
    [
      'a folder with spaces in its name',
      [...base, textFile('studies/a b c/note.md', baseText(`${MOREAU}/note.md`))],
      'note-has-decision',
    ],
    ['a folder called __proto__', [...base, textFile('studies/__proto__/note.md', '# X\n')], 'every-heading'],
    ['a coding sheet with only a header', rows(0, ''), 'coder-has-finished'],
    ['a sources folder without files', [], 'every-file'],
  ])('%s', (_, files, rule) => {
    expect(checked(files).rules).toContain(rule)
  })
})
