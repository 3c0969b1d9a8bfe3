import { describe, expect, test } from 'vitest'
import { settledIn } from '../laws/settled-in.ts'
import { guessed, imported, reviewWith, sourceIn } from './imported-table.ts'

describe('columns of one coder each', () => {
  const SHEET =
    'DOI|Title|Authors|Year|Noise_r|Noise_t|Quote\n10.5555/a|One ward|Vega, A.;Paz, B.|1975|present|x|Bells ring\n10.5555/b|Two wards|Lima, C.|1976||absent|No bell rings\n'
      .replaceAll(';', '; ')
      .replaceAll('|', '\t')

  test('are told by their names, and a code that is given without a state is not seen in any, nor does it describe', async () => {
    const map = await guessed(SHEET)
    expect(map).toMatchObject({
      separator: 'tab',
      coders: [
        { name: 'r', coder: 'r' },
        { name: 't', coder: 't' },
      ],
    })
    expect(map.columns.slice(4, 6)).toMatchObject([
      { column: 'Noise_r', label: 'Noise', by: 'r' },
      { column: 'Noise_t', label: 'Noise', by: 't' },
    ])
    const columns = map.columns.map(one =>
      one.column.startsWith('Noise')
        ? { ...one, as: 'code', passage: 'Quote' }
        : one.column === 'Quote'
          ? { ...one, as: 'passage', by: 'r' }
          : one,
    )
    const cells = [{ cell: 'x', is: 'not-seen' }]
    const files = reviewWith(SHEET, { ...map, read: 'abstract', address: 'https://example.org', cells, columns })
    const said = await imported(files)
    expect([said.code, said.stdout]).toEqual([0, said.stdout])
    const sheet = (id: string, coder: string) => sourceIn(files, `studies/${id}/coding.${coder}.csv`).split('\n')[1]
    expect(sheet('vega-1975-ward', 'r')).toBe('p1,extraction.noise,present,not-seen,not-seen,not-seen,not-seen')
    expect(sheet('vega-1975-ward', 't')).toBe('p1,extraction.noise,not-seen,not-seen,not-seen,not-seen,not-seen')
    expect(sheet('lima-1976-wards', 't')).toBe('p1,extraction.noise,absent,not-seen,not-seen,not-seen,not-seen')
    expect(sheet('lima-1976-wards', 'r')).toBe('p1,none,,,,,')
    expect(sourceIn(files, 'studies/vega-1975-ward/note.md')).toContain('- Authors: Vega, A.; Paz, B.\n')
  })
})

describe('columns that say what is read of a code', () => {
  /** As R writes a sheet of one row a coding. */
  const LONG = [
    '"title","authors","year","quote","topic","state","effect","basis","who","whom","Few lamps","lamps: effect","lamps: whom"',
    '"A loud ward","Vega, Ana",1975,"Bells ring all night.","Loud bells","present","Barrier","participant-account","nurses; patients","patients",NA,NA,NA',
    '"A loud ward","Vega, Ana",1975,"Few lamps were lit.",NA,NA,NA,NA,NA,NA,"absent","hinders","Everybody"',
    '"A dim ward","Lima, Cai",1976,"Bells were counted.","Loud bells","Present","describes",NA,"night-nurses",NA,NA,NA,NA',
    '',
  ].join('\n')
  const BESIDE: Record<string, Record<string, unknown>> = {
    quote: { as: 'passage' },
    topic: { as: 'codes', label: 'Topic', passage: 'quote' },
    state: { as: 'state', of: 'topic' },
    effect: { as: 'direction', of: 'topic', cells: [{ cell: 'Barrier', is: 'hinders' }] },
    basis: { as: 'evidence', of: 'topic' },
    who: { as: 'informants', between: ';' },
    whom: { as: 'concerns', of: 'topic' },
    'Few lamps': { as: 'code', labels: { en: 'Too few lamps' }, passage: 'quote' },
    'lamps: effect': { as: 'direction', of: 'Few lamps' },
    'lamps: whom': { as: 'concerns', of: 'Few lamps', cells: [{ cell: 'Everybody', is: 'nurses' }] },
  }
  const mapOf = async (table: string, beside = BESIDE) => {
    const map = await guessed(table)
    return {
      ...map,
      ...{
        study: 'title',
        read: 'full-text',
        address: 'https://example.org/r',
        coders: [{ name: '', coder: 'r' }],
        cells: [],
      },
      columns: map.columns.map(({ column, ...one }) => ({ column, ...(beside[column] ?? one) })),
    }
  }
  const problemsWith = async (table: string, beside = BESIDE) => {
    const { code, stdout, changed } = await imported(reviewWith(table, await mapOf(table, beside)))
    expect([code, changed]).toEqual([1, []])
    return stdout
  }

  test('fill the columns of the sheet, each of its own code or of all in the row; what no cell says is not seen', async () => {
    const files = reviewWith(LONG, await mapOf(LONG))
    const said = await imported(files)
    expect([said.code, said.stdout + said.stderr]).toEqual([0, said.stdout])
    const rows = (id: string) => sourceIn(files, `studies/${id}/coding.r.csv`).trim().split('\n').slice(1)
    expect(rows('vega-1975-loud')).toEqual([
      'p1,topic.loudbells,present,hinders,participant-account,nurses;patients,patients',
      'p2,extraction.fewlamps,absent,hinders,not-seen,not-seen,nurses',
    ])
    expect(rows('lima-1976-ward')).toEqual(['p1,topic.loudbells,present,describes,not-seen,night-nurses,not-seen'])
    expect(sourceIn(files, 'codebook.md')).toContain('### extraction.fewlamps\n- En: Too few lamps\n')
    settledIn(files)
    expect((await imported(files)).changed).toEqual([])
  })

  test('answers that nobody explains are told once each, with how the map explains them', async () => {
    const { cells: _, ...bare } = BESIDE.effect as { cells: unknown }
    const stdout = await problemsWith(LONG, { ...BESIDE, effect: bare })
    expect(stdout).toContain('extraction.csv:2:79-88: error: Unexpected `Barrier` in a column of `direction`')
    expect(stdout).toContain('add { "cell": "Barrier", "is": "not-seen" } to "cells" of `effect` in map.json')
    expect(stdout).toContain('1 problem in 1 file. Nothing was written.')
  })

  test('an effect in a state that has none is told in the table, where it stands', async () => {
    const stdout = await problemsWith(LONG.replace('"present","Barrier"', '"wished","Barrier"'))
    expect(stdout).toContain('error: Unexpected `hinders` of what is `wished`, expected a state in which it can')
    expect(stdout).toContain('1 problem in 1 file. Nothing was written.')
  })

  test.each([
    [
      { ...BESIDE, state: { as: 'state', of: 'quote' } },
      'Unexpected `quote`, which is `passage`, expected a column that is `code` or `codes`',
    ],
    [
      { ...BESIDE, state: { as: 'state', of: 'topik' } },
      'Unexpected column `topik`, expected one of extraction.csv; nearest is `topic`',
    ],
    [
      { ...BESIDE, 'Few lamps': { ...BESIDE['Few lamps'], labels: { xx: 'A' } } },
      'Unexpected language `xx`, expected one of the review: `en`',
    ],
  ])('a slip in what stands beside is told in the map: %j', async (beside, message) => {
    const stdout = await problemsWith(LONG, beside as typeof BESIDE)
    expect(stdout).toContain(message)
    expect(stdout).toContain('1 problem in 1 file. Nothing was written.')
  })
})
