import { describe, expect, test } from 'vitest'
import { claimConclusion } from '../../pipeline/aggregate/claim-conclusion.ts'
import { conclusionOf } from '../../pipeline/aggregate/conclusion.ts'
import { countedOf } from '../../pipeline/aggregate/counted.ts'
import { sensitivity } from '../../pipeline/aggregate/sensitivity.ts'
import type { Review, Study } from '../../schema/settled.ts'
import { mini } from '../charts/reviews.ts'

/** What the whole count concludes of each code and claim that can be tested, of the studies that are kept. */
function conclusions(review: Review, keep: (study: Study) => boolean): Map<string, string> {
  const { codes, claims } = countedOf({ ...review, studies: review.studies.filter(keep) })
  return new Map([
    ...codes.map(({ code, conclusion }) => [`code ${code.code}`, conclusion] as const),
    ...claims
      .filter(({ claim }) => claim.testable === 'yes')
      .map(({ claim, conclusion }) => [`claim ${claim.claim_id}`, conclusion] as const),
  ])
}

describe('leaving studies out of the table is leaving them out of the review', () => {
  const rows = sensitivity.rows(countedOf(mini)).map(({ cells }) => cells)
  const all = conclusions(mini, () => true)
  const counted = mini.studies.filter(study => study.record.retracted === undefined)
  const of = (scenario: string) => rows.filter(row => row.scenario === scenario)
  const subject = (row: (typeof rows)[number]) => `${row.subject_kind} ${row.subject_id}`

  test.each([
    ['abstracts', (study: Study) => study.record.basis !== 'abstract'],
    ['sampled-by-quota', (study: Study) => study.record.sampled_by_quota === undefined],
  ])('without %s', (scenario, keep) => {
    const left = conclusions(mini, keep)
    expect(of(scenario).map(subject)).toEqual([...all.keys()])
    for (const row of of(scenario)) {
      expect(row.n_studies).toBe(counted.filter(keep).length)
      expect(row.conclusion).toBe(all.get(subject(row)))
      expect(row.conclusions_without).toEqual([left.get(subject(row))])
      expect(row.survives).toBe(left.get(subject(row)) === all.get(subject(row)))
    }
  })

  test('one study at a time', () => {
    const each = counted.map(({ id }) => ({ id, left: conclusions(mini, study => study.id !== id) }))
    for (const row of of('one-study')) {
      const changing = each.filter(({ left }) => left.get(subject(row)) !== row.conclusion).map(({ id }) => id)
      expect(row.studies_changing, subject(row)).toEqual(changing.sort())
      expect(row.survives).toBe(changing.length === 0)
      expect(row.n_studies).toBe(counted.length - 1)
    }
    expect(of('one-study').some(row => row.survives === false)).toBe(true)
    expect(of('one-study').some(row => row.survives === true)).toBe(true)
  })
})

describe('around the least number of studies, 3', () => {
  test.each([
    [['helps', 'helps'], 'too-few'],
    [['helps', 'helps', 'describes'], 'too-few'],
    [['helps', 'helps', 'helps'], 'helps'],
    [['hinders', 'hinders', 'hinders', 'hinders'], 'hinders'],
    [['helps', 'helps', 'no-relation'], 'too-few'],
    [['helps', 'helps', 'helps', 'no-relation'], 'helps'],
    [['helps', 'hinders'], 'too-few'],
    [['helps', 'helps', 'hinders'], 'divided'],
    [['helps', 'helps', 'helps', 'mixed'], 'divided'],
    [['no-relation', 'no-relation', 'no-relation'], 'too-few'],
    [['describes', 'describes', 'describes'], 'described'],
    [[], 'not-seen'],
  ] as const)('%j: %s', (effects, conclusion) => expect(conclusionOf(effects, 3)).toBe(conclusion))

  test.each([
    [['for', 'for'], 'too-few'],
    [['for', 'for', 'no-effect-declared'], 'too-few'],
    [['for', 'for', 'for'], 'in-line'],
    [['against', 'against', 'against'], 'contrary'],
    [['for', 'for', 'against'], 'divided'],
    [['for', 'for', 'for', 'mixed'], 'divided'],
    [['no-effect-declared'], 'too-few'],
    [[], 'not-seen'],
  ] as const)('of a claim, %j: %s', (sides, conclusion) => expect(claimConclusion(sides, 3)).toBe(conclusion))
})
