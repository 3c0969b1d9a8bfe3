import { describe, expect, it } from 'vitest'
import { analysis } from '../../schema/analysis.ts'
import { code, codebook } from '../../schema/codebook.ts'
import { protocol } from '../../schema/protocol.ts'
import { screeningRow } from '../../schema/screening.ts'
import { searchRow } from '../../schema/search.ts'
import { reads } from './reads.ts'

const LABELS = { labels: { da: 'Da', en: 'En' } }
const CODE = {
  code: 'frame.fear',
  ...LABELS,
  definition: 'Fear of what the authority may do.',
  present_means: 'The parent is afraid.',
  wanted: 'no',
  include: 'Fear.',
  exclude: 'Anger.',
  example: 'example-2015-fear/p1',
  origin: 'review',
}

describe('a code', () => {
  it('may have an example, or none seen yet, and names it had before', () => {
    expect(code.parse(CODE)).toEqual(CODE)
    expect(code.parse({ ...CODE, example: 'not-seen', formerly: 'frame.dread; frame.worry' })).toMatchObject({
      example: 'not-seen',
      formerly: ['frame.dread', 'frame.worry'],
    })
  })
  it.each([
    ['code', 'fear'],
    ['example', 'p1'],
    ['example', 'example-2015-fear/p0'],
    ['example', 'not-reported'],
    ['origin', 'ours'],
    ['formerly', 'frame.dread;frame.dread'],
    ['definition', ''],
    ['present_means', ''],
    ['wanted', ''],
    ['wanted', 'maybe'],
  ])('does not take %s: %j', (field, value) => {
    expect(code.safeParse({ ...CODE, [field]: value }).success).toBe(false)
  })
})

describe('a codebook', () => {
  const scheme = {
    scheme: 'parents',
    ...LABELS,
    population: 'parents',
    effect_on: { da: 'inddragelsen', en: 'the involvement' },
    effect_wanted: 'more',
    counted: 'yes',
    themes: [{ theme: 'frame', ...LABELS, codes: [CODE] }],
  }
  it('holds schemes, themes and codes', () => {
    expect(codebook.parse({ how_to_code: [], schemes: [scheme] }).schemes[0]?.themes[0]?.codes[0]?.code).toBe(
      'frame.fear',
    )
  })
  it('needs a scheme, a theme in it, and to know whether it is counted', () => {
    expect(codebook.safeParse({ how_to_code: [], schemes: [] }).success).toBe(false)
    expect(codebook.safeParse({ how_to_code: [], schemes: [{ ...scheme, themes: [] }] }).success).toBe(false)
    expect(codebook.safeParse({ how_to_code: [], schemes: [{ ...scheme, counted: 'partly' }] }).success).toBe(false)
    expect(codebook.safeParse({ how_to_code: [], schemes: [{ ...scheme, scheme: 'Parents' }] }).success).toBe(false)
  })
})

describe('the parts of a protocol', () => {
  const { window, regions, coders, quotas, coding_log, limits, review } = protocol.shape
  const coder = { coder: 'a', kind: 'person', read: 'Abstracts.' }

  it('are read', () => {
    expect(window.parse({ from: '2012', to: '2022' })).toEqual({ from: 2012, to: 2022 })
    expect(regions.parse([{ region: 'north', ...LABELS, countries: 'NO; SE' }])[0]?.countries).toEqual(['NO', 'SE'])
    expect(coders.parse([coder])[0]?.independent_of).toBeUndefined()
    expect(coders.parse([{ ...coder, independent_of: 'b' }])[0]?.independent_of).toEqual(['b'])
    expect(coders.parse([{ ...coder, independent_of: 'not-applicable' }])[0]?.independent_of).toBe('not-applicable')
    expect(quotas.parse([{ quota: 'fathers', ...LABELS, target: '10', themes: 'frame;relation' }])).toEqual([
      { quota: 'fathers', ...LABELS, target: 10, themes: ['frame', 'relation'] },
    ])
    expect(coding_log.parse([{ date: '2020-01-31', text: [{ text: 'Coded.' }] }])).toEqual([
      { date: '2020-01-31', text: [{ text: 'Coded.' }] },
    ])
  })

  it.each([
    ['a window without an end', window, { from: '2012', to: 'now' }],
    ['no region', regions, []],
    ['no coder', coders, []],
    ['a coder of another kind', coders, [{ ...coder, kind: 'robot' }]],
    ['a coder of two letters', coders, [{ ...coder, coder: 'ab' }]],
    ['a quota in words', quotas, [{ quota: 'fathers', ...LABELS, target: 'ten' }]],
    ['a date of another form', coding_log, [{ date: '31-01-2020', text: [{ text: 'Coded.' }] }]],
    ['an empty limit', limits, [{ text: '' }]],
    ['a review without its question', review, LABELS],
  ])('are not read with %s', (_, part, value) => {
    expect(part.safeParse(value).success).toBe(false)
  })
})

describe('the rows of searches and screening', () => {
  const search = {
    search_id: 'register-1',
    date: 'not-seen',
    where: 'An index',
    query: 'parent*',
    hits: '120',
    place_kind: 'website',
  }
  const screened = {
    record_id: 'example-2015-fear',
    title: 'Fear',
    authors: 'Example, A.',
    year: '2015',
    doi: 'not-seen',
    found_by: 'register-1; earlier-list',
    stage: 'abstract',
    decision: 'included',
    reason: 'not-applicable',
    page_states: 'not-applicable',
    note: '',
  }
  it('are read, and a note may be empty', () => {
    expect(searchRow.parse(search)).toEqual({ ...search, hits: 120 })
    expect(screeningRow.parse(screened)).toEqual({
      ...screened,
      year: 2015,
      found_by: ['register-1', 'earlier-list'],
    })
  })
  it.each([
    ['record_id', 'example-fear'],
    ['stage', 'full text'],
    ['decision', 'maybe'],
    ['found_by', ''],
    ['title', ''],
    ['page_states', ''],
  ])('do not take %s: %j', (field, value) => {
    expect(screeningRow.safeParse({ ...screened, [field]: value }).success).toBe(false)
    expect(reads(screeningRow, value)).toBe('no')
  })
})

describe('a subgroup of the analysis page', () => {
  const refused = (told: object) =>
    (analysis.shape.subgroups.safeParse([{ subgroup: 'some', ...LABELS, ...told }]).error?.issues ?? []).map(
      ({ path: [, ...keys] }) => keys.join('.'),
    )
  it.each<[string, object, string[]]>([
    ['years', { from: '1990', to: '1994' }, []],
    ['a field and its words', { field: 'design', words: 'qualitative' }, []],
    ['one year alone', { from: '1990' }, ['to']],
    ['a field alone', { field: 'design' }, ['words']],
    ['a field, its words and a year', { field: 'design', words: 'qualitative', to: '1994' }, ['to']],
    ['nothing', {}, ['from', 'to']],
  ])('told by %s', (_, told, expected) => {
    expect(refused(told)).toEqual(expected)
  })
})
