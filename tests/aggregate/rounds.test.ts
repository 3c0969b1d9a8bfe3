import { expect, test } from 'vitest'
import { aggregate, read } from '../../pipeline/stages.ts'
import { readAnew } from '../laws/read-anew.ts'

function settled() {
  const input = [...readAnew()].map(([path, text]) => ({
    path: path.slice('sources/'.length),
    bytes: Buffer.from(text),
  }))
  const { problems, review } = read('sources', input)
  expect(problems.map(({ rule, place }) => `${place.path}:${place.line} ${rule}`)).toEqual([])
  if (review === undefined) throw new Error('The review has problems')
  return review
}

test('the readings of superseded coders stay in the data, settled among themselves', () => {
  const study = settled().studies.find(({ id }) => id === 'kivela-1992-piha')
  const said = (findings: readonly { passage: string; code: string; direction: string }[] = []) =>
    findings.map(one => `${one.passage} ${one.code} ${one.direction}`)
  expect(said(study?.findings)).toEqual(['p1 house.noise hinders', 'p5 house.warmth hinders'])
  expect(said(study?.superseded.findings)).toEqual(['p1 house.noise hinders', 'p2 meeting.hour promotes'])
  expect(study?.dropped.map(one => one.code)).toEqual(['meeting.hour'])
  expect(study?.superseded.dropped).toEqual([])
})

test('tables count the readings that stand, and compare coders of one round', () => {
  const tables = new Map(aggregate(settled()).map(({ table, rows }) => [table.name, rows.map(row => row.cells)]))
  const cells = (name: string) => tables.get(name) ?? []
  // Cited work is shown and not counted, so of this study only warmth is left.
  const own = cells('evidence').filter(one => one.source_id === 'kivela-1992-piha' && one.code !== 'none')
  expect(own.map(one => [one.code, one.evidence, one.counts])).toEqual([
    ['house.noise', 'cited', 'never'],
    ['house.warmth', 'participant-account', 'own'],
  ])
  const disputes = cells('disputes').filter(one => String(one.finding_id).startsWith('kivela'))
  expect(disputes.map(one => [one.code, one.round, one.ruling])).toEqual([
    ['house.noise', 'standing', 'keep'],
    ['meeting.hour', 'standing', 'drop'],
  ])
  const codes = cells('agreement').filter(one => one.aspect === 'codes')
  const units = new Map(codes.map(one => [`${one.coder_a}${one.coder_b}`, one.n_units]))
  expect([...units.keys()].sort()).toEqual(['km', 'pr'])
  // All four passages that stand; the earlier two coders were not asked for the one that was added.
  expect(units.get('pr')).toBe(4)
})
