import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fillLines } from '../../pipeline/emit/charts/fill-lines.ts'
import { textWidth } from '../../pipeline/emit/charts/text-width.ts'
import { wrapText } from '../../pipeline/emit/charts/wrap-text.ts'

/** Ten pixels high, an n of Helvetica is 5.56 wide and a hyphen 3.33: 50 pixels hold 8 of the one, or 6 and a hyphen. */
const lines = (text: string) => fillLines(text, 50, 10, false)

describe('a line is as full as can be', () => {
  test.each([
    ['words', 'nn nn nn nn nn', ['nn nn nn', 'nn nn']],
    ['a word that is wider than a line', 'nnnnnnnnnnnnnnnnnnn', ['nnnnnnnn', 'nnnnnnnn', 'nnn']],
    ['such a word after another', 'nnn nnnnnnnnnn nnn', ['nnn', 'nnnnnnnn', 'nn nnn']],
    ['such a word with a hyphen', 'nnnnn-nnnnnnn', ['nnnnn-', 'nnnnnnn']],
    ['words that a no-break space holds together', 'nnnnn\u00a0nn nnnn', ['nnnnn\u00a0nn', 'nnnn']],
    ['marks on a letter stay on it', `${'n'.repeat(8)}\u0301n`, [`${'n'.repeat(7)}`, 'n\u0301n']],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected)
  })

  test('no line is wider than it may be, and nothing but spaces is lost', () => {
    const words = fc.array(fc.stringMatching(/^[a-zåø/-]{1,30}$/), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(words, fc.boolean(), (all, isEven) => {
        const text = all.join(' ')
        const found = isEven ? wrapText(text, 80, 10, true) : fillLines(text, 80, 10, true)
        for (const line of found) expect(textWidth(line, 10, true)).toBeLessThanOrEqual(80)
        expect(found.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }),
    )
  })
})
