import type { Element } from 'hast'
import { h } from 'hastscript'
import { isMissing } from '../../../schema/missing.ts'
import type { Document, Study } from '../../../schema/settled.ts'
import { called } from '../../languages/called.ts'
import type { Cell } from '../outline-parts.ts'
import type { ReportData } from '../report-data.ts'
import { nameIn } from './cells.ts'
import type { Content } from './content.ts'
import { asWritten, inLanguages } from './in-languages.ts'
import { filterLink } from './number-links.ts'
import { selfLink } from './self-link.ts'
import { apart, languageOf, linkOut } from './sources.ts'

/** A source where links to it lead: its short name, its title, and the page that was read. */
export const sourceWithPage: Cell = (report, { cells }) => {
  const source = sourceOf(report, cells.source_id)
  const { id, title, record, pages } = source
  const read = inLanguages(report, ({ page }) => page.studies.page_read)
  return [
    selfLink(`source-${id}`),
    h('bdi', { id: `source-${id}`, className: ['name'] }, report.shortName(id)),
    h('bdi', { className: ['title', 'as-written'], lang: languageOf(record) }, title),
    h(
      'span',
      { className: ['where'] },
      apart([...published(report, source), ...pages.slice(0, 1).map(page => linkOut(page.address, read))]),
    ),
    ...retracted(report, source),
  ]
}

/** The findings of a source, which it leads to unless it is not counted. */
export const findingsOf: Cell = (report, { cells }) => {
  const { id, findings } = sourceOf(report, cells.source_id)
  const n = findings.length
  return n === 0 || cells.counted === false ? n : filterLink(report, { source: id }, n)
}

/** Who took part in a study, and how many. */
export const informants: Cell = (report, { cells }) => {
  const { record } = sourceOf(report, cells.source_id)
  const groups = 'informants' in record ? record.informants : 'not-applicable'
  return inLanguages(report, language =>
    typeof groups === 'string'
      ? called(language, groups, 'missing')
      : groups
          .map(({ group, n, unit }) => {
            const people = nameIn(report, language, 'person', group)
            const units = called(language, unit, 'unit', 'missing')
            return isMissing(n) ? people : language.page.studies.informant({ group: people, n, unit: units })
          })
          .join(', '),
  )
}

function sourceOf({ source }: ReportData, id: unknown): Study | Document {
  const found = source(String(id))
  if (found === undefined) throw new Error(`There is no source ${id}`)
  return found
}

function published(report: ReportData, { record }: Study | Document): Content[] {
  if (!('container' in record)) return []
  return [
    ...(isMissing(record.container) ? [] : [asWritten(report, record.container, '')]),
    ...(isMissing(record.doi) ? [] : [linkOut(`https://doi.org/${encodeURI(record.doi)}`, 'DOI')]),
  ]
}

function retracted(report: ReportData, { record }: Study | Document): Element[] {
  if (!('retracted' in record) || record.retracted === undefined) return []
  return [
    h(
      'strong',
      inLanguages(report, ({ page }) => page.studies.retracted),
    ),
  ]
}
