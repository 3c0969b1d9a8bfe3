import { expect, test } from 'vitest'
import { withCoder } from '../../pipeline/verbs/with-coder.ts'

const HEAD = '# A yard\n## Record\n- Status: draft\n'

/** The record of such a note: its status stands in line 3, its coders in line 4. */
function withCoders(note: string, codedBy: string[]): string {
  const at = (key: PropertyKey) => {
    const line = key === 'status' ? 3 : 4
    return { path: 'note.md', line, column: 1, endLine: line, endColumn: (note.split('\n')[line - 1] ?? '').length + 1 }
  }
  return withCoder(note, { value: { coded_by: codedBy }, place: at('status'), at }, 'm')
}

test.each([
  ['stands behind the others', '- Coded by: k\n- Year: 1995\n', ['k'], '- Coded by: k; m\n- Year: 1995\n'],
  ['stands there once', '- Coded by: k; m\n', ['k', 'm'], '- Coded by: k; m\n'],
  ['answers the question of a draft', '- Coded by: ? Who? (a)\n- Year: 1995\n', [], '- Coded by: m\n- Year: 1995\n'],
  ['gets a bullet where a draft has none', '- Year: 1995\n', [], '- Coded by: m\n- Year: 1995\n'],
])('a letter %s', (_, bullets, codedBy, expected) =>
  expect(withCoders(`${HEAD}${bullets}`, codedBy)).toBe(`${HEAD}${expected}`),
)
