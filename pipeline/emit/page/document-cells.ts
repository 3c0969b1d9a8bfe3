import { h } from 'hastscript'
import type { Method } from '../../../schema/method.ts'
import { isMissing, type Missing } from '../../../schema/missing.ts'
import { NAMED } from '../../../schema/vocabulary.ts'
import { isWordOf } from '../../../schema/word-list.ts'
import { called } from '../../languages/called.ts'
import type { Row } from '../../review/table.ts'
import type { Cell } from '../outline-parts.ts'
import type { ReportData } from '../report-data.ts'
import { cellOf } from './cells.ts'
import { type Content, nodes } from './content.ts'
import { asWritten, inLanguages } from './in-languages.ts'
import { filterLink } from './number-links.ts'
import { linkOut, sourceLink } from './sources.ts'

/** A document over its column, with its kind; our studies by what they are called. */
export const sourceAsHead: Cell = (report, row, table) =>
  report.source(String(row.cells.source_id)) === undefined
    ? cellOf('source_label')(report, row, table)
    : [
        sourceLink(report, String(row.cells.source_id)),
        h(
          'span',
          { className: ['where'] },
          inLanguages(report, language => called(language, row.cells.document_kind, 'document_kind')),
        ),
      ]

/** Whether a source names a condition: a sign to look at and a word to listen to, leading to what it says of it. */
export const namedSign: Cell = (report, { cells }) => {
  const { code, source_id, named } = cells
  if (!isWordOf(NAMED, named)) return NAMED['not-seen'].sign
  if (named === 'not-seen' || named === 'not-applicable') return NAMED[named].sign
  const of: Record<string, string> =
    report.source(String(source_id)) === undefined ? { kind: 'study' } : { source: String(source_id) }
  if (report.medium === 'markdown') return NAMED[named].sign
  return filterLink(report, { code: String(code), ...of }, [
    h('span', { ariaHidden: 'true' }, NAMED[named].sign),
    h(
      'span',
      { className: ['spoken'] },
      inLanguages(report, ({ words }) => words.named[named]),
    ),
  ])
}

/** What a method of the guidance is for, for whom, and where it comes from, as far as the guidance says. */
export const purposeAndGroup: Cell = (report, { cells }) =>
  asWritten(
    report,
    [cells.purpose, cells.target_group, cells.origin_field]
      .filter(text => !isMissing(text))
      .map(text => `${text}.`)
      .join(' '),
  )

/** The letters that the guidance gives a method: of what, and for whom. */
export const ratings: Cell = (report, { cells }) =>
  itemsOr(report, methodOf(report, cells)?.ratings ?? 'not-seen', ({ dimension, letter, population }) => [
    inLanguages(report, ({ words }) => `${words.rating_dimension[dimension]}: ${words.rating_letter[letter]}`),
    ' · ',
    asWritten(report, population.replaceAll('-', ' ')),
  ])

/** The evaluations of a method that the guidance tells of, and whether they are about those it is for. */
export const evaluations: Cell = (report, { cells }) =>
  itemsOr(report, methodOf(report, cells)?.evaluations ?? 'not-seen', ({ population, design, result, applies }) => [
    asWritten(report, `${population} · ${design} · ${result}`),
    ' · ',
    inLanguages(report, ({ words }) => words.applies[applies]),
  ])

function methodOf(report: ReportData, cells: Row['cells']): Method | undefined {
  const source = report.source(String(cells.source_id))
  return source !== undefined && 'methods' in source
    ? source.methods.find(one => one.method_id === cells.method_id)
    : undefined
}

/** Items below one another, or the word for why there are none. */
function itemsOr<T>(report: ReportData, items: readonly T[] | Missing, say: (item: T) => Content): Content {
  return typeof items === 'string'
    ? inLanguages(report, ({ words }) => words.missing[items])
    : h(
        'ul',
        items.map(item => h('li', nodes(say(item)))),
      )
}

export const factAndSubject: Cell = (report, { cells }) =>
  asWritten(report, `${cells.fact} · ${cells.subject}`.replaceAll('-', ' '))

export const valueWithUnit: Cell = (report, { cells }) =>
  asWritten(report, [cells.value, isMissing(cells.unit) ? '' : cells.unit].filter(Boolean).join(' '))

export const placeOnPage: Cell = (report, { cells }) => {
  const page = report.source(String(cells.source_id))?.pages.find(one => one.page === cells.page_id)
  return linkOut(page?.address ?? '', asWritten(report, String(cells.place)))
}
