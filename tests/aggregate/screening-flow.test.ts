import { expect, test } from 'vitest'
import { countedOf } from '../../pipeline/aggregate/counted.ts'
import { screeningFlow } from '../../pipeline/aggregate/screening-flow.ts'
import { screeningFlow as chart } from '../../pipeline/emit/charts/screening-flow.ts'
import { catalogueOf } from '../../pipeline/languages/catalogues.ts'
import type { Review } from '../../schema/settled.ts'
import { mini } from '../charts/reviews.ts'

const flowOf = (review: Review) =>
  screeningFlow
    .rows(countedOf(review))
    .map(({ cells: { box, stage, decision, n_records } }) => [box, stage, decision, n_records].join(' ').trim())

/** Its rows with the English label of each cell, as the chart reads them. */
const labelled = (review: Review) =>
  screeningFlow.rows(countedOf(review)).map(row => {
    const labels = Object.entries(row.cells).flatMap(([name, cell]) =>
      name.endsWith('_label') ? [[name.replace('_label', '_en'), (cell as Record<string, string>).en]] : [],
    )
    return { ...row, cells: { ...row.cells, ...Object.fromEntries(labels) } }
  })

/** The mini review, of which the record on the roof was met before, on an earlier list. */
const [roof, ...others] = mini.screening
if (roof === undefined) throw new Error('the mini review has records')
const twice: Review = {
  ...mini,
  screening: [{ ...roof, decision: 'duplicate', found_by: ['earlier-list', 'library'] }, ...others],
}

test('a duplicate leaves before the screening, whatever the stage at which it was seen to be one', () => {
  expect(roof).toMatchObject({ stage: 'title', decision: 'excluded' })
  expect(flowOf(twice)).toEqual([
    'found database  6',
    'found register  0',
    'found organisation  2',
    'found earlier-list  1',
    'left before-screening duplicate 1',
    'left abstract awaiting-classification 1',
    'included  included 7',
  ])
})

test('a record that nobody has screened leaves before the screening, without a reason', () => {
  const fresh: Review = {
    ...mini,
    screening: [
      { ...roof, decision: 'not-screened', reason: 'not-applicable' },
      { ...roof, record_id: 'basso-1994-tetto', decision: 'not-screened', reason: 'not-applicable' },
      ...others,
    ],
  }
  expect(flowOf(fresh).filter(box => box.startsWith('left'))).toEqual([
    'left before-screening not-screened 2',
    'left abstract awaiting-classification 1',
  ])
  const text = chart.text(labelled(fresh) as never, fresh, catalogueOf('en'), [])
  expect(text?.description).toContain('Left (n = 2): not screened yet 2.')
  // One awaits classification and two are not screened; seven are included.
  expect(text?.description).toContain('If every record that awaits (3) were included, there would be 10 studies')
})

test('the chart names where records were found as PRISMA 2020 does, and how far what awaits could go', () => {
  const { description = '' } = chart.text(labelled(twice) as never, twice, catalogueOf('en'), []) ?? {}
  expect(description).toContain(
    'Found (n = 9): Databases and registers: 6 (databases\u00a06); Other methods: 3 (organisations\u00a02, an earlier list\u00a01).',
  )
  expect(description).toContain(
    'If every record that awaits (1) were included, there would be 8 studies, and a number of studies could be up to 1 higher.',
  )
})
