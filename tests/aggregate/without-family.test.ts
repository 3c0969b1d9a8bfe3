import { expect, test } from 'vitest'
import type { Effect } from '../../pipeline/aggregate/effect.ts'
import { withoutAnyFamily } from '../../pipeline/aggregate/without-family.ts'

/** Studies as `family effect`, of which a word takes three. */
const studies = (...all: string[]) =>
  all.map(one => {
    const [family = '', effect = ''] = one.split(' ')
    return { family, effect: effect as Effect }
  })

test.each([
  ['four of four families', studies('a helps', 'b helps', 'c helps', 'd helps'), 'holds', [], 'helps'],
  ['three of three', studies('a helps', 'b helps', 'c helps'), 'thins', ['a', 'b', 'c'], 'few'],
  ['three in any order', studies('c helps', 'a helps', 'b helps'), 'thins', ['a', 'b', 'c'], 'few'],
  ['four, of which two are one family', studies('a helps', 'a helps', 'b helps', 'c helps'), 'thins', ['a'], 'few'],
  ['divided by one study', studies('a helps', 'b helps', 'c helps', 'd hinders'), 'turns', ['d'], 'helps'],
  ['divided by one of three', studies('a hinders', 'b hinders', 'c mixed'), 'thins', ['a', 'b', 'c'], 'few'],
  ['divided whichever is left out', studies('a helps', 'b helps', 'c hinders', 'd hinders'), 'holds', [], 'divided'],
  ['one family of all', studies('a hinders', 'a hinders', 'a hinders'), 'thins', ['a'], 'not-seen'],
  [
    'who only describe change nothing',
    studies('a helps', 'b helps', 'c helps', 'd helps', 'e describes'),
    'holds',
    [],
    'helps',
  ],
  ['few cannot fall', studies('a helps', 'b helps'), 'not-applicable', [], 'few'],
  ['described cannot fall', studies('a describes'), 'not-applicable', [], 'described'],
  ['not seen cannot fall', [], 'not-applicable', [], 'not-seen'],
])('%s', (_, all, word, families, left) => expect(withoutAnyFamily(all, 3)).toEqual({ word, families, left }))
