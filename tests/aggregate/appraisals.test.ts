import { expect, test } from 'vitest'
import { aggregate, read } from '../../pipeline/stages.ts'
import { miniAfter } from '../compare/repository.ts'
import { earlierVersion, type Files } from '../laws/mini-review.ts'

const rowsOf = (files: Files) => {
  const input = [...files].map(([path, text]) => ({ path: path.slice('sources/'.length), bytes: Buffer.from(text) }))
  const { review, problems } = read('sources', input)
  expect(problems).toEqual([])
  if (review === undefined) throw new Error('The sources hold problems')
  const table = aggregate(review).find(one => one.table.name === 'appraisals')
  return table?.rows.map(({ cells }) => Object.values(cells))
}

/** As the note of kivela has it; of all other studies nobody could tell. */
const KIVELA = [
  ['kivela-1992-piha', 'mmat', 'q1', 'yes', ['k', 'm']],
  ['kivela-1992-piha', 'mmat', 'q2', 'unclear', ['k', 'm']],
]

test('each answer of an appraisal is a row, with its tool and the coders of the study', () =>
  expect(rowsOf(earlierVersion())).toEqual(KIVELA))

test('a judgement of a domain and of the whole stands in the words of its tool', () => {
  const files = miniAfter([
    'studies/mackey-1997-quay/note.md',
    '- Appraisal: not-possible-from-basis',
    '- Appraisal: rob2; randomisation low; missing-data high; overall some-concerns',
  ])
  expect(rowsOf(files)).toEqual([
    ...KIVELA,
    ['mackey-1997-quay', 'rob2', 'randomisation', 'low', ['k']],
    ['mackey-1997-quay', 'rob2', 'missing-data', 'high', ['k']],
    ['mackey-1997-quay', 'rob2', 'overall', 'some-concerns', ['k']],
  ])
})

test('a review in which nobody could tell has no row', () => {
  const files = miniAfter([
    'studies/kivela-1992-piha/note.md',
    '- Appraisal: mmat; q1 yes; q2 unclear',
    '- Appraisal: not-possible-from-basis',
  ])
  expect(rowsOf(files)).toEqual([])
})
