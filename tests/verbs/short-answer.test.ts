import { describe, expect, test } from 'vitest'
import { reportData } from '../../pipeline/emit/report-data.ts'
import { aggregate } from '../../pipeline/stages.ts'
import { filesInShort } from '../../pipeline/verbs/files-in-short.ts'
import { shortAnswer } from '../../pipeline/verbs/short-answer.ts'
import { wrapped } from '../../pipeline/verbs/wrapped.ts'
import type { Review } from '../../schema/settled.ts'
import type { Statement } from '../../schema/statement.ts'
import { mini, reviewIn } from '../charts/reviews.ts'

const { question } = mini.protocol.review
const answerOf = (review: Review) => shortAnswer(reportData(review, aggregate(review), []), 'output')

test('the answer at the end of a run stands in English where the review has it', () => {
  const answer = answerOf(mini)
  expect(answer).toContain(question.en)
  expect(answer).toContain('Checked by a person: 0 of the ')
  expect(answer).toContain('No key message has been written')
})

test('one study and one finding are told as one, and what there is nothing to say of is no line', () => {
  const [study] = mini.studies.filter(({ id }) => id === 'santos-1995-varanda')
  const [finding] = study?.findings ?? []
  if (study === undefined || finding === undefined) throw new Error('the mini review has no such study')
  const one = { ...mini, studies: [{ ...study, findings: [finding], dropped: [] }] }
  expect(answerOf(one)).toContain('\n  1 study, 1 finding. Checked by a person: 0 of the 1 finding that declares')
  expect(answerOf({ ...one, studies: [] })).not.toMatch(/^\s+$/m)
})

test('a review that has no English says it in a language that it has', () => {
  const inDanish = (labels: Readonly<Record<string, string>>) => ({ da: labels.da ?? '' })
  const danish = {
    ...mini,
    protocol: {
      ...mini.protocol,
      review: { ...mini.protocol.review, languages: ['da'], question: inDanish(question) },
    },
  }
  const answer = answerOf(danish)
  expect(answer).toContain(question.da)
  expect(answer).not.toContain('undefined')
})

/** Counted by hand in tests/fixtures/reviews/mini/expected; the bar is 2 there. */
describe('a key message of the mini review', () => {
  const withMessage = (...says: Statement[]): Review => {
    const [first] = mini.reviewFindings
    if (first === undefined) throw new Error('the mini review has no finding')
    return { ...mini, reviewFindings: [{ ...first, says, key_message: { da: 'Sådan.', en: 'So it is.' } }] }
  }

  /** There: kivela, wojcik, mackey, lindqvist; told by parents in three of them; its confidence is low. */
  test('that is carried has its numbers and its confidence under it', () => {
    const answer = answerOf(withMessage({ kind: 'found', code: 'meeting.hour', word: 'there' }))
    const [, beside] = / {2}- So it is\.\n((?: {4}.*\n)+)/.exec(answer) ?? []
    expect(beside?.replace(/\s+/g, ' ').trim()).toBe(
      'Said by 4 of our 6 studies (On the Baltic: 3); told by parents in 3 of them. Confidence in this finding: low.',
    )
    expect(answer).not.toContain('await')
  })

  /** Kivela, wojcik and santos say that warmth helps, told by parents in two; kivela and mackey that the hour does, and lindqvist says both. */
  test('on what a condition does is told or awaits likewise', () => {
    expect(answerOf(withMessage({ kind: 'does', code: 'house.warmth', word: 'helps' }))).toMatch(
      /- So it is\.\n {4}Said by 3 of our 6 studies \(On the Baltic: 2\);\s+told by parents in 2 of them\./,
    )
    const awaiting = answerOf(withMessage({ kind: 'does', code: 'meeting.hour', word: 'helps' }))
    expect(awaiting).toMatch(/ {2}- Awaiting its assessor, because/)
    expect(awaiting).not.toContain('of our 6 studies')
  })

  /** There: kivela, wojcik; lacking: santos. Two are not three times one. */
  test('that is not carried stands only within why it awaits its assessor', () => {
    const answer = answerOf(withMessage({ kind: 'found', code: 'house.noise', word: 'there' }))
    expect(answer).toMatch(/ {2}- Awaiting its assessor, because/)
    expect(answer).not.toMatch(/ {2}- So it is/)
    expect(answer).toContain('Messages that await their assessor: 1 of 1.')
  })
})

test('the answer of the review is seen whole on a small terminal', () => {
  const lines = answerOf(reviewIn('sources')).trimEnd().split('\n')
  expect(lines.length).toBeLessThanOrEqual(23)
  expect(lines.filter(line => line.length > 80)).toEqual([])
  expect(lines.at(-1)).toContain('output/report.html')
})

test('a paragraph stands under its lead', () => {
  const text = Array<string>(20).fill('seven').join(' ')
  // Four columns of lead and thirteen words of five letters, with blanks between them, are 81; twelve are 75.
  expect(wrapped('  - ', text)).toEqual([
    `  - ${Array(12).fill('seven').join(' ')}`,
    `    ${Array(8).fill('seven').join(' ')}`,
  ])
})

test('many files of a folder are one line, and a few are named', () => {
  const charts = ['a', 'b', 'c', 'd'].map(name => `~ output/charts/${name}.svg`)
  expect(filesInShort([...charts, '~ output/report.md', '- output/old.md', '~ README.md'])).toBe(
    '7 files written or removed:\n~ output/charts/ (4 files)\n~ output/report.md\n- output/old.md\n~ README.md',
  )
  expect(filesInShort([])).toBe('Nothing changed.')
})
