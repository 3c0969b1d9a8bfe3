import type { Catalogue } from '../../catalogue.ts'

/** The studies, and how they spread over the years. */
export const studies = {
  title: 'Studie for studie',
  informant: ({ group, n, unit }) => `${group} (${n} ${unit})`,
  retracted: 'Trukket tilbage; tælles ikke',
  page_read: 'side læst',
  by_year: 'Efter år',
} satisfies Catalogue['page']['studies']
