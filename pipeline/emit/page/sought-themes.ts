import type { Catalogue } from '../../languages/catalogue.ts'
import { textIn } from '../../languages/text-in.ts'
import type { Row } from '../../review/table.ts'
import { type Say, type SectionOutline, section } from '../outline-parts.ts'
import type { ReportData } from '../report-data.ts'
import { claimNumbers } from '../views/claims-tables.ts'
import { effects } from '../views/evidence-tables.ts'
import { listed, nameIn } from './cells.ts'
import { filterLink } from './number-links.ts'

/** A section for each theme that a quota sought: its frequency says nothing, so what the studies say of it stands by itself. */
export function soughtThemes(report: ReportData): SectionOutline[] {
  return report
    .rows('by-theme')
    .filter(({ cells }) => listed(cells.sought_by_quota).length > 0)
    .map(row => soughtTheme(report, row))
}

function soughtTheme(report: ReportData, { cells }: Row): SectionOutline {
  const theme = String(cells.theme)
  const name = ({ tag }: Catalogue) => textIn(report.named('theme', theme), tag)
  const codes = codesOf(report, theme)
  const claims = (row: Row) => listed(row.cells.codes).some(code => codes.has(code))
  const counts = { n: Number(cells.n_studies), of: Number(cells.n_studies_of) }
  const note: Say = language => {
    const quotas = listed(cells.sought_by_quota).map(quota => nameIn(report, language, 'quota', quota))
    return language.page.soughtTheme.note({ quotas: quotas.join('; '), ...counts })
  }
  const allFindings: Say = ({ page }) =>
    filterLink(report, { theme, kind: 'study' }, page.soughtTheme.all_findings({ n: Number(cells.n_findings) }))
  const { under: _, ...conditions } = effects
  return section(
    'soughtTheme',
    [
      { note },
      { heading: 'says', table: { ...conditions, id: `by-code-${theme}`, rows: row => row.cells.theme === theme } },
      { text: allFindings },
      {
        when: ({ rows }) => rows('claims').some(claims),
        heading: 'claims',
        table: { ...claimNumbers, id: `claims-${theme}`, rows: claims },
      },
    ],
    { id: `theme-${theme}`, name, title: language => language.page.soughtTheme.title({ theme: name(language) }) },
  )
}

function codesOf({ review }: ReportData, theme: string): Set<string> {
  const themes = review.codebook.schemes.flatMap(scheme => scheme.themes)
  return new Set(themes.filter(one => one.theme === theme).flatMap(one => one.codes.map(({ code }) => code)))
}
