import { op } from 'arquero'
import { countedFindings, countedScheme, countedStudies } from './counted.ts'
import { findingTable } from './finding-table.ts'
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
  rows: review => {
    const findings = findingTable(countedFindings(review))
    const roll = { n_studies: op.distinct('study_id'), n_findings: op.count(), behind: op.array_agg('finding_id') }
    const themes = findings.groupby('theme').rollup(roll).objects() as ThemeCount[]
    const [all] = findings.rollup(roll).objects() as ThemeCount[]
    const of = countedStudies(review).length
    const quotas = (theme: string) =>
      review.protocol.quotas.filter(quota => quota.themes?.includes(theme)).map(quota => quota.quota)
    const row = (theme: string, da: string, en: string, found: ThemeCount | undefined) => ({
      cells: {
        theme,
        theme_da: da,
        theme_en: en,
        n_studies: found?.n_studies ?? 0,
        n_studies_of: of,
        n_findings: found?.n_findings ?? 0,
        sampled_by_quota: quotas(theme).join(';'),
      },
      behind: found?.behind ?? [],
    })
    return [
      ...countedScheme(review.codebook).themes.map(({ theme, da, en }) =>
        row(
          theme,
          da,
          en,
          themes.find(one => one.theme === theme),
        ),
      ),
      row('all', 'Alle temaer', 'All themes', all?.n_findings === 0 ? undefined : all),
    ]
  },
}

interface ThemeCount {
  theme: string
  n_studies: number
  n_findings: number
  behind: string[]
}
