import { expect, test } from 'vitest'
import { otherwiseIn, saidIn } from '../../pipeline/aggregate/said-in.ts'
import type { Finding } from '../../schema/settled.ts'
import type { Statement } from '../../schema/statement.ts'
import { mini } from '../charts/reviews.ts'

const [base] = mini.studies.flatMap(study => study.findings)
if (base === undefined) throw new Error('the mini review has findings')
const { code } = base

/** A finding for each state, called after it. */
const of = (...states: Finding['state'][]) => states.map(state => ({ ...base, finding_id: String(state), state }))
const doing = (...effects: Finding['when_present'][]) =>
  effects.map(effect => ({ ...base, finding_id: String(effect), when_present: effect }))
const found = (word: 'lacking' | 'there' | 'varies'): Statement => ({ kind: 'found', code, word })
const does: Statement = { kind: 'does', code, word: 'helps' }
const silent: Statement = { kind: 'silent', code }

test.each<[Statement, Finding[], string[], string[]]>([
  [found('lacking'), of('absent', 'wished', 'not-stated'), ['absent'], []],
  [found('lacking'), of('present', 'wished', 'not-stated'), [], ['present']],
  [found('lacking'), of('absent', 'present', 'both'), [], ['present', 'both']],
  [found('there'), of('present', 'supposed'), ['present'], []],
  [found('there'), of('absent', 'present', 'not-stated'), [], ['absent']],
  [found('there'), of('both'), [], ['both']],
  [found('there'), of('wished'), [], []],
  [found('varies'), of('absent', 'present', 'wished'), ['absent', 'present'], []],
  [found('varies'), of('both', 'not-stated'), ['both'], []],
  [found('varies'), of('absent'), [], []],
  [does, doing('helps', 'describes', 'hinders'), ['helps'], ['hinders']],
  [does, doing('mixed', 'no-relation'), [], ['mixed', 'no-relation']],
  [silent, of('wished', 'present'), ['wished', 'present'], []],
  [silent, of('absent', 'both'), ['absent', 'both'], []],
  [found('lacking'), [], [], []],
  [found('lacking'), of('absent').map(one => ({ ...one, code: 'house.other' })), [], []],
  [silent, of('present').map(one => ({ ...one, evidence: 'recommendation' as const })), [], []],
])('%j', (statement, findings, said, otherwise) => {
  const ids = (some: readonly Finding[]) => some.map(one => one.finding_id)
  expect([ids(saidIn(statement, findings)), ids(otherwiseIn(statement, findings))]).toEqual([said, otherwise])
})
