import { describe, expect, test } from 'vitest'
import { JUDGEMENTS } from '../../schema/review-finding.ts'
import { REAL, reviewOf } from '../page/made-page.ts'

const { reviewFindings } = reviewOf(REAL)
const messages = reviewFindings.flatMap(({ review_finding_id: id, key_message = {} }) =>
  Object.entries(key_message).map(([language, text]) => ({ id, language, text })),
)
const wordsIn = (text: string) => text.match(/\p{L}+/gu) ?? []
const sentencesIn = (text: string) => text.split(/(?<=[.!?])\s+/)

/** Björnsson’s LIX: words a sentence, and words of more than six letters in a hundred. */
function lix(text: string): number {
  const all = wordsIn(text)
  return all.length / sentencesIn(text).length + (100 * all.filter(word => word.length > 6).length) / all.length
}

test('LIX is that of a sentence counted by hand', () => {
  // Nine words in one sentence, one of them (`forældre`) of more than six letters.
  expect(lix('Vi læser om forældre, der ikke blev hørt her.')).toBeCloseTo(9 + 100 / 9)
})

describe('a key message can be read by everybody', () => {
  test('there are some, and each is in every language', () => {
    expect(messages.length).toBeGreaterThanOrEqual(6)
  })
  test.each(messages)('$id in $language', ({ language, text }) => {
    const sentences = sentencesIn(text)
    expect(sentences.length).toBeLessThanOrEqual(2)
    for (const sentence of sentences) expect(wordsIn(sentence).length, sentence).toBeLessThanOrEqual(20)
    if (language === 'da') expect(lix(text)).toBeLessThanOrEqual(38)
  })
})

test('no reason is given twice, in no language', () => {
  const reasons = reviewFindings.flatMap(one =>
    JUDGEMENTS.flatMap(name => [one[name].why, ...Object.values(one[`${name}_translations`] ?? {})]),
  )
  expect(reasons.length).toBe(reviewFindings.length * JUDGEMENTS.length * 2)
  expect(new Set(reasons).size).toBe(reasons.length)
})

test('a reason names the same studies in each language', () => {
  const studiesIn = (text: string) => (text.match(/\b[a-z]+-\d{4}-[a-z-]+/g) ?? []).sort()
  const others = reviewFindings.flatMap(one =>
    JUDGEMENTS.flatMap(name =>
      Object.values(one[`${name}_translations`] ?? {}).map(text => ({ text, why: one[name].why })),
    ),
  )
  expect(others.length).toBe(reviewFindings.length * JUDGEMENTS.length)
  for (const { text, why } of others) expect(studiesIn(text), text).toEqual(studiesIn(why))
})
