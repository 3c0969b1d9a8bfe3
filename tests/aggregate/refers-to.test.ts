import { expect, test } from 'vitest'
import { declaredIn } from '../../pipeline/aggregate/declared.ts'
import { REFERS_TO, refersTo } from '../../pipeline/aggregate/refers-to.ts'
import { tablesOf } from '../../pipeline/aggregate/tables.ts'
import { miniReview } from '../page/made-page.ts'

const names = new Set<string>(tablesOf(declaredIn(miniReview())).map(({ name }) => name))

test('a column refers to a table that there is', () => {
  const others = Object.values(REFERS_TO).filter(other => other !== 'nothing' && !names.has(other))
  expect(others).toEqual([])
})

test('a column of that name refers elsewhere in some tables, and in its own to nothing', () => {
  expect(refersTo('agreement', 'coder_b')).toBe('coders')
  expect(refersTo('screening-agreement', 'coder_b')).toBeUndefined()
  expect(refersTo('coders', 'coder')).toBeUndefined()
  expect(refersTo('evidence', 'source_id')).toBe('sources')
  expect(refersTo('outcomes', 'source_id')).toBe('documents')
})
