import { describe, expect, test } from 'vitest'
import { NOTE, SHEET } from '../cures/cure.ts'
import { checkOf, mini, typed } from '../cures/sources-in-hand.ts'

/** What every object of JavaScript has, whatever it was made of. */
const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']

describe.each(NAMES)('%s is a name like any other that is not known', name => {
  test('as a heading of a note', () => {
    const said = checkOf(typed(NOTE, '## Passages\n', `## ${name}\n`)(mini))
    expect(said.map(({ rule, what }) => `${rule}: ${what}`)).toEqual([
      `known-heading: Unexpected heading \`${name}\`, expected \`## Record\`, \`## Reports\`, \`## Pages\`, \`## Passages\``,
    ])
  })

  test('as a field of a record', () => {
    const said = checkOf(typed(NOTE, '- Issue: 7\n', `- Issue: 7\n- ${name}: x\n`)(mini))
    expect(said.filter(({ rule }) => rule === 'known-field').map(({ what }) => what)).toEqual([
      expect.stringContaining(`Unexpected field \`${name}\` under \`Record\``),
    ])
  })

  test('as a column', () => {
    const said = checkOf(typed(SHEET, ',about\n', `,${name}\n`)(mini))
    expect(said.filter(({ rule }) => rule === 'known-column').map(({ what }) => what)).toEqual([
      expect.stringContaining(`Unexpected column \`${name}\``),
    ])
  })
})

test.each([
  ['1.892E+3', '1892'],
  ['9E+03', undefined],
  ['1.2E+03', undefined],
])('%s, of which a spreadsheet may have rounded digits away, is %s only where all are there', (short, meant) => {
  const [said] = checkOf(typed('searches.csv', ',9,database', `,${short},database`)(mini))
  expect(/nearest is `(.*)`/.exec(said?.what ?? '')?.[1]).toBe(meant)
  expect(said?.what).toContain(`Unexpected \`${short}\` in \`hits\``)
})
