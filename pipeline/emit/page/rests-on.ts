import type { ElementContent } from 'hast'
import { ALL } from '../../../schema/reserved.ts'
import type { Row } from '../../review/table.ts'
import type { Say } from '../outline-parts.ts'
import type { ReportData } from '../report-data.ts'
import type { Content } from './content.ts'
import { inLanguages } from './in-languages.ts'
import { filterLink } from './number-links.ts'

/** What the answer rests on: studies, documents, coders. How studies were read is said by the protocol’s statements and beside each study. */
export function restsOn(report: ReportData): ElementContent[] {
  const { documents, protocol } = report.review
  const sentences: Say[] = [
    studies,
    ...(documents.length === 0
      ? []
      : ([({ page }) => page.restsOn.documents({ n: documents.length })] satisfies Say[])),
    ({ page, words }) => {
      const standing = protocol.coders.filter(({ superseded_by = [] }) => superseded_by.length === 0)
      const kinds = [...new Set(standing.map(one => one.kind))].map(kind => {
        const letters = standing.filter(one => one.kind === kind).map(one => one.coder)
        return `${letters.join(', ')} (${words.coder_kind[kind]})`
      })
      return page.restsOn.coders({ coders: kinds.join('; ') })
    },
  ]
  return inLanguages(report, language =>
    sentences.flatMap((sentence, index) => [index === 0 ? '' : ' ', sentence(language, report)]),
  )
}

const studies: Say = (language, report) => {
  const counted = report.rows('studies').filter(row => row.cells.counted === true)
  const all = report.rows('by-theme').find(row => row.cells.theme === ALL)
  const findings = filterLink(report, { kind: 'study' }, String(all?.cells.n_findings ?? 0))
  return language.page.restsOn.studies<Content>({
    studies: language.writing.studies(counted.length),
    years: yearsOf(counted) ?? language.words.missing['not-seen'],
    findings,
  })
}

/** The years from the first study to the last. */
function yearsOf(studies: readonly Row[]): string | undefined {
  const years = studies.map(row => row.cells.year).filter(year => typeof year === 'number')
  if (years.length === 0) return undefined
  const [from, to] = [Math.min(...years), Math.max(...years)]
  return from === to ? String(from) : `${from}–${to}`
}
