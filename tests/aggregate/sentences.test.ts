import { describe, expect, test } from 'vitest'
import { countedOf } from '../../pipeline/aggregate/counted.ts'
import { PARTS } from '../../pipeline/aggregate/found-in.ts'
import { keyMessages } from '../../pipeline/aggregate/key-messages.ts'
import { sentences } from '../../pipeline/aggregate/sentences.ts'
import { catalogueOf } from '../../pipeline/languages/catalogues.ts'
import { columnOfWord } from '../../pipeline/languages/column-of-word.ts'
import type { FoundTold } from '../../pipeline/languages/found-told.ts'
import { mini, nothing, reviewIn } from '../charts/reviews.ts'

const NONE: FoundTold['parts'] = {
  lacking: 0,
  there: 0,
  varies: 0,
  wished: 0,
  supposed: 0,
  'not-stated': 0,
  'only-advice': 0,
  'not-seen': 0,
}

/** The sentence without its limits, which are the same in all. */
function said(tag: string, parts: Partial<FoundTold['parts']>, of: number, others: Partial<FoundTold> = {}): string {
  const phrases =
    tag === 'en' ? { lacking: 'cold rooms', there: 'warm rooms' } : { lacking: 'kolde stuer', there: 'varme stuer' }
  const who = tag === 'en' ? 'guests' : 'gæster'
  const told = { parts: { ...NONE, ...parts }, first: 'lacking', second: 'there', phrases, of, who, told: 0 } as const
  const text = catalogueOf(tag).sentences.found({ ...told, ...others })
  expect(text).toMatch(tag === 'en' ? /\. We count studies .*wrong\.$/ : /\. Vi tæller studier.*galt\.$/)
  return text.replace(/(?<=\.) (We count|Vi tæller).*$/, '')
}

describe('a sentence of what is found', () => {
  test('names all eight parts, each in its number', () => {
    const parts = {
      lacking: 9,
      there: 2,
      varies: 3,
      wished: 4,
      supposed: 1,
      'only-advice': 5,
      'not-stated': 6,
      'not-seen': 7,
    }
    expect(said('en', parts, 37, { told: 8 })).toBe(
      '9 of our 37 studies tell only of cold rooms (told by guests in 8 of them). On what we could read 2 tell only of warm rooms, and 3 of both; 4 speak of it only as a wish, 1 only as a condition, 5 only in advice, others’ work or what could be obtained, 6 without saying how it is; 7 do not speak of it.',
    )
    expect(said('da', parts, 37, { told: 8 })).toBe(
      '9 af vores 37 studier fortæller kun om kolde stuer (fortalt af gæster i 8 af dem). I det, vi kunne læse, fortæller 2 kun om varme stuer, og 3 om begge dele; 4 nævner det kun som et ønske, 1 kun som en betingelse, 5 kun i råd, andres arbejde eller det, der kunne opnås, 6 uden at sige, hvordan det er; 7 taler ikke om det.',
    )
  })

  test('says none, and never 0', () => {
    expect(said('en', {}, 12)).toBe(
      'None of our 12 studies tells of cold rooms. On what we could read none tells of warm rooms, and none of both; none speaks of it otherwise; none is silent on it.',
    )
    expect(said('da', {}, 12)).toBe(
      'Intet af vores 12 studier fortæller om kolde stuer. I det, vi kunne læse, fortæller intet studie om varme stuer, og intet om begge dele; intet nævner det på anden måde; intet tier om det.',
    )
  })

  test.each([
    ['en', { wished: 1 }, /; 1 speaks of it only as a wish, none otherwise;/],
    ['en', { supposed: 2 }, /; 2 speak of it only as a condition, none otherwise;/],
    [
      'en',
      { 'only-advice': 1 },
      /; 1 speaks of it only in advice, others’ work or what could be obtained, none otherwise;/,
    ],
    [
      'en',
      { 'not-stated': 2, supposed: 1 },
      /; 1 speaks of it only as a condition, 2 without saying how it is, none oth/,
    ],
    [
      'en',
      { varies: 1 },
      /^None of our 6 studies tells only of cold rooms\. .*none tells only of warm rooms, and 1 of both;/,
    ],
    ['en', { there: 1 }, /read 1 tells of warm rooms,/],
    ['en', { 'not-seen': 1 }, /; 1 does not speak of it\.$/],
    ['da', { wished: 1 }, /; 1 nævner det kun som et ønske, intet på anden måde;/],
    [
      'da',
      { 'only-advice': 2, 'not-stated': 1 },
      /; 2 nævner det kun i råd, andres arbejde eller det, der kunne opnås, 1 uden at sige, hvordan det er, i/,
    ],
    [
      'da',
      { varies: 2 },
      /^Intet af vores 6 studier fortæller kun om kolde stuer\. .*intet studie kun om varme stuer, og 2 om begge dele;/,
    ],
    ['da', { 'not-seen': 1 }, /; 1 taler ikke om det\.$/],
  ] as const)('in %s agrees with its numbers: %j', (tag, parts, expected) =>
    expect(said(tag, parts, 6)).toMatch(expected),
  )

  test.each([
    ['en', 1, 1, '1 of our 6 studies tells of cold rooms (told by guests).'],
    ['en', 1, 0, '1 of our 6 studies tells of cold rooms (not told by guests).'],
    ['en', 2, 0, '2 of our 6 studies tell of cold rooms (not told by guests).'],
    ['da', 1, 1, '1 af vores 6 studier fortæller om kolde stuer (fortalt af gæster).'],
    ['da', 1, 0, '1 af vores 6 studier fortæller om kolde stuer (ikke fortalt af gæster).'],
    ['da', 2, 0, '2 af vores 6 studier fortæller om kolde stuer (ikke fortalt af gæster).'],
  ])('in %s says who tells it: %i, %i', (tag, lacking, told, expected) =>
    expect(said(tag, { lacking }, 6, { told })).toContain(expected),
  )

  test('of a burden begins with where it is there', () => {
    const burden = { first: 'there', second: 'lacking' } as const
    expect(said('en', { there: 3, lacking: 1 }, 6, burden)).toContain(
      '3 of our 6 studies tell of warm rooms (not told by guests). On what we could read 1 tells of cold rooms,',
    )
  })

  test('of a single study has it in the singular', () => {
    expect(said('en', { lacking: 1 }, 1)).toContain('1 of our 1 study tells')
    expect(said('da', { lacking: 1 }, 1)).toContain('1 af vores 1 studie fortæller')
  })
})

describe.each([
  ['our review', reviewIn('sources')],
  ['the mini review', mini],
  ['a review in English only', reviewIn('tests/fixtures/reviews/nurses/sources')],
])('in %s', (_, review) => {
  const counted = countedOf(review)
  const rows = sentences.rows(counted)

  test('the numbers that stand in a sentence are those of the parts, and add up to all studies', () => {
    expect(rows).toHaveLength(counted.codes.length)
    for (const { cells } of rows)
      for (const text of Object.values(cells.sentence_label as Record<string, string>)) {
        const numbers = [...text.replace(/\([^)]*\)/, '').matchAll(/\d+/g)].map(([digits]) => Number(digits))
        const [of] = numbers.splice(Number(cells[columnOfWord('n_studies', String(cells.first_part))]) === 0 ? 0 : 1, 1)
        const parts = PARTS.map(part => Number(cells[columnOfWord('n_studies', part)])).filter(n => n > 0)
        expect(of, text).toBe(counted.studies.length)
        expect(numbers.sort(), text).toEqual(parts.sort())
        expect(
          numbers.reduce((sum, n) => sum + n, 0),
          text,
        ).toBe(counted.studies.length)
        expect(text).not.toMatch(/%|\b0\b/)
      }
  })
})

test('a key message and the sentence of its code say the same numbers', () => {
  const counted = countedOf(reviewIn('sources'))
  const told = sentences.rows(counted)
  const messages = keyMessages.rows(counted).flatMap(({ cells }) => {
    const [, code, part] = String(cells.says).match(/^found (\S+) (lacking|there)$/) ?? []
    return part === undefined ? [] : [{ cells, row: told.find(row => row.cells.code === code), part }]
  })
  expect(messages.length).toBeGreaterThan(1)
  for (const { cells, row, part } of messages) {
    expect(row?.cells.first_part).toBe(part)
    expect(row?.cells[columnOfWord('n_studies', part)]).toBe(cells.n_studies)
    expect(row?.cells.n_studies_told_by_population).toBe(cells.n_studies_told_by_population)
  }
})

test('where nothing was read it says so and counts nothing', () => {
  const [row] = sentences.rows(countedOf(nothing))
  expect(row?.cells.sentence_label).toEqual({ da: 'Intet studie er talt med.', en: 'No study is counted.' })
})

test('of warmth in the mini review it says what a hand count of the coding sheets says', () => {
  // Six are counted: Kivela has it absent, Wojcik and Santos have it present; Durand, Lindqvist and Mackey do not have the code. Parents tell Kivela’s.
  const row = sentences.rows(countedOf(mini)).find(({ cells }) => cells.code === 'house.warmth')
  const said = row?.cells.sentence_label as Record<string, string>
  expect(said.en).toContain(
    '1 of our 6 studies tells of cold houses (told by parents). On what we could read 2 tell of warm houses, and none of both; none speaks of it otherwise; 3 do not speak of it.',
  )
  expect(said.da).toContain(
    'I det, vi kunne læse, fortæller 2 om varme huse, og intet om begge dele; intet nævner det på anden måde; 3 taler ikke om det.',
  )
})

/** Six passages have noise: one each of Durand, Kivelä, Rebane, Santos and Wójcik, and one of the document. Four have warmth: Kivelä, Santos, Wójcik, the document. */
describe('of a code that takes the place of one that is split, nothing is said before its passages are read', () => {
  function saidOf(asked: string, split: readonly string[]) {
    const schemes = mini.codebook.schemes.map(scheme => ({
      ...scheme,
      themes: scheme.themes.map(theme => ({
        ...theme,
        codes: theme.codes.map(one => (split.includes(one.code) ? { ...one, split_into: ['rent.rise'] } : one)),
      })),
    }))
    const rows = sentences.rows(countedOf({ ...mini, codebook: { ...mini.codebook, schemes } }))
    return rows.find(({ cells }) => cells.code === asked)?.cells.sentence_label
  }

  test('how many wait is said in each language, and others are told as before', () => {
    expect(saidOf('rent.rise', ['house.noise'])).toEqual({
      da: 'Ikke sagt endnu; passager, der skal læses for det: 6.',
      en: 'Not told yet; passages to be read for it: 6.',
    })
    expect(saidOf('meeting.map', ['house.noise'])).not.toMatchObject({ en: expect.stringContaining('Not told yet') })
  })

  test('those of two that are split into it add up', () => {
    expect(saidOf('rent.rise', ['house.noise', 'house.warmth'])).toMatchObject({
      en: 'Not told yet; passages to be read for it: 10.',
    })
  })
})
