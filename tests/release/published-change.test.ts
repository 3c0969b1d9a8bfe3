import { expect, test } from 'vitest'
import { type Described, publishedChange } from '../../pipeline/compare/published-change.ts'
import { nextVersions, type Version, withRelease } from '../../pipeline/compare/release-notes.ts'

type Field = Described['resources'][number]['schema']['fields'][number]
const table = (name: string, ...fields: Field[]) => ({ name, schema: { fields, primaryKey: ['id'] } })
const ID: Field = { name: 'id', type: 'string' }
const STATE: Field = { name: 'state', type: 'string', categories: ['present', 'absent'] }
const before: Described = { resources: [table('evidence', ID, STATE), table('codes', ID)] }

test.each<[string, Described['resources'], string, string[]]>([
  ['nothing', before.resources, 'patch', []],
  ['a table more', [...before.resources, table('pages', ID)], 'minor', ['Added: `pages`.']],
  ['a column more', [table('evidence', ID, STATE), table('codes', ID, STATE)], 'minor', ['Added: `codes.state`.']],
  [
    'a word more',
    [table('evidence', ID, { ...STATE, categories: ['present', 'absent', { value: 'wished' }] }), table('codes', ID)],
    'minor',
    ['Added: `evidence.state=wished`.'],
  ],
  ['a table less', [table('codes', ID)], 'major', ['Taken away: `evidence`.']],
  [
    'a column of another name',
    [table('evidence', ID, { ...STATE, name: 'condition' }), table('codes', ID)],
    'major',
    ['Taken away: `evidence.state`.', 'Added: `evidence.condition`.'],
  ],
  [
    'a word less',
    [table('evidence', ID, { ...STATE, categories: ['present'] }), table('codes', ID)],
    'major',
    ['Taken away: `evidence.state=absent`.'],
  ],
  [
    'a column of another type',
    [table('evidence', ID, STATE), table('codes', { ...ID, type: 'integer' })],
    'major',
    ['Of another kind or key: `codes.id`.'],
  ],
  [
    'another key',
    [table('evidence', ID, STATE), { name: 'codes', schema: { fields: [ID], primaryKey: ['id', 'id'] } }],
    'major',
    ['Of another kind or key: `codes`.'],
  ],
])('%s', (_, resources, level, lines) => {
  expect(publishedChange(before, { resources })).toEqual({ level, lines })
})

test.each<[Version, Version, 'major' | 'minor' | 'patch', boolean]>([
  [[1, 2, 3], [1, 2, 4], 'patch', true],
  [[1, 2, 3], [1, 3, 0], 'patch', true],
  [[1, 2, 3], [1, 2, 5], 'patch', false],
  [[1, 2, 3], [1, 2, 3], 'patch', false],
  [[1, 2, 3], [1, 2, 4], 'minor', false],
  [[1, 2, 3], [1, 3, 0], 'minor', true],
  [[1, 2, 3], [1, 3, 1], 'minor', false],
  [[1, 2, 3], [1, 3, 0], 'major', false],
  [[1, 2, 3], [2, 0, 0], 'major', true],
])('%j to %j for a %s change: %s', (from, to, level, is) =>
  expect(nextVersions(from, level).some(one => one.join() === to.join())).toBe(is))

test('the last release stands first, below what somebody wrote above all of them', () => {
  const first = withRelease('# Ours\n\nWhat we promise.\n', '## 1.0.0 (2001-02-03)\n\nThe first release.\n')
  expect(first).toBe('# Ours\n\nWhat we promise.\n\n## 1.0.0 (2001-02-03)\n\nThe first release.\n')
  expect(withRelease(first, '## 1.0.1 (2001-03-04)\n\nA patch release.\n')).toBe(
    '# Ours\n\nWhat we promise.\n\n## 1.0.1 (2001-03-04)\n\nA patch release.\n\n## 1.0.0 (2001-02-03)\n\nThe first release.\n',
  )
})
