import { describe, expect, it } from 'vitest'
import { countedFindings, countsAs } from '../../pipeline/review/counts-as.ts'
import { whenPresent } from '../../pipeline/review/when-present.ts'
import type { Finding } from '../../schema/settled.ts'

/** Which of some readings, `state direction evidence` each, are counted. */
function counted(...readings: string[]): string[] {
  const findings = readings.map((one): Finding => {
    const [state, direction, evidence] = one.split(' ') as [Finding['state'], Finding['direction'], Finding['evidence']]
    const values = { state, direction, evidence, informants: ['parents'], about: ['parents'] }
    return { finding_id: one, passage: 'p1', code: 'x.y', ...values, when_present: whenPresent(values), readings: [] }
  })
  return countedFindings({ findings }).map(one => one.finding_id)
}

describe('what a finding counts as', () => {
  it.each([
    ['participant-account', 'own'],
    ['author-interpretation', 'own'],
    ['measured-association', 'own'],
    ['count', 'own'],
    ['author-implication', 'loose'],
    ['recommendation', 'never'],
    ['cited', 'never'],
    ['press', 'never'],
    ['not-applicable', 'never'],
    ['unclear', 'never'],
  ] as const)('by what it rests on: %s is %s', (evidence, counts) => {
    expect(countsAs(evidence)).toBe(counts)
  })

  it('is nothing where it is no result of the study', () => {
    const own = ['present hinders count', 'not-stated describes participant-account']
    const others = ['present hinders recommendation', 'present hinders author-implication', 'present describes cited']
    expect(counted(...own, ...others)).toEqual(own)
  })

  it('is only what the condition does where nobody met it', () => {
    const effects = ['promotes', 'hinders', 'mixed', 'no-relation'].map(one => `supposed ${one} author-interpretation`)
    const only = ['supposed describes count', 'wished describes participant-account', 'supposed unclear count']
    expect(counted(...effects, ...only)).toEqual(effects)
  })

  it('is the condition itself where it was met, was lacking or nobody said', () => {
    const met = ['present', 'absent', 'both', 'not-stated', 'not-seen', 'unclear'].map(one => `${one} describes count`)
    expect(counted(...met)).toEqual(met)
  })

  it('is nothing where nobody has read what the condition does', () => {
    const unread = [
      'present not-seen count',
      'not-seen not-seen count',
      'not-seen promotes count',
      'absent unclear count',
    ]
    expect(counted(...unread)).toEqual([])
  })
})
