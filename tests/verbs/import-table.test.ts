import { describe, expect, test } from 'vitest'
import { aggregate } from '../../pipeline/stages.ts'
import { sourcesOf } from '../laws/mini-review.ts'
import { settledIn } from '../laws/settled-in.ts'
import { answered, imported, NURSES, reviewWith, sourceIn, TABLE } from './imported-table.ts'

describe('the second run', () => {
  test('makes drafts of the studies, with fields, passages and a sheet for each coder', async () => {
    const files = reviewWith(TABLE, await answered(TABLE))
    const { code, stdout, stderr } = await imported(files)
    expect([code, stderr]).toEqual([0, ''])
    expect(sourceIn(files, 'studies/vega-1975-quiet/note.md')).toBe(
      [
        '# A quiet ward',
        '## Record',
        '- Status: draft',
        '- Coded by: r; t',
        '- Authors: Vega',
        '- Year: 1975',
        '- Setting countries: CL',
        '- Design: qualitative',
        '- Ward kind: surgical',
        '- Shifts: day; night',
        '- Beds: 24',
        '## Pages',
        '### s1',
        '- Address: https://example.org/wards',
        '- Read: full-text',
        '## Passages',
        '### p1',
        '“Nurses say that the bells keep patients awake.”',
        '- Where: s1, table extraction 101, What is said of bells',
        '',
      ].join('\n'),
    )
    const bells =
      'passage,code,state,direction,evidence,informants,about\np1,extraction.bellsatnight,present,hinders,not-seen,not-seen,not-seen\n'
    expect(sourceIn(files, 'studies/vega-1975-quiet/coding.r.csv')).toBe(bells)
    expect(sourceIn(files, 'studies/vega-1975-quiet/coding.t.csv')).toBe(bells)
    // Of the garden Ben wrote down a text and gave it no code; on ward and beds the two differ.
    expect(sourceIn(files, 'studies/ortiz-1979-garden/coding.t.csv')).toContain('\np1,none,,,,,\n')
    expect(sourceIn(files, 'studies/ortiz-1979-garden/note.md')).not.toMatch(/Ward kind|Beds/)
    expect(sourceIn(files, 'studies/ortiz-1979-garden/note.md')).toContain('- Design: diary\n- Shifts: night\n')
    expect(sourceIn(files, 'studies/lima-1980-corridor/note.md')).not.toContain('Beds')
    expect(sourceIn(files, 'screening.csv')).toContain(
      '\nvega-1975-quiet,A quiet ward,Vega,1975,not-seen,earlier-list,title,awaiting-classification,not-read-here,not-seen,table extraction 101\n',
    )
    expect(stdout).toContain(
      'studies: 3, of which 3 get a note: 3 that the screening did not have, 0 that wait in it\n',
    )
    expect(stdout).toContain(
      'codings: 7; 2 with a passage, of which 2 stand in sheets of notes that are written, on 2 passages\n',
    )
    expect(stdout).toContain('    5 without a passage, as facts, in no count: 5 new, 0 there before\n')
    expect(stdout).toContain('cells that say that a code was not given: 1\n')
    settledIn(files)
  })

  test('states as facts what codes were given without a passage, so that they can be counted by code and enter no count', async () => {
    const files = reviewWith(TABLE, await answered(TABLE))
    await imported(files)
    const facts = aggregate(settledIn(files))
      .find(({ table }) => table.name === 'facts')
      ?.rows.map(({ cells }) => cells)
      .filter(({ source_id }) => source_id === 'table-nd-extraction')
    expect(facts?.map(({ subject, value }) => `${subject}: ${value}`).sort()).toEqual([
      'lima-1980-corridor: Bells at night (Yes, Ann Ode)',
      'ortiz-1979-garden: Few lamps (Ann Ode)',
      'vega-1975-quiet: Bells (Ann Ode)',
      'vega-1975-quiet: Bells (Ben Poe)',
      'vega-1975-quiet: Few lamps (Ann Ode)',
    ])
  })

  test('says of each cell that is not taken its place and why', async () => {
    const files = reviewWith(TABLE, await answered(TABLE))
    const { stdout } = await imported(files)
    const because = (line: number, column: string, reason: string) =>
      expect(stdout).toContain(`    extraction.csv:${line}: \`${column}\`, because ${reason}`)
    because(9, 'Kind of ward', 'not all who answered say the same of the study')
    because(9, 'Beds', 'not all who answered say the same of the study')
    because(10, 'Beds', 'it may be thousands or decimals')
    because(6, 'Were bells mentioned?', 'a ruling on what all settled on says why, which no table does')
    because(6, 'Reasons given', 'a ruling on what all settled on says why, which no table does')
    expect(stdout).toContain('not taken, because the map leaves them: `Comments`')
  })

  test('once more changes nothing', async () => {
    const files = reviewWith(TABLE, await answered(TABLE))
    await imported(files)
    const { code, stdout, changed } = await imported(files)
    expect([code, changed]).toEqual([0, []])
    expect(stdout).toContain('Nothing is new.')
    expect(stdout).toContain('or are another study of the table once more: 3\n')
  })

  test('includes with --include what all who coded it read alike', async () => {
    const files = reviewWith(TABLE, await answered(TABLE))
    const { stdout } = await imported(files, { include: true })
    expect(stdout).toContain('    2 included, 1 draft; a draft enters')
    const [study] = settledIn(files).studies.filter(({ id }) => id === 'vega-1975-quiet')
    expect(study?.findings.map(({ code, state, direction }) => [code, state, direction])).toEqual([
      ['extraction.bellsatnight', 'present', 'hinders'],
    ])
  })

  test('writes the note of a study under the record that the screening has for it, and leaves its decision', async () => {
    const sources = sourcesOf(NURSES)
    const screening = sources.get('sources/screening.csv') ?? ''
    sources.set(
      'sources/screening.csv',
      `${screening}zeta-1975-quiet,A Quiet Ward.,"Vega, Ana; Zeta, Eva",1975,not-seen,earlier-list,title,not-screened,not-applicable,not-applicable,\n`,
    )
    const files = reviewWith(TABLE, await answered(TABLE), sources)
    const { code, stdout } = await imported(files)
    expect(code).toBe(0)
    expect(stdout).toContain(
      'studies: 3, of which 3 get a note: 2 that the screening did not have, 1 that wait in it\n',
    )
    expect(sourceIn(files, 'studies/zeta-1975-quiet/note.md')).toMatch(
      /^# A Quiet Ward\.\n## Record\n- Status: draft\n- Coded by: r; t\n- Authors: Vega, Ana; Zeta, Eva\n/,
    )
    expect(sourceIn(files, 'screening.csv')).toContain(
      ',not-screened,not-applicable,not-applicable,table extraction 101\n',
    )
    expect((await imported(files)).changed).toEqual([])
  })
})

test('a field that the form gets when studies were read stands there with its day, and they wait to be read for it', async () => {
  const map = await answered(TABLE)
  const columns = map.columns.map(one => (one.column === 'Comments' ? { ...one, as: 'text', label: 'Remarks' } : one))
  const files = reviewWith(TABLE, { ...map, columns })
  const { code, stderr, changed } = await imported(files)
  expect([code, changed]).toEqual([2, []])
  expect(stderr).toContain('The form would get 1 field that the studies were not read for. Say with --date')
  expect((await imported(files, { date: '2023-02-30' })).stderr).toContain('`2023-02-30` is no day.')
  expect((await imported(files, { date: '2023-01-20' })).code).toBe(0)
  expect(sourceIn(files, 'form.md')).toContain(
    '## remarks\n- En: Remarks\n- Kind: text\n- Question: Remarks\n- Added: 2023-01-20\n',
  )
  settledIn(files)
})
