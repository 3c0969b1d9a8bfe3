import * as aq from 'arquero'
import { caveats } from '../languages/en/caveats.ts'
import { count, type Table } from './table.ts'

/** How the sample spreads over the years; years without a study are rows too. */
export const studiesByYear: Table = {
  name: 'studies-by-year',
  row: 'a year of the window',
  meaning: 'Distinct studies by the year of the issue, else the year they came online.',
  caveat: caveats.sample,
  source: 'Counting rule: the protocol of the review.',
  rests_on: 'The studies of that year that are counted, in `studies`.',
  key: ['year'],
  columns: [count('year', 'year'), count('n_studies', 'studies')],
  rows: ({ review, studies }) => {
    const { from, to } = review.protocol.window
    const byYear = aq
      .from(
        studies.map(({ id, record }) => ({ id, year: record.year })),
        ['id', 'year'],
      )
      .groupby('year')
      .objects({ grouped: true }) as unknown as Map<number, { id: string }[]>
    return Array.from({ length: to - from + 1 }, (_, index) => {
      const year = from + index
      const behind = byYear.get(year)?.map(study => study.id) ?? []
      return { cells: { year, n_studies: behind.length }, behind }
    })
  },
}
