import { expect, test } from 'vitest'
import type { Diff } from '../../pipeline/compare/diff.ts'
import { firstLines } from '../../pipeline/compare/sides-in-words.ts'

test('settings are named each, files of the code by their folder and number', () => {
  const machinery = ['.npmrc', 'pipeline/a.ts', 'package.json', 'pipeline/b/c.ts', 'schema/d.ts']
  const [first, ...more] = firstLines({ machinery, unlikeMade: [] } as unknown as Diff)
  expect(first?.paths).toEqual(['.npmrc', 'package.json', 'pipeline/ (2 files)', 'schema/ (1 file)'])
  expect(more).toEqual([])
})
