import type { Labels } from '../../schema/labels.ts'
import { ALL } from '../../schema/reserved.ts'
import type { Review } from '../../schema/settled.ts'
import { caveats } from '../languages/en/caveats.ts'
import { inEach } from '../languages/in-each.ts'
import { countedScheme } from '../review/counted-codes.ts'
import { type Counts, countsBy, countsOf } from './finding-table.ts'
import { count, label, list, type Table, text } from './table.ts'

/** How many studies speak to each theme, and to any. */
export const byTheme: Table = {
  name: 'by-theme',
  row: 'a theme of the counted scheme; the row `all` is all of them',
  meaning:
    'Distinct studies with at least one counted finding in the theme, a result of their own. The row `all` counts each study once, so it is less than the sum.',
  caveat: `${caveats.counts} A theme with a sampling quota was sought out.`,
  source: 'Counting rule: the protocol of the review.',
  rests_on: 'What stands behind the codes of the theme in `by-code`, behind all of them for `all`.',
  key: ['theme'],
  columns: [
    text('theme'),
    label('theme_label'),
    count('n_studies', 'studies'),
    count('n_studies_of', 'studies'),
    count('n_findings', 'findings'),
    list('sought_by_quota'),
  ],
  rows: ({ review, languages, studies, findings }) => {
    const countsOfTheme = countsBy(findings, 'theme')
    const row = (theme: string, labels: Labels, { n_studies, n_findings, behind }: Counts) => ({
      cells: {
        theme,
        theme_label: labels,
        n_studies,
        n_studies_of: studies.length,
        n_findings,
        sought_by_quota: quotasOf(theme, review),
      },
      behind,
    })
    return [
      ...countedScheme(review.codebook).themes.map(({ theme, labels }) => row(theme, labels, countsOfTheme(theme))),
      row(
        ALL,
        inEach(languages, ({ cells }) => cells.all_themes),
        countsOf(findings),
      ),
    ]
  },
}

/** The quotas that sought a theme. */
export function quotasOf(theme: string, { protocol }: Review): string[] {
  return protocol.quotas.filter(quota => quota.themes?.includes(theme)).map(quota => quota.quota)
}
