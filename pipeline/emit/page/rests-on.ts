import type { ElementContent } from 'hast'
import type { Coder } from '../../../schema/protocol.ts'
import { ALL } from '../../../schema/reserved.ts'
import { standingReaders, supersededOf } from '../../review/rounds.ts'
import type { Row } from '../../review/table.ts'
import type { Say } from '../outline-parts.ts'
import type { ReportData } from '../report-data.ts'
import type { Content } from './content.ts'
import { inLanguages } from './in-languages.ts'
import { filterLink } from './number-links.ts'

/**
 * What the answer rests on: studies, documents, and those coders who did something of it. How studies were read is said by the protocol’s statements and beside
 * each study.
 */
export function restsOn(report: ReportData): ElementContent[] {
  const { documents } = report.review
  const doers = doersIn(report)
  const kinds = [...new Set(doers.map(one => one.kind))]
  const sentences: Say[] = [
    studies,
    ...(documents.length === 0
      ? []
      : ([({ page }) => page.restsOn.documents({ n: documents.length })] satisfies Say[])),
    ({ page, words }) => {
      const named = kinds.map(kind => {
        const letters = doers.filter(one => one.kind === kind).map(one => one.coder)
        return `${letters.join(', ')} (${words.coder_kind[kind]})`
      })
      return named.length === 0 ? '' : page.restsOn.coders({ coders: named.join('; ') })
    },
  ]
  return inLanguages(report, language =>
    sentences.flatMap((sentence, index) => [index === 0 ? '' : ' ', sentence(language, report)]),
  )
}

/** Coders whose readings of a source count, who judged a finding, settled a dispute or have a part of the work; for the last two not those whose place others have taken. */
function doersIn({ review, rows }: ReportData): Coder[] {
  const { coders, roles } = review.protocol
  const superseded = supersededOf(coders)
  const settled = rows('disputes').map(({ cells }) => String(cells.ruled_by))
  const done = new Set([
    ...[...review.studies, ...review.documents].flatMap(({ record }) => standingReaders(record.coded_by, superseded)),
    ...review.reviewFindings.map(({ assessor }) => assessor),
    ...[...settled, ...roles.flatMap(({ done_by }) => done_by)].filter(letter => !superseded.has(letter)),
  ])
  return coders.filter(({ coder }) => done.has(coder))
}

const studies: Say = (language, report) => {
  const counted = report.rows('studies').filter(row => row.cells.counted === true)
  const all = report.rows('by-theme').find(row => row.cells.theme === ALL)
  const n = Number(all?.cells.n_findings ?? 0)
  return language.page.restsOn.studies<Content>({
    studies: language.writing.studies(counted.length),
    years: yearsOf(counted) ?? language.words.missing['not-seen'],
    findings: filterLink(report, { kind: 'study' }, String(n)),
    called: language.writing.findings(n),
  })
}

/** The years from the first study to the last. */
function yearsOf(studies: readonly Row[]): string | undefined {
  const years = studies.map(row => row.cells.year).filter(year => typeof year === 'number')
  if (years.length === 0) return undefined
  const [from, to] = [Math.min(...years), Math.max(...years)]
  return from === to ? String(from) : `${from}–${to}`
}
