import { expect, test } from 'vitest'
import { standOut } from '../../pipeline/emit/page/mark.ts'

test('words stand out where one of their lists gives them a tone', () => {
  expect(standOut(['conclusion'])).toBe(true)
  expect(standOut(['code_origin'])).toBe(false)
  expect(standOut(['code_origin', 'conclusion'])).toBe(true)
  expect(standOut([])).toBe(false)
})
