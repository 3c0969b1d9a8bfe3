import { countedStudies } from './counted.ts'
import { count, type Table } from './table.ts'

/** How the sample spreads over the years; years without a study are rows too. */
export const studiesByYear: Table = {
  name: 'studies-by-year',
  da: 'Studier pr. år',
  en: 'Studies by year',
  row: 'a year of the window',
  meaning: 'Distinct studies by the year of the issue, else the year they came online.',
  caveat: 'The sample was chosen, so the years say nothing about how much research there was.',
  source: 'Counting rule: the protocol of the review.',
  key: ['year'],
  columns: [count('year', 'year', 'År', 'Year'), count('n_studies', 'studies', 'Studier', 'Studies')],
  rows: review => {
    const { from, to } = review.protocol.window
    const studies = countedStudies(review)
    return Array.from({ length: to - from + 1 }, (_, index) => {
      const year = from + index
      const found = studies.filter(study => study.record.year === year).map(study => study.id)
      return { cells: { year, n_studies: found.length }, behind: found }
    })
  },
}
