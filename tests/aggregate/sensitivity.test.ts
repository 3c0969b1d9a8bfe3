import { describe, expect, test } from 'vitest'
import { conclusionOf } from '../../pipeline/aggregate/conclusion.ts'
import { countedOf } from '../../pipeline/aggregate/counted.ts'
import { EFFECTS } from '../../pipeline/aggregate/effect.ts'
import { MAIN, type Policy } from '../../pipeline/aggregate/findings-under.ts'
import { sensitivity } from '../../pipeline/aggregate/sensitivity.ts'
import { inScenario } from '../../pipeline/aggregate/sensitivity-rows.ts'
import { columnOfWord } from '../../pipeline/languages/column-of-word.ts'
import type { Review, Study } from '../../schema/settled.ts'
import { mini } from '../charts/reviews.ts'

/** What the whole count concludes of each code, of the studies that are kept. */
function conclusions(review: Review, keep: (study: Study) => boolean): Map<string, string> {
  const { codes } = countedOf({ ...review, studies: review.studies.filter(keep) })
  return new Map(codes.map(({ code, conclusion }) => [code.code, conclusion]))
}

describe('leaving studies out of the table is leaving them out of the review', () => {
  const rows = sensitivity.rows(countedOf(mini)).map(({ cells }) => cells)
  const all = conclusions(mini, () => true)
  const counted = mini.studies.filter(study => study.record.retracted === undefined)
  const of = (scenario: string) => rows.filter(row => row.scenario === scenario)
  const subject = (row: (typeof rows)[number]) => String(row.code)

  test.each([
    ['abstracts', (study: Study) => study.record.basis !== 'abstract' && study.record.basis !== 'summary'],
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

  /** Six are counted, of which mackey and lindqvist were read as abstracts. */
  test('what somebody else writes of a study is left out with the abstracts', () => {
    const studies = mini.studies.map(study =>
      study.id === 'wojcik-1994-klatka' ? { ...study, record: { ...study.record, basis: 'summary' as const } } : study,
    )
    const [row] = sensitivity.rows(countedOf({ ...mini, studies }))
    expect(row?.cells).toMatchObject({ scenario: 'abstracts', n_studies: 3 })
  })

  /** Of meeting.hour lindqvist tells twice, kivela, mackey and wojcik once; of the six without mackey and lindqvist, kivela and wojcik are left. */
  test('the study with most of the findings is one of those that are left', () => {
    const hour = (scenario: string) => of(scenario).find(row => subject(row) === 'meeting.hour')
    expect(hour('one-study')).toMatchObject({ dominant_study: 'lindqvist-1999-trapphus', dominance: 2 / 5 })
    expect(hour('abstracts')).toMatchObject({ dominant_study: 'kivela-1992-piha', dominance: 1 / 2 })
  })

  test('one study at a time', () => {
    const each = counted.map(({ id }) => ({ id, left: conclusions(mini, study => study.id !== id) }))
    for (const row of of('one-study')) {
      const changing = each.filter(({ left }) => left.get(subject(row)) !== row.conclusion).map(({ id }) => id)
      expect(row.studies_changing, subject(row)).toEqual(changing.sort())
      expect(row.conclusions_without).toEqual([...new Set(each.map(({ left }) => left.get(subject(row))))].sort())
      expect(row.survives).toBe(changing.length === 0)
      expect(row.n_studies).toBe(counted.length - 1)
    }
    expect(of('one-study').some(row => row.survives === false)).toBe(true)
    expect(of('one-study').some(row => row.survives === true)).toBe(true)
  })
})

/** Kivela and wojcik say that noise hinders, as many as a word takes: without one of them there is one. */
test('where every study speaks and the word falls without each, no other word is left', () => {
  const spoken = ['kivela-1992-piha', 'wojcik-1994-klatka']
  const studies = mini.studies.filter(({ id }) => spoken.includes(id))
  const rows = sensitivity.rows(countedOf({ ...mini, studies })).map(({ cells }) => cells)
  expect(rows.find(row => row.code === 'house.noise' && row.scenario === 'one-study')).toMatchObject({
    n_studies: 1,
    conclusion: 'hinders',
    conclusions_without: ['few'],
    survives: false,
    studies_changing: spoken,
  })
})

describe('a declared scenario', () => {
  const labels = { da: 'En', en: 'One' }
  const under = (policy: Policy) => {
    const analysis = { ...mini.analysis, scenarios: [{ scenario: 'one', labels, ...policy }] }
    const rows = sensitivity.rows(countedOf({ ...mini, analysis })).map(({ cells }) => cells)
    return rows.filter(({ scenario }) => scenario === 'one')
  }
  const declaring = (row: Record<string, unknown>) =>
    EFFECTS.filter(effect => effect !== 'describes').reduce(
      (sum, effect) => sum + Number(row[columnOfWord('n_studies', effect)]),
      0,
    )

  test('that counts as the main analysis does changes nothing, and has a row for each code', () => {
    const rows = under(MAIN)
    expect(rows.map(row => row.code)).toEqual(countedOf(mini).codes.map(({ code }) => code.code))
    for (const row of rows) {
      expect(row).toMatchObject({ survives: true, studies_changing: [], scenario_label: labels })
      expect(row.conclusions_without).toEqual([row.conclusion])
    }
  })

  test('no study declares an effect where every reader must that does not where one is enough', () => {
    const [strict, settled, loose] = [
      under({ readings: 'every-reader', evidence: ['own'] }),
      under(MAIN),
      under({ readings: 'any-reader', evidence: ['own', 'loose'] }),
    ].map(rows => rows.map(declaring))
    for (const [index, n] of settled?.entries() ?? []) {
      expect(strict?.[index]).toBeLessThanOrEqual(n)
      expect(loose?.[index]).toBeGreaterThanOrEqual(n)
    }
    expect(strict).not.toEqual(loose)
  })
})

describe('around the least number of studies, 3', () => {
  test.each([
    [['helps', 'helps'], 'few'],
    [['helps', 'helps', 'describes'], 'few'],
    [['helps', 'helps', 'helps'], 'helps'],
    [['hinders', 'hinders', 'hinders', 'hinders'], 'hinders'],
    [['helps', 'helps', 'no-relation'], 'few'],
    [['helps', 'helps', 'helps', 'no-relation'], 'helps'],
    [['helps', 'hinders'], 'few'],
    [['helps', 'helps', 'hinders'], 'divided'],
    [['helps', 'helps', 'helps', 'mixed'], 'divided'],
    [['no-relation', 'no-relation', 'no-relation'], 'few'],
    [['describes', 'describes', 'describes'], 'described'],
    [[], 'not-seen'],
  ] as const)('%j: %s', (effects, conclusion) => expect(conclusionOf(effects, 3)).toBe(conclusion))
})

test('the studies that a scenario changes stand by their names, also one that speaks in the scenario only', () => {
  const subject = { code: 'c', speakers: [{ study: 'b', said: 'helps', behind: [] }], concluding: () => 'few' } as const
  const studies = (['a', 'b'] as const).map(study_id => ({ study_id, effect: 'hinders', behind: [] }))
  const counted = { scenario: { scenario: 'other' }, codes: [{ code: { code: 'c' }, conclusion: 'few', studies }] }
  const [row] = inScenario(subject, counted as unknown as Parameters<typeof inScenario>[1], [])
  expect(row?.cells.studies_changing).toEqual(['a', 'b'])
})
