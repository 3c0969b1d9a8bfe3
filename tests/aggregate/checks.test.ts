import { describe, expect, test } from 'vitest'
import { aggregate } from '../../pipeline/stages.ts'
import type { Check } from '../../schema/check.ts'
import type { Review } from '../../schema/settled.ts'
import { mini } from '../charts/reviews.ts'

const findings = mini.studies.filter(({ record }) => record.retracted === undefined).flatMap(study => study.findings)
const effects = findings.filter(({ direction }) => ['promotes', 'hinders', 'mixed', 'no-relation'].includes(direction))
const [one = '', two = ''] = effects.map(({ finding_id }) => finding_id)

function checked(...rows: readonly Partial<Check>[]): Check[] {
  const right = { code_right: 'yes', state_right: 'yes', direction_right: 'yes', evidence_right: 'yes' } as const
  return rows.map(row => ({ finding: one, coder: 'x', date: '2000-01-01', remark: '', ...right, ...row }))
}

/** The cells of a row without its name, in the order of the columns. */
function row(review: Review, part: string): unknown[] {
  const rows = aggregate(review).find(({ table }) => table.name === 'checks')?.rows ?? []
  const { part: _, ...cells } = rows.find(({ cells }) => cells.part === part)?.cells ?? {}
  return Object.values(cells)
}

/** The mini review with two persons more, who coded nothing. */
const [person] = mini.protocol.coders
if (person === undefined) throw new Error('The mini review has a coder')
const persons = ['x', 'y'].map(coder => ({ ...person, coder, kind: 'person' as const }))
const withPersons: Review = { ...mini, protocol: { ...mini.protocol, coders: [...mini.protocol.coders, ...persons] } }

describe('what a person has checked', () => {
  const n = effects.length

  test('is nothing where there is no check, of all findings that declare an effect, of the others, and of all', () => {
    expect(n).toBeGreaterThan(1)
    expect(row(mini, 'effect-declared')).toEqual([n, 0, 0, 0, 0, 0, 0])
    expect(row(mini, 'no-effect-declared')).toEqual([findings.length - n, 0, 0, 0, 0, 0, 0])
    expect(row(mini, 'all')).toEqual([findings.length, 0, 0, 0, 0, 0, 0])
  })

  /** One checks it and finds it right, another that its direction is not; of two nobody can tell on what it rests, which is not wrong. */
  test('counts a finding once, as right where every person says so, and as wrong where one does', () => {
    const checks = checked({}, { coder: 'y', direction_right: 'no' }, { finding: two, evidence_right: 'unclear' })
    expect(row({ ...withPersons, checks }, 'effect-declared')).toEqual([n, 2, 2, 2, 1, 1, 1])
    expect(row({ ...withPersons, checks }, 'all')).toEqual([findings.length, 2, 2, 2, 1, 1, 1])
  })

  test('leaves out whoever is no person', () => {
    const coders = withPersons.protocol.coders.map(coder => ({ ...coder, kind: 'automated-reader' as const }))
    const review = { ...mini, protocol: { ...mini.protocol, coders }, checks: checked({}) }
    expect(row(review, 'all')).toEqual([findings.length, 0, 0, 0, 0, 0, 0])
  })

  test('leaves out whoever has coded the study, for nobody confirms their own reading', () => {
    const [id = ''] = one.split('/')
    const coder = mini.studies.find(study => study.id === id)?.record.coded_by[0] ?? ''
    expect(coder).not.toBe('')
    const coders = withPersons.protocol.coders.map(one => ({ ...one, kind: 'person' as const }))
    const review = { ...mini, protocol: { ...mini.protocol, coders } }
    expect(row({ ...review, checks: checked({ coder }) }, 'all')).toEqual([findings.length, 0, 0, 0, 0, 0, 0])
    expect(row({ ...review, checks: checked({ coder }, {}) }, 'all')).toEqual([findings.length, 1, 1, 1, 1, 1, 0])
  })
})
