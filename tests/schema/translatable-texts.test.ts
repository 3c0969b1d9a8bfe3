import { expect, test } from 'vitest'
import { code } from '../../schema/codebook.ts'
import { MISSING } from '../../schema/missing.ts'
import { translatableTexts } from '../../schema/translatable-texts.ts'

test('a text is translated, and neither nothing nor a word for why it is missing', () => {
  const textsOf = (present_means: string) => translatableTexts(code, { present_means }).map(({ text }) => text)
  expect(textsOf('Bells ring.')).toEqual(['Bells ring.'])
  expect(['', ...MISSING].flatMap(textsOf)).toEqual([])
})
