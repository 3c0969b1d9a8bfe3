import { expect, test } from 'vitest'
import { aggregate } from '../../pipeline/stages.ts'
import { shortAnswer } from '../../pipeline/verbs/short-answer.ts'
import { mini } from '../charts/reviews.ts'

const { question } = mini.protocol.review

test('the answer at the end of a run stands in English where the review has it', () => {
  expect(shortAnswer(mini, aggregate(mini))).toContain(question.en)
  expect(shortAnswer(mini, aggregate(mini))).toContain('Checked by a person: 0 of the ')
})

test('a review that has no English says it in a language that it has', () => {
  const inDanish = (labels: Readonly<Record<string, string>>) => ({ da: labels.da ?? '' })
  const danish = {
    ...mini,
    protocol: {
      ...mini.protocol,
      review: { ...mini.protocol.review, languages: ['da'], question: inDanish(question) },
    },
    codebook: {
      ...mini.codebook,
      schemes: mini.codebook.schemes.map(scheme => ({
        ...scheme,
        themes: scheme.themes.map(theme => ({
          ...theme,
          codes: theme.codes.map(code => ({ ...code, labels: inDanish(code.labels) })),
        })),
      })),
    },
  }
  const answer = shortAnswer(danish, aggregate(danish))
  expect(answer).toContain(question.da)
  expect(answer).not.toContain('undefined')
})
