import { describe, expect, it } from 'vitest'
import { reconcile } from '../../pipeline/reconcile/reconcile.ts'
import { coded, reading, ruling } from './readings.ts'

const VALUES = {
  state: 'present',
  direction: 'hinders',
  evidence: 'participant-account',
  informants: ['parents'],
  about: ['parents'],
}

describe('one coder', () => {
  it('settles every reading', () => {
    const { findings, disputes } = reconcile(
      coded('a', { a: [reading('p1', 'frame.fear'), reading('p1', 'frame.time')] }),
    )
    expect(disputes).toEqual([])
    expect(findings).toEqual([
      {
        finding_id: 'example-2015-fear/p1/frame.fear',
        passage: 'p1',
        code: 'frame.fear',
        ...VALUES,
        when_present: 'hinders',
        readings: [{ coder: 'a', ...VALUES }],
      },
      expect.objectContaining({ finding_id: 'example-2015-fear/p1/frame.time' }),
    ])
  })

  it('who says a thing of a passage twice, which is told elsewhere, is taken by the first word', () => {
    const rows = [reading('p1', 'frame.fear', { state: 'absent' }), reading('p1', 'frame.fear')]
    const [found] = reconcile(coded('a', { a: rows })).findings
    expect([found?.state, found?.readings.map(({ state }) => state)]).toEqual(['absent', ['absent']])
  })
})

describe('two coders', () => {
  it('who agree settle it, and both readings stay', () => {
    const { findings, disputes } = reconcile(
      coded('ab', { a: [reading('p1', 'frame.fear')], b: [reading('p1', 'frame.fear')] }),
    )
    expect(disputes).toEqual([])
    expect(findings.map(one => one.readings.map(r => r.coder))).toEqual([['a', 'b']])
    expect(findings[0]?.ruling).toBeUndefined()
  })

  it('who list the same people in another order agree', () => {
    const a = reading('p1', 'frame.fear', { informants: ['parents', 'children'], about: ['mothers', 'fathers'] })
    const b = reading('p1', 'frame.fear', { informants: ['children', 'parents'], about: ['fathers', 'mothers'] })
    expect(reconcile(coded('ab', { a: [a], b: [b] })).disputes).toEqual([])
  })

  it.each([
    ['state', { state: 'absent' }],
    ['direction', { direction: 'describes' }],
    ['informants', { informants: ['children'] }],
    ['informants, one more', { informants: ['parents', 'children'] }],
    ['informants, none seen', { informants: 'not-seen' }],
    ['about', { about: 'unclear' }],
    ['evidence', { evidence: 'recommendation' }],
    ['evidence, unclear', { evidence: 'unclear' }],
    ['whom it concerns, not applicable', { about: 'not-applicable' }],
  ] as const)('who differ in %s alone are in dispute', (_, values) => {
    const b = reading('p1', 'frame.fear', structuredClone(values) as Parameters<typeof reading>[2])
    const { findings, disputes, unsettled } = reconcile(coded('ab', { a: [reading('p1', 'frame.fear')], b: [b] }))
    expect(findings).toEqual([])
    expect(disputes.map(one => `${one.passage}/${one.code}`)).toEqual(['p1/frame.fear'])
    expect(unsettled).toEqual(disputes)
  })

  it('of whom one lacks the code are in dispute, and what the other read stands in it', () => {
    const { disputes } = reconcile(coded('ab', { a: [], b: [reading('p2', 'frame.fear')] }))
    expect(disputes[0]?.readings).toEqual([
      { coder: 'a', reading: undefined },
      { coder: 'b', reading: { coder: 'b', ...VALUES } },
    ])
    expect(disputes[0]?.place).toMatchObject({ path: 'coding.b.csv', line: 2 })
  })

  it('of whom one was not asked what it rests on agree, and the word of the other stands', () => {
    const [asked, not] = [reading('p1', 'frame.fear'), reading('p1', 'frame.fear', { evidence: 'not-applicable' })]
    for (const [a, b] of [
      [asked, not],
      [not, asked],
    ] as const) {
      const { findings, disputes } = reconcile(coded('ab', { a: [a], b: [b] }))
      expect([disputes, findings.map(one => one.evidence)]).toEqual([[], ['participant-account']])
      expect(findings[0]?.readings.map(one => one.evidence)).toEqual([a.evidence, b.evidence])
    }
    const { findings } = reconcile(coded('ab', { a: [not], b: [not] }))
    expect(findings.map(one => one.evidence)).toEqual(['not-applicable'])
  })

  it('of three, two who were asked and differ are in dispute', () => {
    const [first, not] = [reading('p1', 'frame.fear'), reading('p1', 'frame.fear', { evidence: 'not-applicable' })]
    const other = reading('p1', 'frame.fear', { evidence: 'cited' })
    expect(reconcile(coded('abc', { a: [not], b: [first], c: [other] })).unsettled.length).toBe(1)
  })

  it('are paired by passage and code, never by position', () => {
    const [one, two] = [reading('p1', 'frame.fear'), reading('p2', 'frame.fear', { direction: 'promotes' })]
    expect(reconcile(coded('ab', { a: [one, two], b: [two, one] })).disputes).toEqual([])
  })
})

describe('coders who were superseded', () => {
  const [hinders, describes] = [reading('p1', 'frame.fear'), reading('p1', 'frame.fear', { direction: 'describes' })]
  const absent = reading('p1', 'frame.fear', { state: 'absent', direction: 'describes' })
  const kept = (coder: string, direction: 'hinders' | 'describes') => ruling('p1', 'frame.fear', { direction, coder })

  it('are settled among themselves, and the others apart, each by the rulings of their own', () => {
    const sheets = { a: [hinders], b: [describes], e: [describes], f: [absent] }
    const rulings = [kept('c', 'hinders'), kept('g', 'describes')]
    const { findings, superseded, disputes, unsettled } = reconcile(coded('abef', sheets, rulings, 'abc'))
    expect(findings.map(one => [one.direction, one.ruling?.coder, one.readings.map(r => r.coder)])).toEqual([
      ['describes', 'g', ['e', 'f']],
    ])
    expect(superseded.findings.map(one => [one.direction, one.ruling?.coder, one.readings.map(r => r.coder)])).toEqual([
      ['hinders', 'c', ['a', 'b']],
    ])
    expect(disputes.map(one => one.round)).toEqual(['standing', 'superseded'])
    expect(unsettled).toEqual([])
  })

  it('stand where none of the others has finished, with the rulings on them', () => {
    const { findings, superseded } = reconcile(
      coded('ab', { a: [hinders], b: [describes], e: [absent] }, [kept('c', 'hinders')], 'abc'),
    )
    expect(findings.map(one => [one.direction, one.ruling?.coder])).toEqual([['hinders', 'c']])
    expect(superseded).toEqual({ findings: [], dropped: [] })
  })

  it('cannot be settled by who settles the others, nor these by who settled them', () => {
    const sheets = { a: [hinders], b: [describes], e: [describes], f: [absent] }
    const by = (coder: string) =>
      reconcile(coded('abef', sheets, [kept(coder, 'hinders')], 'abc')).unsettled.map(one => one.round)
    expect([by('c'), by('g')]).toEqual([['standing'], ['superseded']])
  })
})

describe('a ruling', () => {
  it('carries its reason in another language where it has one, and no empty place for it', () => {
    const sheets = { a: [reading('p1', 'frame.fear')], b: [reading('p1', 'frame.fear', { state: 'absent' })] }
    const rulingOn = (values: Parameters<typeof ruling>[2]) =>
      reconcile(coded('ab', sheets, [ruling('p1', 'frame.fear', values)])).findings[0]?.ruling
    expect(rulingOn({})).toStrictEqual({ decision: 'keep', reason: 'As the passage has it.', coder: 'c' })
    expect(rulingOn({ reason_translations: { da: 'Som der står.' } })).toMatchObject({
      reason_translations: { da: 'Som der står.' },
    })
  })

  const sheets = {
    a: [reading('p1', 'frame.fear')],
    b: [reading('p1', 'frame.fear', { state: 'absent', direction: 'promotes' })],
  }

  it('to keep is the settled finding, with both readings and the reason beside it', () => {
    const kept = ruling('p1', 'frame.fear', { state: 'absent', direction: 'hinders', about: ['mothers'] })
    const { findings, dropped, disputes, unsettled } = reconcile(coded('ab', sheets, [kept]))
    expect([dropped, unsettled, disputes.length]).toEqual([[], [], 1])
    expect(findings).toEqual([
      expect.objectContaining({
        state: 'absent',
        direction: 'hinders',
        about: ['mothers'],
        when_present: 'helps',
        ruling: { decision: 'keep', reason: 'As the passage has it.', coder: 'c' },
      }),
    ])
    expect(findings[0]?.readings.map(one => one.state)).toEqual(['present', 'absent'])
  })

  it('to drop leaves no finding, and keeps what was read', () => {
    const gone = ruling('p1', 'frame.fear', {
      decision: 'drop',
      state: undefined,
      direction: undefined,
      evidence: undefined,
      informants: undefined,
      about: undefined,
    })
    const { findings, dropped, unsettled } = reconcile(coded('ab', sheets, [gone]))
    expect([findings, unsettled]).toEqual([[], []])
    expect(dropped.map(one => [one.passage, one.readings.length, one.ruling.decision])).toEqual([['p1', 2, 'drop']])
  })

  it('to keep without a value settles nothing', () => {
    const half = ruling('p1', 'frame.fear', { direction: undefined })
    const { findings, unsettled } = reconcile(coded('ab', sheets, [half]))
    expect([findings.length, unsettled.length]).toEqual([0, 1])
  })

  it('on another code or passage settles nothing', () => {
    const others = [ruling('p1', 'frame.time'), ruling('p2', 'frame.fear')]
    expect(reconcile(coded('ab', sheets, others)).unsettled.length).toBe(1)
  })

  it('where the coders agree changes nothing', () => {
    const agreed = { a: [reading('p1', 'frame.fear')], b: [reading('p1', 'frame.fear')] }
    const { findings } = reconcile(coded('ab', agreed, [ruling('p1', 'frame.fear', { decision: 'drop' })]))
    expect(findings.map(one => [one.state, one.ruling])).toEqual([['present', undefined]])
  })
})

describe('a coder who does not stand in Coded by', () => {
  it('does not count: neither for a finding nor against one', () => {
    const sheets = {
      a: [reading('p1', 'frame.fear')],
      b: [reading('p1', 'frame.fear', { state: 'absent' }), reading('p2', 'frame.time')],
    }
    const { findings, disputes } = reconcile(coded('a', sheets))
    expect(disputes).toEqual([])
    expect(findings.map(one => [one.finding_id, one.state, one.readings.length])).toEqual([
      ['example-2015-fear/p1/frame.fear', 'present', 1],
    ])
  })
})

describe('three coders', () => {
  it('agree only where all three do', () => {
    const [one, other] = [reading('p1', 'frame.fear'), reading('p1', 'frame.fear', { about: ['children'] })]
    expect(reconcile(coded('abc', { a: [one], b: [one], c: [one] })).disputes.length).toBe(0)
    expect(reconcile(coded('abc', { a: [one], b: [one], c: [other] })).disputes.length).toBe(1)
    expect(reconcile(coded('abc', { a: [one], b: [one], c: [] })).disputes.length).toBe(1)
  })
})
