import type { Review } from '../../schema/settled.ts'
import { countedScheme } from './counted-codes.ts'
import { type Counts, countsBy, countsOf } from './finding-table.ts'
import { count, type Table, text } from './table.ts'

/** How many studies speak to each theme, and to any. */
export const byTheme: Table = {
  name: 'by-theme',
  da: 'Studier pr. tema',
  en: 'Studies by theme',
  row: 'a theme of the counted scheme; the row `all` is all of them',
  meaning:
    'Distinct studies with at least one finding in the theme. The row `all` counts each study once, so it is less than the sum.',
  caveat: 'Often mentioned does not mean common, important or proven. A theme with a sampling quota was sought out.',
  source: 'Counting rule: the protocol of the review.',
  key: ['theme'],
  columns: [
    text('theme', 'Tema', 'Theme'),
    text('theme_da', 'Tema på dansk', 'Theme in Danish'),
    text('theme_en', 'Tema på engelsk', 'Theme in English'),
    count('n_studies', 'studies', 'Studier', 'Studies'),
    count('n_studies_of', 'studies', 'Af så mange studier', 'Of so many studies'),
    count('n_findings', 'findings', 'Fund', 'Findings'),
    text('sampled_by_quota', 'Kvoter der søgte temaet', 'Quotas that sought the theme; empty where none did'),
  ],
  rows: ({ review, studies, findings }) => {
    const countsOfTheme = countsBy(findings, 'theme')
    const row = (theme: string, da: string, en: string, { n_studies, n_findings, behind }: Counts) => ({
      cells: {
        theme,
        theme_da: da,
        theme_en: en,
        n_studies,
        n_studies_of: studies.length,
        n_findings,
        sampled_by_quota: quotasOf(theme, review),
      },
      behind,
    })
    return [
      ...countedScheme(review.codebook).themes.map(({ theme, labels: { da = '', en = '' } }) =>
        row(theme, da, en, countsOfTheme(theme)),
      ),
      row('all', 'Alle temaer', 'All themes', countsOf(findings)),
    ]
  },
}

/** The quotas that sought a theme, joined by `;`; nothing where none did. */
export function quotasOf(theme: string, { protocol }: Review): string {
  return protocol.quotas
    .filter(quota => quota.themes?.includes(theme))
    .map(quota => quota.quota)
    .join(';')
}
