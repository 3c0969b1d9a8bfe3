import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { isMissing } from '../../../schema/missing.ts'
import type { CodersReading } from '../../../schema/settled.ts'
import { called } from '../../languages/called.ts'
import type { Catalogue } from '../../languages/catalogue.ts'
import { textIn } from '../../languages/text-in.ts'
import { roundsOf, supersededOf } from '../../review/rounds.ts'
import type { Row } from '../../review/table.ts'
import type { Cell } from '../outline-parts.ts'
import type { ReportData } from '../report-data.ts'
import { isListed } from './evidence-rows.ts'
import { inLanguages, labelled } from './in-languages.ts'
import { mark } from './mark.ts'
import { ourTranslation, translatableIn, translated } from './translated.ts'

/** The code that was disputed; one that was kept leads to its finding, where the page lists that. */
export const disputedCode: Cell = (report, { cells }) => {
  const name = labelled(report, report.named('code', String(cells.code)))
  const isKept = cells.ruling === 'keep' && cells.round === 'standing'
  const leads = isKept && report.medium === 'page' && isListed(report, String(cells.finding_id))
  return leads ? h('a', { href: `#${cells.finding_id}` }, name) : name
}

/** What each coder of the round gave, or that the coder did not give the code. */
export const readings: Cell = (report, row) => {
  const { source } = report.passage(String(row.cells.passage_id)) ?? {}
  const dispute = disputeOf(report, row)
  const superseded = supersededOf(report.review.protocol.coders)
  const rounds = roundsOf(source?.record.coded_by ?? [], superseded)
  const each = (rounds.find(({ round }) => round === row.cells.round)?.coders ?? []).map(coder => {
    const own = dispute?.readings.find(one => one.coder === coder)
    return h('li', [
      `${coder}: `,
      ...inLanguages(report, language =>
        own === undefined ? language.words.compared.none : valuesIn(report, language, own),
      ),
    ])
  })
  return h('ul', each)
}

export const ruling: Cell = (report, row) => [
  mark(report, row.cells.ruling, 'decision'),
  h('span', { className: ['where'] }, reasonOf(report, row)),
]

function reasonOf(report: ReportData, row: Row): ElementContent[] {
  const said = translatableIn(report, row, 'ruling_reason') ?? { text: String(row.cells.ruling_reason) }
  return [...translated(report, said), ...ourTranslation(report, said)]
}

function disputeOf(report: ReportData, { cells }: Row) {
  const { source } = report.passage(String(cells.passage_id)) ?? {}
  const settled = cells.round === 'standing' ? source : source?.superseded
  const all = [...(settled?.findings ?? []), ...(settled?.dropped ?? [])]
  return all.find(({ passage, code }) => `${source?.id}/${passage}/${code}` === cells.finding_id)
}

function valuesIn(report: ReportData, language: Catalogue, reading: CodersReading): string {
  const people = (list: CodersReading['about']) =>
    isMissing(list)
      ? language.words.missing[list]
      : list.map(id => textIn(report.named('person', id), language.tag)).join(' + ')
  return [
    called(language, reading.state, 'state', 'missing'),
    called(language, reading.direction, 'direction', 'missing'),
    called(language, reading.evidence, 'evidence', 'missing'),
    people(reading.informants),
    people(reading.about),
  ].join(', ')
}
