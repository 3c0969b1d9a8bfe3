import { expect, test } from 'vitest'
import { statementsFilled } from '../../pipeline/review/statements-filled.ts'
import { mini } from '../charts/reviews.ts'

test('a statement holds the number of studies that count, not what was typed once', () => {
  const labels = { da: '{n_studies} studier, {n_studies} i alt', en: '{n_studies} studies' }
  const protocol = { ...mini.protocol, statements: [{ statement: 'sample', labels }] }
  const [filled] = statementsFilled({ ...mini, protocol })
  expect(filled?.labels).toEqual({ da: '6 studier, 6 i alt', en: '6 studies' })
})
