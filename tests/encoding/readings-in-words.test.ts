import { expect, test } from 'vitest'
import { readingsInWords, wordsInShort } from '../../pipeline/encoding/readings-in-words.ts'

test('three words at most that an encoding reads otherwise stand beside one another', () => {
  const words = ['a', 'b', 'c', 'd'].map(one => ({ before: one, after: one.toUpperCase() }))
  expect(wordsInShort(words as never)).toBe('`a` → `A`, `b` → `B`, `c` → `C`')
})

test('two readings are told by the words in which they differ', () => {
  // 0xA3 is £ in windows-1252 and Ł in windows-1250; 0xE9 is é in both.
  const bytes = Buffer.from([0xa3, 0x75, 0x6b, 0x20, 0x43, 0x61, 0x66, 0xe9])
  const said = readingsInWords([
    { encoding: 'windows-1252', bytes, text: '£uk Café' },
    { encoding: 'windows-1250', bytes, text: 'Łuk Café' },
  ] as never)
  expect(said).toMatch(/`£uk` in windows-1252 or .*`Łuk` in windows-1250$/)
  expect(said).not.toContain('Café')
})
