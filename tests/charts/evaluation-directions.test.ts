import { expect, test } from 'vitest'
import { draw } from '../../pipeline/emit/draw.ts'
import { svgText } from '../../pipeline/emit/drawing.ts'
import { withRows } from '../../pipeline/emit/with-rows.ts'
import type { Review } from '../../schema/settled.ts'
import { mini, specsOf } from './reviews.ts'

/** A second evaluation of the same domain, which found the contrary, and of which nothing else is told. */
const twice: Review = {
  ...mini,
  documents: mini.documents.flatMap(document => [
    document,
    ...(document.outcomes.length === 0
      ? []
      : [
          {
            ...document,
            id: 'byraadet-1999-proeve',
            title: 'Another trial',
            findings: [],
            outcomes: document.outcomes.map(outcome => ({ ...outcome, direction: 'worsened' as const })),
          },
        ]),
  ]),
}
const chartOf = (review: Review) => {
  const found = specsOf(review).find(({ name }) => name === 'evaluation-directions.en')
  if (found === undefined) throw new Error('no chart of evaluations')
  return found
}

test('two evaluations of one domain are two rows, each with its own direction', async () => {
  const { spec, table } = chartOf(twice)
  expect(table.rows.map(({ cells }) => [cells.source_id, cells.domain, cells.domain_direction])).toEqual([
    ['byraadet-1999-proeve', 'parents', 'worsened'],
    ['gaardlauget-1998-proeve', 'parents', 'improved'],
  ])
  const svg = svgText(await draw(withRows(spec, table), 'two'))
  const placesOf = (word: string) =>
    [...svg.matchAll(new RegExp(`<text x="[\\d.]+" y="([\\d.]+)">${word}<`, 'g'))].map(([, y]) => Number(y))
  expect([placesOf('worsened'), placesOf('improved')]).toEqual([[expect.any(Number)], [expect.any(Number)]])
  expect(placesOf('worsened')).not.toEqual(placesOf('improved'))
})

test('a domain is counted once, and in conflict where evaluations of it differ', () => {
  const titleOf = (review: Review) =>
    (chartOf(review).spec as unknown as { title: { text: string[] } }).title.text.join(' ')
  expect(titleOf(mini)).toBe('Improved in 1 of 1 domain')
  expect(titleOf(twice)).toBe('Conflicting in 1 of 1 domain')
})
