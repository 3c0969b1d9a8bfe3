import { describe, expect, it } from 'vitest'
import { expectationOf } from '../../schema/expectation.ts'
import { reading, readingOfNothing, ruling, VALUE_NAMES } from '../../schema/reading.ts'

const READING = {
  passage: 'p1',
  code: 'frame.fear',
  state: 'present',
  direction: 'hinders',
  evidence: 'participant-account',
  informants: 'parents',
  about: 'parents;children',
}

describe('a reading', () => {
  it('is a code on a passage with its five values', () => {
    expect(reading.parse(READING)).toEqual({ ...READING, informants: ['parents'], about: ['parents', 'children'] })
    expect(
      reading.parse({ ...READING, state: 'not-stated', direction: 'unclear', informants: 'not-seen' }),
    ).toMatchObject({
      state: 'not-stated',
      direction: 'unclear',
      informants: 'not-seen',
    })
  })
  it.each([
    ['passage', 'p0'],
    ['code', 'none'],
    ['state', ''],
    ['state', 'Present'],
    ['direction', 'helps'],
    ['evidence', ''],
    ['evidence', 'own'],
    ['informants', ''],
    ['about', 'parents;parents'],
  ])('does not take %s: %j', (field, value) => {
    expect(reading.safeParse({ ...READING, [field]: value }).success).toBe(false)
  })
})

describe('a reading of nothing', () => {
  const NOTHING = { passage: 'p3', code: 'none', state: '', direction: '', evidence: '', informants: '', about: '' }
  it('is the word none and empty cells', () => {
    expect(readingOfNothing.safeParse(NOTHING).success).toBe(true)
  })
  it.each(['state', 'direction', 'evidence', 'informants', 'about'])('says nothing of %s', field => {
    expect(readingOfNothing.safeParse({ ...NOTHING, [field]: 'present' }).success).toBe(false)
    expect(readingOfNothing.safeParse({ ...NOTHING, [field]: ' ' }).success).toBe(false)
  })
})

describe('a ruling', () => {
  it.each(['', ' ', '-', '.', 'x', 'n/a', 'TODO', 'not-seen', 'not-applicable'])(
    'is given no reason by `%s`',
    reason => {
      expect(ruling.safeParse({ ...RULING, reason }).success).toBe(false)
    },
  )
  it('is told how much a reason is', () => {
    expect(expectationOf(ruling.shape.reason)?.expected).toMatch(/^a reason in words, two of them or ten characters/)
  })
  it.each(['It says so', 'Forældrene siger det', '段落には騒音しか書かれていない'])('is given one by `%s`', reason => {
    expect(ruling.parse({ ...RULING, reason }).reason).toBe(reason)
  })
  const RULING = { ...READING, decision: 'keep', reason: 'The passage says so.', coder: 'c' }
  it('is the whole settled finding', () => {
    expect(ruling.parse(RULING)).toMatchObject({ decision: 'keep', state: 'present', about: ['parents', 'children'] })
  })
  it('or the word drop and empty cells', () => {
    const dropped = ruling.parse({
      ...RULING,
      decision: 'drop',
      state: '',
      direction: '',
      evidence: '',
      informants: '',
      about: '',
    })
    expect(VALUE_NAMES.map(name => dropped[name])).toEqual(Array(5).fill(undefined))
  })
  it.each([
    ['decision', 'maybe'],
    ['reason', ''],
    ['coder', 'anna'],
    ['state', 'there'],
  ])('does not take %s: %j', (field, value) => {
    expect(ruling.safeParse({ ...RULING, [field]: value }).success).toBe(false)
  })
})
