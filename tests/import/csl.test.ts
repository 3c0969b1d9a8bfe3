import { describe, expect, test } from 'vitest'
import { readReferences } from '../../pipeline/import/read-references.ts'
import { oneFrom, takenFrom } from './taken.ts'

const csl = (fields: object) => JSON.stringify([{ type: 'article-journal', title: 'A quiet yard', ...fields }])

describe('CSL-JSON', () => {
  test('a number is taken as it is typed, however large', () => {
    const typed = csl({ volume: 'A', issue: 'B' }).replace('"A"', '1e400').replace('"B"', '12345678901234567890')
    expect(oneFrom(typed)).toMatchObject({ volume: '1e400', issue: '12345678901234567890' })
  })

  test('keeps all parts of a name', () => {
    const author = [
      { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' },
      { family: 'Exempel', given: 'Ludwig', 'dropping-particle': 'von' },
      { family: 'Sample', given: 'Martin', suffix: 'Jr.' },
      { literal: 'Housing Board; of &lt;Baltic&gt;' },
      { name: 'Somebody Else' },
      'Nobody, N',
      { given: 'Plato' },
      {},
      7,
    ]
    expect(oneFrom(csl({ author })).authors).toBe(
      'van der Berg, Jan; von Exempel, Ludwig; Sample, Martin, Jr.; Housing Board, of <Baltic>; Somebody Else; Nobody, N; Plato; 7',
    )
  })

  test.each([
    [{ raw: '2014-10-02T00:07:46Z' }, '2014'],
    [{ literal: 'Spring 2014' }, '2014'],
    ['2014-12-31/2015-01-01', '2014'],
    [
      {
        'date-parts': [
          [2014, 12, 31],
          [2015, 1, 1],
        ],
      },
      '2014',
    ],
    [{ 'date-parts': [['2014']] }, '2014'],
    [{ 'date-parts': [], raw: '2014' }, '2014'],
    [2014, '2014'],
    [{ 'date-parts': [[19]] }, undefined],
    [{ 'date-parts': null }, undefined],
  ])('issued %j', (issued, year) => expect(oneFrom(csl({ issued })).year).toBe(year))

  test.each([
    ['thesis', { genre: 'Doctoral dissertation' }, 'doctoral-thesis'],
    ['thesis', { genre: 'Master' }, 'thesis'],
    ['paper-conference', {}, 'conference-paper'],
    ['article', {}, 'preprint'],
    ['webpage', {}, 'web-page'],
    ['dataset', {}, 'dataset'],
    ['constructor', {}, undefined],
  ])('type %s', (type, more, word) => expect(oneFrom(csl({ type, ...more })).type).toBe(word))

  test('a list, its items, or one', () => {
    const one = { type: 'book', title: 'A', issued: { 'date-parts': [[2014]] } }
    for (const form of [one, [one], { items: [one] }, [1, one, null]])
      expect(oneFrom(JSON.stringify(form)), JSON.stringify(form)).toMatchObject({ title: 'A', year: '2014' })
  })

  test('tells the lines of what it does not take', () => {
    const text =
      '[\n  {\n    "title": "A",\n    "DOI": "none"\n  },\n  {\n    "title": "B",\n    "issued": {"raw": "soon"}\n  }\n]\n'
    expect(takenFrom(text).map(({ line, not }) => [line, not])).toEqual([
      [2, ['doi DOI:4 none']],
      [6, ['year issued:8 soon']],
    ])
  })

  test('of a file that breaks off, what stands before', () => {
    const file = readReferences(Buffer.from('[\n{"title": "A"},\n{"title": "B", "issued'))
    expect(file).toMatchObject({ references: [{ title: 'A' }, { title: 'B' }], breaksAt: 3 })
  })
})
