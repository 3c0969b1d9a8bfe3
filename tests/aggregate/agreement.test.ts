import { describe, expect, test } from 'vitest'
import { agreement } from '../../pipeline/aggregate/agreement.ts'
import { MEASURES } from '../../pipeline/aggregate/agreement-rows.ts'
import { countedOf } from '../../pipeline/aggregate/counted.ts'
import { rulingsEffect } from '../../pipeline/aggregate/rulings-effect.ts'
import { agreement as chart } from '../../pipeline/emit/charts/agreement.ts'
import { catalogueOf } from '../../pipeline/languages/catalogues.ts'
import { MISSING_WORD } from '../../schema/missing.ts'
import type { Dropped, Finding, Review, Study, Superseded } from '../../schema/settled.ts'
import { NO_NUMBER } from '../../schema/vocabulary.ts'
import type { WordList } from '../../schema/word-list.ts'
import { mini } from '../charts/reviews.ts'
import { readingsOf, type Said, valuesOf } from './readings-as-said.ts'

/** Codes of the mini review, so that one passage can carry several findings. */
const CODES = ['house.noise', 'house.warmth', 'meeting.hour', 'meeting.map', 'rent.promise', 'meeting.tongue'] as const

/** A study of one passage, and of each code in turn what each coder says of it; settled as its first coder reads it. */
function study(
  id: string,
  standing: readonly Record<string, Said>[],
  earlier: readonly Record<string, Said>[] = [],
): Study {
  const [shell] = mini.studies
  if (shell === undefined) throw new Error('the mini review has studies')
  const settled = (all: readonly Record<string, Said>[]): Superseded => ({
    findings: all.map((each, index): Finding => {
      const readings = readingsOf(each)
      const code = CODES[index] ?? ''
      const [first = valuesOf({})] = readings
      return { finding_id: `${id}/p1/${code}`, passage: 'p1', code, ...first, when_present: 'describes', readings }
    }),
    dropped: [],
  })
  const letters = [...new Set([...standing, ...earlier].flatMap(Object.keys))]
  const record = { ...shell.record, coded_by: letters }
  const passages = [{ ...shell.passages[0], passage: 'p1' }] as Study['passages']
  return { ...shell, id, record, passages, ...settled(standing), superseded: settled(earlier) }
}

/** Coders p and q, whose place e and f have taken; c settled for the first two and g settles for the others. */
function reviewOf(studies: Study[], letters = 'pqcefg'): Review {
  const [coder] = mini.protocol.coders
  if (coder === undefined) throw new Error('the mini review has coders')
  const coders = [...letters].map(letter => ({
    ...coder,
    coder: letter,
    kind: 'automated-reader' as const,
    ...('pqc'.includes(letter) ? { superseded_by: letter === 'c' ? ['g'] : ['e', 'f'] } : {}),
  }))
  return { ...mini, protocol: { ...mini.protocol, coders }, studies }
}

const cellsOf = (review: Review) => agreement.rows(countedOf(review)).map(row => row.cells)

/**
 * Six findings that e and f both gave. By direction: promotes twice the same or not, describes, hinders, as counted on paper below; in `second` and `sixth`
 * only one of the two declares an effect. On what `fourth` rests f was not asked.
 */
const X = study(
  'x-1990-one',
  [
    {
      e: { direction: 'promotes', evidence: 'participant-account' },
      f: { direction: 'promotes', evidence: 'participant-account' },
    },
    { e: { direction: 'promotes', evidence: 'participant-account' }, f: { evidence: 'author-interpretation' } },
    { e: { evidence: 'author-interpretation' }, f: { evidence: 'author-interpretation' } },
    { e: {}, f: { evidence: 'not-applicable' } },
  ],
  [{ p: { direction: 'hinders' }, q: { direction: 'hinders' } }, { p: {} }],
)
const Y = study('y-1991-two', [
  { e: { direction: 'hinders' }, f: { direction: 'hinders' } },
  { e: {}, f: { direction: 'hinders' } },
])

describe('two readings of six findings in two studies, counted on paper', () => {
  const cells = cellsOf(reviewOf([X, Y]))
  const row = (aspect: string, scope: string, round = 'standing') =>
    cells.find(one => one.round === round && one.aspect === aspect && one.scope === scope)

  test('whether an effect is declared: 2 both, 1 and 1 alone, 2 neither; without x 1, 0, 1, 0, without y 1, 1, 0, 2', () => {
    expect(row('direction', 'declares')).toMatchObject({
      n_units: 6,
      n_studies: 2,
      n_both: 2,
      n_first_only: 1,
      n_second_only: 1,
    })
    const close = (values: Record<string, number>) =>
      Object.entries(values).forEach(([name, value]) => {
        expect(row('direction', 'declares')?.[name], name).toBeCloseTo(value, 9)
      })
    close({ percent: 4 / 6, percent_lowest: 1 / 2, percent_highest: 3 / 4 })
    close({ positive: 2 / 3, positive_lowest: 2 / 3, positive_highest: 2 / 3 })
    close({ negative: 2 / 3, negative_lowest: 0, negative_highest: 4 / 5 })
    close({ kappa: 1 / 3, kappa_lowest: 0, kappa_highest: 1 / 2 })
    close({ pabak: 1 / 3, pabak_lowest: 0, pabak_highest: 1 / 2 })
  })

  test('direction as a whole: kappa (24 - 13) / (36 - 13), without x 0, without y (12 - 8) / (16 - 8)', () => {
    const whole = row('direction', 'findings both gave')
    // Which of the two said a word that the other did not is asked of each word, not of all at once.
    expect(whole).toMatchObject({ n_units: 6, n_both: 4, n_first_only: null, n_second_only: null })
    expect(whole?.kappa).toBeCloseTo(11 / 23, 9)
    expect([whole?.kappa_lowest, whole?.kappa_highest]).toEqual([0, 0.5])
    expect(whole?.pabak).toBeCloseTo((5 * (4 / 6) - 1) / 4, 9)
  })

  test('one word against the rest: promotes is said in x alone, so its range is a word and no number', () => {
    expect(row('direction', 'promotes')).toMatchObject({
      ...{ n_both: 1, n_first_only: 1, n_second_only: 0, percent_lowest: 0.75, percent_highest: 1 },
      ...{ positive_lowest: null, positive_lowest_missing: 'not-used', kappa_highest: null },
      ...{ kappa_highest_missing: 'not-used' },
    })
    expect(row('direction', 'promotes')?.positive).toBeCloseTo(2 / 3, 9)
    expect(row('direction', 'mixed')).toMatchObject({ positive: null, positive_missing: 'not-used', negative: 1 })
  })

  test('evidence only where both were asked', () => {
    expect(row('evidence', 'findings both gave')).toMatchObject({ n_units: 5, n_both: 4, percent: 0.8 })
    expect(row('evidence', 'author-interpretation')).toMatchObject({ n_units: 5, n_both: 1, n_second_only: 1 })
    expect(row('evidence', 'not-applicable')).toBeUndefined()
  })

  test('the superseded are a pair among themselves, and nobody is one with a coder of the other round', () => {
    const pairs = new Set(cells.map(one => `${one.round} ${one.coder_a}${one.coder_b}`))
    expect([...pairs]).toEqual(['standing ef', 'superseded pq'])
    expect(row('direction', 'declares', 'superseded')).toMatchObject({ n_units: 1, n_studies: 1, n_both: 1 })
    expect(row('code', 'house.warmth', 'superseded')).toMatchObject({ n_both: 0, n_first_only: 1 })
    expect(row('evidence', 'findings both gave', 'superseded')).toMatchObject({ n_units: 1 })
  })

  test('a pair of which one was never asked has no rows of evidence', () => {
    const asked = cellsOf(reviewOf([study('z-1992-three', [{ e: {}, f: { evidence: 'not-applicable' } }])]))
    expect(asked.some(one => one.aspect === 'evidence')).toBe(false)
    expect(asked.some(one => one.aspect === 'state')).toBe(true)
  })
})

test('of three coders the chart counts each code once, with the two who agree least', () => {
  // e and f agree on both codes; g gives the first only: 1 of 1 with each, and 0 of 1 on the second.
  const review = reviewOf(
    [
      study('x-1990-one', [
        { e: {}, f: {}, g: {} },
        { e: {}, f: {} },
      ]),
    ],
    'efg',
  )
  const rows = agreement
    .rows(countedOf(review))
    .map(row => ({ ...row, cells: { ...row.cells, scope_en: String(row.cells.scope) } }))
  const { title, description } = chart.text(rows as never, review, catalogueOf('en'), []) ?? {}
  expect(title).toBe('1 of 2 codes has positive agreement of at least 1.00; for house.warmth it is 0')
  // In the table and to those who hear the chart each pair is said, because its numbers are its own.
  const ofWarmth = cellsOf(review).filter(({ aspect, scope }) => aspect === 'code' && scope === 'house.warmth')
  expect(ofWarmth.map(({ coder_a, coder_b, positive }) => [coder_a, coder_b, positive])).toEqual([
    ['e', 'f', 1],
    ['e', 'g', 0],
    ['f', 'g', 0],
  ])
  for (const said of [
    'e–f, house.warmth: 1.00 (1, 0, 0).',
    'e–g, house.warmth: 0.00 (0, 1, 0).',
    'f–g, house.warmth: 0.00 (0, 1, 0).',
  ])
    expect(description).toContain(said)
})

describe('what rulings did to declared effects', () => {
  const one = (passage: string, code: string, readings: Record<string, Said>) => ({
    passage,
    code,
    readings: Object.entries(readings).map(([coder, said]) => ({ coder, ...valuesOf(said) })),
  })
  const up: Said = { direction: 'promotes' }
  const ruled = (decision: 'keep' | 'drop', coder: string) => ({ ruling: { decision, reason: 'As it reads.', coder } })
  const kept = (code: string, readings: Record<string, Said>, settled: Said, coder = 'g'): Finding => ({
    ...one('p1', code, readings),
    ...valuesOf(settled),
    finding_id: `x-1990-one/p1/${code}`,
    when_present: 'describes',
    ...ruled('keep', coder),
  })
  const dropped = (code: string, readings: Record<string, Said>): Dropped => ({
    ...one('p1', code, readings),
    ...ruled('drop', 'g'),
  })
  const base = study('x-1990-one', [{ e: {}, f: {} }], [{ p: {}, q: {} }])
  const changed: Study = {
    ...base,
    findings: [
      kept(CODES[0], { e: up, f: {} }, up),
      kept(CODES[1], { e: {}, f: { direction: 'no-relation' } }, {}),
      kept(CODES[2], { e: up }, up),
      kept(CODES[3], { e: up, f: { direction: 'hinders' } }, up),
    ],
    dropped: [dropped(CODES[4], { e: {}, f: up }), dropped(CODES[5], { f: {} })],
    superseded: { findings: [kept(CODES[0], { p: up, q: {} }, {}, 'c')], dropped: [] },
  }

  test('by who settles: one raised, one described and one dropped; one kept that only one coder gave', () => {
    const rows = rulingsEffect.rows(countedOf(reviewOf([changed])))
    expect(rows.map(({ cells }) => Object.values(cells).join(' '))).toEqual([
      'standing g declared-or-described 3 1 2',
      'standing g declared-or-not-coded 1 1 0',
      'superseded c declared-or-described 1 0 1',
      'superseded c declared-or-not-coded 0 0 0',
    ])
    expect(rows[0]?.behind).toEqual([CODES[0], CODES[1], CODES[4]].map(code => `x-1990-one/p1/${code}`))
  })
})

/** One coder's word for everything, no finding of both, and no coder at all leave coefficients undefined; never a number that is none. */
describe('a measure is a number, or a word that the list of such words explains', () => {
  const same = { direction: 'describes', evidence: 'participant-account' } as const
  test.each([
    [
      'two coders who gave one and the same to all',
      [
        study('a-1990-one', [
          { e: same, f: same },
          { e: same, f: same },
        ]),
      ],
    ],
    ['two coders who gave no code in common', [study('a-1990-one', [{ e: same }, { f: same }])]],
    ['two coders and one finding', [study('a-1990-one', [{ e: same, f: same }])]],
    ['no study', []],
  ])('%s', (_, studies) => {
    const rows = cellsOf(reviewOf(studies, 'ef'))
    expect(rows.length).toBeGreaterThan(0)
    const told = rows.flatMap(cells =>
      MEASURES.flatMap(name =>
        [name, `${name}_lowest`, `${name}_highest`].map(key => [key, cells[key], cells[`${key}_missing`]] as const),
      ),
    )
    for (const [key, value, missing] of told)
      if (value === null) expect(isExplained(String(missing)), `${key}: ${missing}`).toBe(true)
      else expect([key, Number.isFinite(value), missing]).toEqual([key, true, ''])
    expect(told.some(([, value]) => value === null)).toBe(true)
  })

  test('kappa and alpha of one category say that nothing varied', () => {
    const rows = cellsOf(
      reviewOf(
        [
          study('a-1990-one', [
            { e: same, f: same },
            { e: same, f: same },
          ]),
        ],
        'ef',
      ),
    )
    const at = (aspect: string, scope: string) => rows.find(one => one.aspect === aspect && one.scope === scope)
    expect(at('direction', 'findings both gave')).toMatchObject({
      kappa: null,
      kappa_missing: 'no-variation',
      percent: 1,
    })
    expect(at('informants', 'findings both gave')).toMatchObject({ alpha: null, alpha_missing: 'no-variation' })
    expect(at('direction', 'promotes')).toMatchObject({ kappa: null, kappa_missing: 'not-used' })
  })
})

function isExplained(word: string): boolean {
  return [NO_NUMBER, MISSING_WORD].some((words: WordList) => words[word]?.means !== undefined)
}

test('of two coders who agree on every code the chart says that all of them reach it', () => {
  const review = reviewOf([
    study('x-1990-one', [
      { e: {}, f: {} },
      { e: {}, f: {} },
    ]),
  ])
  const rows = agreement
    .rows(countedOf(review))
    .map(row => ({ ...row, cells: { ...row.cells, scope_en: String(row.cells.scope) } }))
  const n = new Set(cellsOf(review).flatMap(one => (one.aspect === 'code' && one.positive === 1 ? [one.scope] : [])))
    .size
  const { title } = chart.text(rows as never, review, catalogueOf('en'), []) ?? {}
  expect(title).toMatch(new RegExp(`^${n} of ${n} codes? (has|have) positive agreement of at least 1\\.00$`))
})
