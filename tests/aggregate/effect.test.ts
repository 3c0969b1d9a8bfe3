import { describe, expect, test } from 'vitest'
import { conclusionOf } from '../../pipeline/aggregate/conclusion.ts'
import { declaredTogether, EFFECTS, type Effect, effectIn, SPEAKS } from '../../pipeline/aggregate/effect.ts'
import { whenPresent } from '../../pipeline/review/when-present.ts'
import { WHEN_PRESENT } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'

const said = (...words: string[]) => words.map(when_present => ({ when_present: when_present as Effect }))

describe('the effect of a code in one study', () => {
  test.each([
    ['helps', said('helps', 'helps', 'describes', 'not-seen')],
    ['mixed', said('helps', 'hinders')],
    ['mixed', said('helps', 'no-relation')],
    ['no-relation', said('no-relation')],
    ['describes', said('describes', 'unclear')],
    ['describes', []],
  ])('%s', (effect, findings) => expect(effectIn(findings)).toBe(effect))

  test('a word that no list has is thrown, never counted as if nothing were declared', () => {
    expect(() => effectIn(said('weakens'))).toThrow('"weakens" is no effect')
    expect(() => effectIn(said('helps', '__proto__'))).toThrow('is no effect')
  })
})

describe('a new effect word', () => {
  test('is an effect as soon as the vocabulary has it', () => expect(EFFECTS).toEqual(wordsOf(WHEN_PRESENT)))

  test('does not compile until it is said which way it speaks', () => {
    // @ts-expect-error: one word of the list is not said.
    const missing: Record<Effect | 'weakens', string> = SPEAKS
    expect(missing).toBe(SPEAKS)
  })

  test('is counted on the side on which it speaks', () => {
    expect(conclusionOf(['helps', 'helps'], 2)).toBe('helps')
    expect(conclusionOf(['hinders', 'hinders'], 2)).toBe('hinders')
    expect(conclusionOf(['helps', 'hinders'], 2)).toBe('divided')
    expect(conclusionOf(['mixed', 'helps'], 2)).toBe('divided')
    expect(conclusionOf(['no-relation', 'helps'], 2)).toBe('few')
    expect(conclusionOf(['describes', 'helps'], 2)).toBe('few')
    expect(conclusionOf(['describes'], 2)).toBe('described')
    expect(conclusionOf([], 2)).toBe('not-seen')
  })
})

test('what a finding says of a condition that is there: turned where the passage speaks of its absence', () => {
  expect(whenPresent({ state: 'absent', direction: 'hinders' })).toBe('helps')
  expect(whenPresent({ state: 'absent', direction: 'promotes' })).toBe('hinders')
  expect(whenPresent({ state: 'present', direction: 'hinders' })).toBe('hinders')
  expect(whenPresent({ state: 'both', direction: 'promotes' })).toBe('unclear')
  expect(whenPresent({ state: 'not-seen', direction: 'promotes' })).toBe('not-seen')
  expect(whenPresent({ state: 'absent', direction: 'mixed' })).toBe('mixed')
  expect(whenPresent({ state: 'present', direction: 'unclear' })).toBe('unclear')
})

describe('what few studies say together keeps its direction', () => {
  test.each([
    [['hinders', 'hinders', 'describes'], 'hinders'],
    [['helps'], 'helps'],
    [['helps', 'hinders'], 'mixed'],
    [['helps', 'no-relation'], 'mixed'],
    [['no-relation', 'no-relation'], 'no-relation'],
    [['describes'], 'describes'],
    [[], 'describes'],
  ] as const)('%j: %s', (effects, together) => expect(declaredTogether(effects)).toBe(together))
})
