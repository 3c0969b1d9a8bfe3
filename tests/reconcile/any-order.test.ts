import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reconcile } from '../../pipeline/reconcile/reconcile.ts'
import { settleDocument } from '../../pipeline/reconcile/settle.ts'
import type { Coded } from '../../pipeline/reconcile/settle-round.ts'
import { coded, located, reading, ruling } from './readings.ts'

const pair = fc.tuple(fc.constantFrom('p1', 'p2', 'p10'), fc.constantFrom('frame.fear', 'frame.time', 'relation.trust'))
const values = fc.record({
  state: fc.constantFrom('present', 'absent', 'unclear'),
  direction: fc.constantFrom('promotes', 'hinders', 'describes'),
  about: fc.oneof(
    fc.constant('not-seen' as const),
    fc.shuffledSubarray(['parents', 'children'] as ('parents' | 'children')[], { minLength: 1 }),
  ),
})
const rows = fc.uniqueArray(fc.tuple(pair, values), { selector: ([key]) => key.join('/'), maxLength: 8 })

/** Sources of up to three coders, the third of whom may not have finished. */
const anySource = fc
  .record({ codedBy: fc.constantFrom('a', 'ab', 'abc', 'ba'), a: rows, b: rows, c: rows, rulings: rows })
  .map(({ codedBy, rulings, ...sheets }) =>
    coded(
      codedBy,
      Object.fromEntries(
        Object.entries(sheets).map(([coder, list]) => [coder, list.map(([[p, c], v]) => reading(p, c, v))]),
      ),
      rulings.map(([[p, c], v]) => ruling(p, c, v)),
    ),
  )

const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length })
const inAnotherOrder = (source: Coded) =>
  fc
    .tuple(shuffled(source.sheets), shuffled(source.rulings), ...source.sheets.map(sheet => shuffled(sheet.readings)))
    .map(([sheets, rulings, ...readings]) => ({
      ...source,
      rulings,
      sheets: sheets.map(sheet => ({ ...sheet, readings: readings[source.sheets.indexOf(sheet)] ?? [] })),
    }))

/** Everything reconciling says, with the parts in one order. */
const said = (source: Coded) => {
  const sorted = <T extends { passage: string; code: string }>(list: T[]) =>
    [...list].sort((x, y) => (`${x.passage}/${x.code}` < `${y.passage}/${y.code}` ? -1 : 1))
  const { findings, dropped, disputes, unsettled } = reconcile(source)
  return [sorted(findings), sorted(dropped), sorted(disputes), sorted(unsettled)]
}

describe('the order of rows and sheets', () => {
  it('never matters to what is settled and what is in dispute', () => {
    fc.assert(
      fc.property(
        anySource.chain(source => fc.tuple(fc.constant(source), inAnotherOrder(source))),
        ([source, other]) => {
          expect(said(other)).toEqual(said(source))
        },
      ),
      { numRuns: 300 },
    )
  })

  it('loses no pair: each is a finding, dropped or unsettled, and only one of them', () => {
    fc.assert(
      fc.property(anySource, source => {
        const { findings, dropped, disputes, unsettled } = reconcile(source)
        const key = (one: { passage: string; code: string }) => `${one.passage}/${one.code}`
        const counted = source.sheets.filter(sheet => source.codedBy.includes(sheet.coder))
        const pairs = new Set(counted.flatMap(sheet => sheet.readings.map(row => key(row.value))))
        expect([...findings, ...dropped, ...unsettled].map(key).sort()).toEqual([...pairs].sort())
        const ruled = findings.filter(one => one.ruling !== undefined)
        expect([...ruled, ...dropped, ...unsettled].map(key).sort()).toEqual(disputes.map(key).sort())
      }),
      { numRuns: 300 },
    )
  })

  it('never matters to the rows of a document, not even where their keys are alike', () => {
    const fact = (value: string, where: string) =>
      located({ fact: 'share', subject: 'parents', kind: 'count' as const, value, unit: 'persons', page: 's2', where })
    const facts = [fact('1', 'table 2'), fact('1', 'table 1'), fact('0', 'table 9')]
    const settle = (list: typeof facts) =>
      settleDocument({
        kind: 'document',
        id: 'x',
        path: 'x',
        whole: true,
        noteIsWhole: true,
        draft: false,
        title: { text: 'X', place: located('X').place },
        record: located({} as never),
        reports: [],
        pages: [],
        passages: [],
        facts: list,
        findings: [],
        dropped: [],
        superseded: { findings: [], dropped: [] },
        sheets: [],
        rulings: [],
        disputes: [],
        unsettled: [],
        outcomes: [],
        methods: [],
      }).facts
    expect(settle(facts).map(one => one.where)).toEqual(['table 9', 'table 1', 'table 2'])
    expect(settle([...facts].reverse())).toEqual(settle(facts))
  })
})
