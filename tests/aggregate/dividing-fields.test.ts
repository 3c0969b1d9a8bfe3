import { expect, test } from 'vitest'
import type { Row } from '../../pipeline/review/table.ts'
import { aggregate } from '../../pipeline/stages.ts'
import { dividingFields } from '../../schema/dividing-fields.ts'
import type { Review } from '../../schema/settled.ts'
import { mini } from '../charts/reviews.ts'

const labels = { da: 'Læst', en: 'Read' }
const rowsOf = (review: Review, name: string): Row[] =>
  aggregate(review).find(({ table }) => table.name === name)?.rows ?? []
const withMap: Review = {
  ...mini,
  analysis: { ...mini.analysis, gap_maps: [{ map: 'read', labels, fields: ['basis'] }] },
}

test('a map may be declared over a field of the record, and counts as the subgroups of that field do', () => {
  const map = rowsOf(withMap, 'gap-map-read').filter(({ cells }) => cells.value !== 'missing')
  const subgroups = rowsOf(withMap, 'subgroups').filter(({ cells }) => cells.dimension === 'basis')
  expect(map.map(({ cells }) => [cells.code, cells.value, cells.n_studies])).toEqual(
    subgroups.map(({ cells }) => [cells.code, cells.subgroup, cells.n_studies]),
  )
  expect(map.some(({ cells }) => Number(cells.n_studies) > 0)).toBe(true)
})

test('its field and words are called as the columns and lists call them', () => {
  expect(rowsOf(withMap, 'gap-map-read').find(({ cells }) => cells.value === 'abstract')?.cells).toMatchObject({
    dimension: 'basis',
    dimension_da: 'Læst som',
    value_en: 'Abstract',
  })
})

test('a subgroup may be told by a field of the record', () => {
  const told = { subgroup: 'short', labels, field: 'basis', words: ['abstract'] }
  const review: Review = { ...mini, analysis: { ...mini.analysis, subgroups: [told] } }
  const [as, by] = ['short', 'abstract'].map(subgroup =>
    rowsOf(review, 'subgroups')
      .filter(({ cells }) => cells.subgroup === subgroup)
      .map(({ cells }) => [cells.code, cells.n_studies, cells.n_studies_of]),
  )
  expect(as).toEqual(by)
  expect(as?.length).toBeGreaterThan(0)
})

test('fields that say how far a note has come divide nothing', () => {
  expect(dividingFields([]).map(({ field }) => field)).not.toContain('status')
})
