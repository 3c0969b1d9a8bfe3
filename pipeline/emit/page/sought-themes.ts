import { textIn } from '../../languages/text-in.ts'
import type { Say, SectionOutline } from '../outline-parts.ts'
import { claimNumbers, effects } from '../outline-tables.ts'
import type { ReportData } from '../report-data.ts'
import { listed, nameIn } from './cells.ts'
import { filterLink } from './number-links.ts'

/** A section for each theme that a quota sought: its frequency says nothing, so what the studies say of it stands by itself. */
export function soughtThemes(report: ReportData): SectionOutline[] {
  return report
    .rows('by-theme')
    .filter(({ cells }) => listed(cells.sought_by_quota).length > 0)
    .map(({ cells }) => {
      const theme = String(cells.theme)
      const name: Say = ({ tag }) => textIn(report.named('theme', theme), tag)
      const codes = codesOf(report, theme)
      const about = (ids: unknown) => listed(ids).some(code => codes.has(code))
      return {
        id: `theme-${theme}`,
        name,
        title: language => language.page.soughtTheme.title({ theme: String(name(language, report)) }),
        parts: [
          {
            note: language =>
              language.page.soughtTheme.note({
                quotas: listed(cells.sought_by_quota)
                  .map(quota => nameIn(report, language, 'quota', quota))
                  .join('; '),
                n: Number(cells.n_studies),
                of: Number(cells.n_studies_of),
              }),
          },
          { heading: ({ page }) => page.soughtTheme.says },
          {
            table: {
              ...effects,
              id: `by-code-${theme}`,
              rows: row => row.cells.theme === theme,
              under: undefined,
            },
          },
          {
            text: ({ page }) =>
              filterLink(
                report,
                { theme, kind: 'study' },
                page.soughtTheme.all_findings({ n: Number(cells.n_findings) }),
              ),
          },
          {
            when: () => report.rows('claims').some(row => about(row.cells.codes)),
            parts: [
              { heading: ({ page }) => page.soughtTheme.claims },
              { table: { ...claimNumbers, id: `claims-${theme}`, rows: row => about(row.cells.codes) } },
            ],
          },
        ],
      }
    })
}

function codesOf({ review }: ReportData, theme: string): Set<string> {
  const themes = review.codebook.schemes.flatMap(scheme => scheme.themes)
  return new Set(themes.filter(one => one.theme === theme).flatMap(one => one.codes.map(({ code }) => code)))
}
