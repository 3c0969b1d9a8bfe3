import { h } from 'hastscript'
import { isMissing } from '../../../schema/missing.ts'
import { NAMED } from '../../../schema/vocabulary.ts'
import { isWordOf } from '../../../schema/word-list.ts'
import { called } from '../../languages/called.ts'
import type { Cell } from '../outline-parts.ts'
import { cellOf, listed } from './cells.ts'
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
  if (!isWordOf(NAMED, named) || named === 'not-seen') return NAMED['not-seen'].sign
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

/** What a method of the guidance is for, for whom, and where it comes from. */
export const purposeAndGroup: Cell = (report, { cells }) =>
  asWritten(report, [cells.purpose, cells.target_group, cells.origin_field].map(text => `${text}.`).join(' '))

/** The items of a list below one another, or the word for why there are none. */
export function itemsOf(column: string): Cell {
  return (report, { cells }) => {
    const why = cells[`${column}_missing`]
    if (isMissing(why)) return inLanguages(report, ({ words }) => words.missing[why])
    return h(
      'ul',
      listed(cells[column]).map(item => h('li', [asWritten(report, item)])),
    )
  }
}

export const factAndSubject: Cell = (report, { cells }) =>
  asWritten(report, `${cells.fact} · ${cells.subject}`.replaceAll('-', ' '))

export const valueWithUnit: Cell = (report, { cells }) =>
  asWritten(report, [cells.value, cells.unit === 'not-applicable' ? '' : cells.unit].filter(Boolean).join(' '))

export const placeOnPage: Cell = (report, { cells }) =>
  linkOut(String(cells.page_address), asWritten(report, String(cells.place)))
