import { describe, expect, test } from 'vitest'
import { effectIn } from '../../pipeline/aggregate/effect.ts'
import { findingsUnder, MAIN, type Policy } from '../../pipeline/aggregate/findings-under.ts'
import { whenPresent } from '../../pipeline/review/when-present.ts'
import type { Dropped, Finding, Study } from '../../schema/settled.ts'
import { mini } from '../charts/reviews.ts'
import { readingsOf, type Said, valuesOf } from './readings-as-said.ts'

const kept = (passage: string, code: string, settled: Said, each: Record<string, Said>): Finding => {
  const values = valuesOf(settled)
  const when_present = whenPresent(values)
  return { finding_id: `s/${passage}/${code}`, passage, code, ...values, when_present, readings: readingsOf(each) }
}
const dropped = (code: string, each: Record<string, Said>): Dropped => ({
  passage: 'p1',
  code,
  readings: readingsOf(each),
  ruling: { decision: 'drop', reason: 'As it reads.', coder: 'g' },
})

const unread: Said = { state: 'not-seen', direction: 'not-seen' }
const up: Said = { direction: 'promotes' }
const down: Said = { direction: 'hinders' }
const hoped: Said = { ...up, evidence: 'author-implication' }
const advised: Said = { ...up, evidence: 'recommendation' }

const [shell] = mini.studies
if (shell === undefined) throw new Error('the mini review has studies')
const [passage] = shell.passages
if (passage === undefined) throw new Error('its studies have passages')

/** Read by e and f, whose place nobody took, and before them by a. */
const study: Study = {
  ...shell,
  id: 's',
  record: { ...shell.record, coded_by: ['a', 'e', 'f'] },
  passages: [
    { ...passage, passage: 'p1' },
    { ...passage, passage: 'p2', added: '1999-01-02' },
  ],
  findings: [
    kept('p1', 'x.same', up, { e: up, f: up }),
    kept('p1', 'x.raised', up, { e: up, f: {} }),
    kept('p1', 'x.lowered', {}, { e: {}, f: up }),
    kept('p1', 'x.alone', up, { e: up }),
    kept('p1', 'x.lack', { ...down, state: 'absent' }, { e: { ...down, state: 'absent' }, f: up }),
    kept('p1', 'x.hoped', hoped, { e: hoped, f: hoped }),
    kept('p1', 'x.unasked', advised, { e: advised, f: { ...down, evidence: 'not-applicable' } }),
    kept('p1', 'x.wished', { state: 'wished' }, { e: { state: 'wished' }, f: { state: 'wished' } }),
    kept('p1', 'x.unread', unread, { e: unread, f: unread }),
    kept('p1', 'x.untold', unread, { e: up, f: unread }),
    kept('p2', 'x.later', up, { e: up, f: up }),
  ],
  dropped: [dropped('x.gone', { f: down })],
  superseded: { findings: [kept('p1', 'x.same', { ...down, evidence: 'press' }, { a: down })], dropped: [] },
}

const effects = (policy: Policy, of = study, superseded = 'a') => {
  const findings = findingsUnder(policy, of, new Set(superseded))
  return Object.fromEntries(
    [...new Set(findings.map(one => one.code.slice(2)))].map(code => [
      code,
      effectIn(findings.filter(one => one.code === `x.${code}`)),
    ]),
  )
}

describe('one study, worked out by hand', () => {
  test('the main analysis: what was settled, its own results, and no mere wish', () => {
    const counted = {
      same: 'helps',
      raised: 'helps',
      lowered: 'describes',
      alone: 'helps',
      lack: 'helps',
      later: 'helps',
    }
    expect(effects(MAIN)).toEqual(counted)
    expect(effects({ ...MAIN, passages: 'all' })).toEqual(counted)
  })

  test('every reader: the effect counts where both gave the code and the same effect, in whichever state', () => {
    expect(effects({ readings: 'every-reader', evidence: ['own'] })).toEqual({
      same: 'helps',
      raised: 'describes',
      lowered: 'describes',
      alone: 'describes',
      lack: 'helps',
      later: 'helps',
    })
  })

  test('any reader: also where the ruling lowered or dropped it, and what could be obtained; advice never, also of who was not asked', () => {
    expect(effects({ readings: 'any-reader', evidence: ['own', 'loose'] })).toEqual({
      same: 'helps',
      raised: 'helps',
      lowered: 'helps',
      alone: 'helps',
      lack: 'helps',
      hoped: 'helps',
      untold: 'helps',
      later: 'helps',
      gone: 'hinders',
    })
  })

  test('first reading: without the passage that was added', () => {
    expect(Object.keys(effects({ ...MAIN, passages: 'first-reading' }))).not.toContain('later')
  })

  test('superseded: what the earlier coder found, whatever it rests on where all classes count', () => {
    expect(effects({ readings: 'superseded', evidence: ['own', 'loose', 'never'] })).toEqual({ same: 'hinders' })
    expect(effects({ readings: 'superseded', evidence: ['own', 'loose'] })).toEqual({})
  })

  test('superseded: a study that only later coders read has no first readings; one that nobody read anew still has them', () => {
    const policy: Policy = { readings: 'superseded', evidence: ['own'] }
    const codedBy = (...coded_by: string[]) => ({ ...study, record: { ...study.record, coded_by } })
    expect(effects(policy, codedBy('e', 'f'))).toEqual({})
    expect(effects(policy, codedBy('a'))).toEqual(effects(MAIN))
    expect(effects(policy, codedBy('e', 'f'), '')).toEqual(effects(MAIN))
  })
})
