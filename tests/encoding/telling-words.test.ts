import { expect, test } from 'vitest'
import { hasControl, tellingWords } from '../../pipeline/encoding/telling-words.ts'

/** As Windows-1252 has it: one byte a letter. */
const saved = (text: string) => Buffer.from(text, 'latin1')
const told = (text: string) => Buffer.from(tellingWords(saved(text))).toString('latin1')

test('what stands between blanks and has a byte beyond ASCII is taken, once, in the order of the text', () => {
  expect(told('one sø\ntwo\r\ntå\tthree, ræ;rø\rfour sø')).toBe('sø tå ræ;rø')
})

test('a blank that is beyond ASCII parts nothing', () => {
  expect(told('12\u00a0år om 3 år')).toBe('12\u00a0år år')
})

test('the last word needs nothing behind it', () => {
  expect([told('one ø'), told('ø'), told('one'), told('')]).toEqual(['ø', 'ø', '', ''])
})

test('tabs and line ends are no control characters; what else stands before the blank, and 0x7f, is', () => {
  expect(hasControl(saved('a\tb\r\nø'))).toBe(false)
  expect(['\0', '\x08', '\x0b', '\x1f', '\x7f'].map(one => hasControl(saved(`a${one}b`)))).toEqual(Array(5).fill(true))
})
