import { describe, expect, it } from 'vitest'
import * as bibliographic from '../../schema/bibliographic-texts.ts'
import * as dates from '../../schema/dates.ts'
import { expectationOf, optionsOf } from '../../schema/expectation.ts'
import * as ids from '../../schema/ids.ts'
import * as text from '../../schema/text.ts'
import { plainList } from '../../schema/word-list.ts'
import { expectationIn, faultsOf, reads } from './reads.ts'

const MISSING = ['not-seen', 'not-reported', 'not-applicable', 'unclear']
const letters = plainList('a', 'b')

describe.each([
  {
    name: 'words',
    reader: text.words,
    valid: ['x', ' x ', 'Ægte tekst; med tegn, "og" mere', 'not-seen'],
    invalid: [''],
  },
  {
    name: 'wordsOrNothing',
    reader: text.wordsOrNothing,
    valid: ['', 'x', 'not-seen', '#1 of the list'],
    invalid: ['#REF!', '#NAVN?', '####'],
  },
  {
    name: 'slug',
    reader: ids.slug,
    valid: ['a', 'age-7-13', '7'],
    invalid: ['', 'A', 'a_b', 'a--b', '-a', 'a-', 'æ', 'a b', 'a\n'],
  },
  {
    name: 'sourceId',
    reader: ids.sourceId,
    valid: ['example-2015-fear', 'portal-nd-methods', 'b2-2015-two-words'],
    invalid: [
      '',
      'example-2015',
      'example-15-fear',
      '2015-fear',
      'Example-2015-fear',
      'de-witt-2015-fear',
      'example-2015-',
    ],
  },
  {
    name: 'codeId',
    reader: ids.codeId,
    valid: ['frame.fear'],
    invalid: ['none', 'frame', 'frame.', 'Frame.fear', 'frame.fear.x', 'frame.fear2', ' frame.fear'],
  },
  {
    name: 'passageId',
    reader: ids.passageId,
    valid: ['p1', 'p10', 'p9999'],
    invalid: ['p', 'p0', 'p01', 'P1', 'p10000', 's1', 'p1 '],
  },
  { name: 'pageId', reader: ids.pageId, valid: ['s1', 's999'], invalid: ['s0', 's01', 's1000', 'p1', 'not-seen'] },
  { name: 'reportId', reader: ids.reportId, valid: ['r1', 'r99'], invalid: ['r0', 'r100', 'R1'] },
  { name: 'coderLetter', reader: ids.coderLetter, valid: ['a', 'z'], invalid: ['', 'A', 'ab', 'æ', '1'] },
  {
    name: 'address',
    reader: bibliographic.address,
    valid: ['https://example.org/a?b=c#d', 'http://example.org'],
    invalid: ['', 'example.org', 'ftp://example.org', 'https://', 'https://example.org/a b', '<https://example.org>'],
  },
  {
    name: 'isoDate',
    reader: dates.isoDate,
    valid: ['2023-01-20', '2020-12-31'],
    invalid: ['', '2023-1-20', '20-01-2023', '2023-13-01', '2023-00-10', '2023-01-32', '2023-01', 'not-seen'],
  },
])('$name', ({ reader, valid, invalid }) => {
  it.each(valid)('reads %j as it is', one => {
    expect(reads(reader, one)).toBe(one)
  })
  it.each(invalid)('does not read %j', one => {
    expect(reads(reader, one)).toBe('no')
  })
})

describe('numbers', () => {
  it.each([
    ['whole', text.whole, '0', 0],
    ['whole', text.whole, '12', 12],
    ['whole', text.whole, '999999999', 999_999_999],
    ['wholeOrMissing', text.wholeOrMissing, '7', 7],
    ['year', dates.year, '2015', 2015],
    ['yearOrMissing', dates.yearOrMissing, '1999', 1999],
  ])('%s reads the number %#', (_, reader, typed, number) => {
    expect(reads(reader, typed)).toBe(number)
  })

  it.each(['', '-1', '1.5', '1,5', '1.000', '1 000', '012', '1e3', '0x1', 'Infinity', '١', '1000000000', ' 1', '1 '])(
    'no reader takes %j for a number',
    typed => {
      expect([text.whole, text.wholeOrMissing, dates.year, dates.yearOrMissing].map(one => reads(one, typed))).toEqual([
        'no',
        'no',
        'no',
        'no',
      ])
    },
  )

  it.each(['215', '20155', '0999', '2015-2016'])('%j is no year', typed => {
    expect([reads(dates.year, typed), reads(dates.yearOrMissing, typed)]).toEqual(['no', 'no'])
  })
})

describe('the missing words', () => {
  it.each(MISSING)('%s is read where a value may be missing', word => {
    const readers = [
      text.wholeOrMissing,
      dates.yearOrMissing,
      dates.dateOrMissing,
      text.wordOrMissing(letters),
      text.formOrMissing(/^x$/, 'an x'),
      text.listOrMissing(ids.slug),
    ]
    expect(readers.map(reader => reads(reader, word))).toEqual(readers.map(() => word))
  })

  it.each(MISSING)('%s is not read where a value must be there', word => {
    const readers = [text.whole, dates.year, dates.isoDate, text.wordOf(letters), ids.passageId, ids.coderLetter]
    expect(readers.map(reader => reads(reader, word))).toEqual(readers.map(() => 'no'))
  })

  it.each(['Not-seen', 'not seen', 'not_seen', 'missing', 'NA', 'n/a', '-', '?', ' not-seen'])(
    'no other spelling of them is read: %j',
    word => {
      expect(reads(text.wordOrMissing(letters), word)).toBe('no')
      expect(reads(dates.yearOrMissing, word)).toBe('no')
    },
  )
})

describe('a closed list', () => {
  it('reads its words and no other', () => {
    expect(['a', 'b', 'c', 'A', '', 'a '].map(word => reads(text.wordOf(letters), word))).toEqual([
      'a',
      'b',
      'no',
      'no',
      'no',
      'no',
    ])
  })

  it('names its words, and offers them as what might have been meant', () => {
    expect(expectationIn(text.wordOf(letters), 'c')).toEqual({ expected: '`a` or `b`', words: letters })
    expect(expectationIn(text.wordOf(plainList('a')), 'c')).toEqual({ expected: '`a`', words: plainList('a') })
    expect(optionsOf(expectationOf(text.wordOrMissing(letters)) ?? { expected: '' })).toEqual(['a', 'b', ...MISSING])
  })
})

describe('a list', () => {
  const list = text.listOf(ids.slug)

  it('reads its items in the order they are written, without the blanks around them', () => {
    expect(reads(list, 'b;a')).toEqual(['b', 'a'])
    expect(reads(list, ' b ;  a ')).toEqual(['b', 'a'])
    expect(reads(list, 'one')).toEqual(['one'])
  })

  it('points at each item that is not of the form', () => {
    expect(faultsOf(list, 'a;B;c;D')).toEqual([1, 3])
    expect(faultsOf(list, 'a;;b')).toEqual([1])
    expect(faultsOf(list, 'a;')).toEqual([1])
    expect(faultsOf(list, '')).toEqual([0])
  })

  it('points at an item that stands twice', () => {
    expect(faultsOf(list, 'a;b;a')).toEqual([2])
    expect(faultsOf(list, 'a; a')).toEqual([1])
    expect(faultsOf(text.listOrMissing(ids.slug), 'a;b;b;a')).toEqual([2, 3])
    expect(expectationIn(list, 'a;a')).toEqual({ expected: 'each item once' })
  })

  it('is one missing word or items, never both', () => {
    const people = text.listOrMissing(text.wordOf(letters))
    expect(reads(people, 'not-seen')).toBe('not-seen')
    expect(faultsOf(people, 'a;not-seen')).toEqual([1])
    expect(faultsOf(text.listOf(text.wordOf(letters)), 'not-seen')).toEqual([0])
  })

  it('says of a single item that a missing word would do, and of one among others that it would not', () => {
    const people = text.listOrMissing(text.wordOf(letters))
    expect(expectationIn(people, 'c')).toMatchObject({ words: letters, orMissing: true, isList: true })
    expect(expectationIn(people, 'c;a')).toEqual({ expected: '`a` or `b`', words: letters })
    expect(expectationIn(text.listOf(text.wordOf(letters)), 'c')).not.toHaveProperty('orMissing')
  })
})

describe('a cell that may be empty', () => {
  it('reads an empty cell as nothing, and every other as its reader does', () => {
    const reader = text.blankOr(text.wordOf(letters))
    expect(reads(reader, '')).toBeUndefined()
    expect(reads(reader, 'a')).toBe('a')
    expect(reads(reader, 'c')).toBe('no')
    expect(reads(reader, ' ')).toBe('no')
  })
})

describe('every reader', () => {
  it('reads text only', () => {
    for (const value of [1, null, undefined, ['a'], { a: 1 }])
      for (const reader of [text.words, ids.slug, text.whole, text.listOf(ids.slug), text.wordOrMissing(letters)])
        expect(reader.safeParse(value).success).toBe(false)
  })
})
