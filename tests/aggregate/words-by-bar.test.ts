import { expect, test } from 'vitest'
import { countedOf } from '../../pipeline/aggregate/counted.ts'
import { wordsByBar } from '../../pipeline/aggregate/words-by-bar.ts'
import { columnOfWord } from '../../pipeline/languages/column-of-word.ts'
import { CONCLUSION } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { mini, nothing, reviewIn } from '../charts/reviews.ts'

test.each([
  ['our review', reviewIn('sources')],
  ['the mini review', mini],
  ['a review that read nothing', nothing],
])('in %s each way to count gives every code one word', (_, review) => {
  const counted = countedOf(review)
  for (const { cells } of wordsByBar.rows(counted)) {
    const codes = wordsOf(CONCLUSION).flatMap(word => cells[columnOfWord('codes', word)] as string[])
    expect([...codes].sort()).toEqual(counted.codes.map(({ code }) => code.code).sort())
  }
})

test('a passage that stands on somebody’s summary of a study is left out, and its page alone decides', () => {
  const studies = mini.studies.map(study =>
    study.id === 'mackey-1997-quay' || study.id === 'kivela-1992-piha'
      ? {
          ...study,
          pages: study.pages.map(page => (page.page === 's1' ? { ...page, read: 'summary' as const } : page)),
        }
      : study,
  )
  const words = wordsByBar
    .rows(countedOf({ ...mini, studies }))
    .find(({ cells }) => cells.scenario === 'without-summaries')
  // Without the two nobody says that meeting.hour helps: wojcik hinders and lindqvist is mixed, so it stays divided. Two are left of the others.
  expect(words?.cells).toMatchObject({
    codes_helps: ['house.warmth'],
    codes_hinders: ['house.noise'],
    codes_divided: ['meeting.hour'],
    codes_few: ['meeting.tongue', 'rent.promise'],
    codes_described: ['meeting.map'],
  })
  const three = { ...mini.analysis, conclusions: { ...mini.analysis.conclusions, least_studies: 3 } }
  const strict = wordsByBar
    .rows(countedOf({ ...mini, studies, analysis: three }))
    .find(({ cells }) => cells.scenario === 'without-summaries')
  expect(strict?.cells.codes_few).toEqual([
    'house.noise',
    'house.warmth',
    'meeting.hour',
    'meeting.tongue',
    'rent.promise',
  ])
})

/** Kivela, santos and wojcik say that noise hinders; of santos it is unclear who says it. */
test('what others say of the people is left out of their own voice', () => {
  const analysis = { ...mini.analysis, conclusions: { ...mini.analysis.conclusions, least_studies: 3 } }
  const rows = wordsByBar.rows(countedOf({ ...mini, analysis }))
  const fewOf = (scenario: string) =>
    rows.find(({ cells }) => cells.scenario === scenario && cells.least_studies === 3)?.cells.codes_few
  expect(fewOf('main')).not.toContain('house.noise')
  expect(fewOf('population-voice')).toContain('house.noise')
})

/** Kivela, santos and wojcik say that noise hinders, and a word takes two. Where kivela and wojcik are one family, santos alone is left without it. */
test('studies of one family are left out together', () => {
  const without = (review: typeof mini) =>
    wordsByBar.rows(countedOf(review)).find(({ cells }) => cells.scenario === 'one-family')?.cells
  expect(without(mini)?.codes_hinders).toEqual(['house.noise'])
  const studies = mini.studies.map(study =>
    study.id === 'wojcik-1994-klatka' ? { ...study, record: { ...study.record, family: 'kivela-1992-piha' } } : study,
  )
  expect(without({ ...mini, studies })?.codes_few).toContain('house.noise')
})
