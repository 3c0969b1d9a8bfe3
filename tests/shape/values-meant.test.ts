import { expect, test } from 'vitest'
import { valuesMeant } from '../../pipeline/shape/values-meant.ts'
import { expectationOf } from '../../schema/expectation.ts'
import { wordOf } from '../../schema/text.ts'
import { STATUS } from '../../schema/vocabulary.ts'

const reader = wordOf(STATUS)
const meant = (text: string) =>
  valuesMeant({ text, reader, expectation: expectationOf(reader) ?? { expected: '' }, separator: '; ' })

test('a misspelt word is told as the one it is near', () => {
  expect(meant('inclded')).toEqual(['included'])
  expect(meant('Included')).toEqual(['included'])
})

test('a word of another list is no slip of the pen: who writes excluded does not mean included', () => {
  expect(meant('excluded')).toEqual([])
})
