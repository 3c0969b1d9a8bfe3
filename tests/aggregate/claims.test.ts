import { describe, expect, test } from 'vitest'
import { claimStudies } from '../../pipeline/aggregate/claim-studies.ts'
import { claims } from '../../pipeline/aggregate/claims.ts'
import { countedOf } from '../../pipeline/aggregate/counted.ts'
import { notClaimed } from '../../pipeline/aggregate/not-claimed.ts'
import type { Claim } from '../../schema/claim.ts'
import type { Finding, Study } from '../../schema/settled.ts'
import { mini, reviewIn } from '../charts/reviews.ts'

const ours = reviewIn('sources')
const VOICES = ['n_studies_told', 'n_studies_others', 'n_studies_only_advice', 'n_studies_not_seen']
const FOUND = ['lacking', 'there', 'varies', 'wished', 'supposed', 'not_stated'].map(word => `n_studies_${word}`)
const WAYS = ['same_way', 'other_way', 'both_ways', 'neither_way']
const sum = (cells: Record<string, unknown>, columns: readonly string[]) =>
  columns.reduce((all, column) => all + Number(cells[column]), 0)

describe.each([
  ['our review', ours],
  ['the mini review', mini],
  ['a review in English only', reviewIn('tests/fixtures/reviews/nurses/sources')],
])('in %s', (_, review) => {
  const counted = countedOf(review)
  const rows = claims.rows(counted).map(({ cells }) => cells as Record<string, unknown>)
  const claimOf = (id: unknown) => review.claims.find(({ claim_id }) => claim_id === id)

  test('every study counted is in one voice of each claim, and in one part of what is found', () => {
    expect(rows).toHaveLength(review.claims.length)
    for (const cells of rows) {
      expect(sum(cells, VOICES), String(cells.claim_id)).toBe(counted.studies.length)
      if (cells.claim_kind === 'association') expect(FOUND.map(column => cells[column])).toEqual(FOUND.map(() => null))
      else expect(sum(cells, [...FOUND, ...VOICES.slice(2)])).toBe(counted.studies.length)
    }
  })

  test('not seen is said where no finding of a study has a code of the claim, and nowhere else', () => {
    for (const cells of rows) {
      const codes = new Set(claimOf(cells.claim_id)?.codes)
      const without = counted.studies.filter(({ findings }) => !findings.some(({ code }) => codes.has(code)))
      expect(cells.n_studies_not_seen).toBe(without.length)
    }
  })

  test('a claim and its code show one number for one thing', () => {
    for (const cells of rows.filter(row => row.predicted !== 'not-applicable')) {
      const code = counted.codes.find(one => one.code.code === claimOf(cells.claim_id)?.codes[0])
      const n = (effect: string) => code?.studies.filter(one => one.effect === effect).length
      const [same, other] = cells.predicted === 'helps' ? ['helps', 'hinders'] : ['hinders', 'helps']
      const ways = WAYS.map(way => cells[`n_studies_${way}`])
      expect(cells.n_studies_declaring).toBe(
        sum(
          cells,
          WAYS.map(way => `n_studies_${way}`),
        ),
      )
      expect(ways).toEqual([n(same), n(other), n('mixed'), n('no-relation')])
    }
  })

  test('those told are some of those who go a way; a claim of another kind has no way', () => {
    for (const cells of rows)
      for (const way of WAYS) {
        const [n, told] = [cells[`n_studies_${way}`], cells[`n_told_${way}`]]
        if (cells.predicted === 'not-applicable' && cells.claim_kind !== 'association')
          expect([n, told]).toEqual([null, null])
        else expect(told).toBeLessThanOrEqual(Number(n))
      }
  })

  test('every code that a study has is in a claim or in the reverse of them, and in one of them only', () => {
    const reverse = notClaimed.rows(counted).map(({ cells }) => String(cells.code))
    const claimed = review.claims.flatMap(({ codes }) => codes)
    expect(reverse.filter(code => claimed.includes(code))).toEqual([])
    const had = new Set(counted.studies.flatMap(({ findings }) => findings.map(({ code }) => code)))
    const missing = counted.codes.map(one => one.code.code).filter(code => had.has(code) && !claimed.includes(code))
    expect(reverse).toEqual(missing)
  })
})

test('of what no claim is about, advice and what others found are no own result', () => {
  // Wojcik, mackey and lindqvist have the map; here mackey only recommends it and lindqvist only cites it.
  const evidence: Record<string, Finding['evidence']> = {
    'mackey-1997-quay': 'recommendation',
    'lindqvist-1999-trapphus': 'cited',
  }
  const studies = mini.studies.map(study => ({
    ...study,
    findings: study.findings.map(one => ({ ...one, evidence: evidence[study.id] ?? one.evidence })),
  }))
  const row = notClaimed.rows(countedOf({ ...mini, studies })).find(({ cells }) => cells.code === 'meeting.map')
  expect(row?.cells).toMatchObject({ n_studies: 1, n_studies_only_advice: 2, studies: ['wojcik-1994-klatka'] })
})

test('where anyone may speak for the people, what others say of them is told', () => {
  const people = mini.protocol.people.map(({ speakers: _, ...one }) => one)
  const toldOf = (from: typeof mini) =>
    claims.rows(countedOf(from)).find(({ cells }) => cells.claim_id === 'noise-keeps-away')?.cells.n_studies_told
  // Of santos it is unclear who says it; kivela, wojcik and durand tell it themselves.
  expect([toldOf(mini), toldOf({ ...mini, protocol: { ...mini.protocol, people } })]).toEqual([3, 4])
})

test('each passage of the pages that carries a code of the counted scheme stands in a claim on that code', () => {
  const [claim] = ours.claims
  const [id = ''] = claim?.passages[0]?.split('/') ?? []
  const document = ours.documents.find(one => one.id === id)
  const counted = new Set(countedOf(ours).codes.map(({ code }) => code.code))
  const carried = document?.findings.filter(({ code }) => counted.has(code)) ?? []
  expect(carried.length).toBeGreaterThan(20)
  const left = carried.filter(
    ({ code, passage }) =>
      !ours.claims.some(({ codes, passages }) => codes.includes(code) && passages.includes(`${id}/${passage}`)),
  )
  expect(left.map(({ finding_id }) => finding_id)).toEqual([])
})

describe('one study beside a claim about parents', () => {
  const study = mini.studies.find(({ id }) => id === 'kivela-1992-piha') as Study
  const [base] = study.findings as [Finding, ...Finding[]]
  const about: Claim = {
    claim_id: 'any',
    labels: {},
    passages: [],
    kind: 'direction',
    codes: [base.code],
    predicted: 'hinders',
    population: 'parents',
  }
  const beside = (claim: Partial<Claim>, ...findings: Partial<Finding>[]) => {
    const all = findings.map((one, index) => ({ ...base, finding_id: `f${index}`, passage: `p${index}`, ...one }))
    const [one] = claimStudies({ ...about, ...claim }, [{ ...study, findings: all }], mini.protocol.people)
    return [one?.voice, one?.found, one?.way, one?.wayTold.length]
  }
  const caseworkers: Partial<Finding> = { informants: ['caseworkers'] }
  const describes: Partial<Finding> = { direction: 'describes', when_present: 'describes' }
  const promotes: Partial<Finding> = { direction: 'promotes', when_present: 'helps' }
  const advice: Partial<Finding> = { ...describes, evidence: 'recommendation' }
  const other = 'house.warmth'
  const both: Partial<Claim> = { kind: 'association', codes: [base.code, other], predicted: undefined }

  test.each([
    ['what it predicts', beside({}, {}), ['told', 'there', 'same-way', 1]],
    [
      'what parents tell together with others, of themselves and of them',
      beside({}, { informants: ['caseworkers', 'parents'], about: ['caseworkers', 'parents'] }),
      ['told', 'there', 'same-way', 1],
    ],
    ['the opposite', beside({}, promotes), ['told', 'there', 'other-way', 1]],
    ['both', beside({}, {}, promotes), ['told', 'there', 'both-ways', 2]],
    [
      'no relation',
      beside({}, { direction: 'no-relation', when_present: 'no-relation' }),
      ['told', 'there', 'neither-way', 1],
    ],
    ['nothing of an effect', beside({}, describes), ['told', 'there', undefined, 0]],
    ['by others', beside({}, caseworkers), ['others', 'there', 'same-way', 0]],
    ['of others', beside({}, { about: ['children'] }), ['others', 'there', 'same-way', 0]],
    ['told, the effect by others', beside({}, describes, caseworkers), ['told', 'there', 'same-way', 0]],
    ['nobody knows by whom', beside({}, { informants: 'unclear' }), ['others', 'there', 'same-way', 0]],
    ['a wish', beside({}, { ...describes, state: 'wished' }), ['told', 'wished', undefined, 0]],
    [
      'absent beside a wish',
      beside({}, { ...describes, state: 'absent' }, { ...describes, state: 'wished' }),
      ['told', 'lacking', undefined, 0],
    ],
    ['advice', beside({}, advice), ['only-advice', 'only-advice', undefined, 0]],
    [
      'what could be obtained',
      beside({}, { evidence: 'author-implication' }),
      ['only-advice', 'only-advice', undefined, 0],
    ],
    ['advice beside a result', beside({}, advice, describes), ['told', 'there', undefined, 0]],
    ['another code', beside({}, { code: other }), ['not-seen', 'not-seen', undefined, 0]],
    [
      'an effect, where it matters',
      beside({ kind: 'matters', predicted: undefined }, {}),
      ['told', 'there', undefined, 1],
    ],
    ['two there on one passage', beside(both, {}, { code: other, passage: 'p0' }), ['told', undefined, 'same-way', 2]],
    [
      'one there and one not',
      beside(both, {}, { code: other, passage: 'p0', state: 'absent' }),
      ['told', undefined, 'other-way', 2],
    ],
    [
      'one there and one that varies',
      beside(both, {}, { code: other, passage: 'p0', state: 'both' }),
      ['told', undefined, undefined, 0],
    ],
    [
      'two there on one passage, and one of them not on another',
      beside(
        both,
        {},
        { code: other, passage: 'p0' },
        { passage: 'p9' },
        { code: other, passage: 'p9', state: 'absent' },
      ),
      ['told', undefined, 'both-ways', 4],
    ],
    ['two on two passages', beside(both, {}, { code: other }), ['told', undefined, undefined, 0]],
  ] as const)('%s', (_, made, expected) => expect(made).toEqual(expected))
})

test('studies that were not seen to say anything of a claim are not named: they are all the others', () => {
  const named = claims.columns.map(({ name }) => name).filter(name => name.startsWith('studies_'))
  expect(named).toContain('studies_told')
  expect(named).not.toContain('studies_not_seen')
})
