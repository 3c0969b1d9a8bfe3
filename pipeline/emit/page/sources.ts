import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { ReportData } from '../report-data.ts'
import { type Content, nodes } from './content.ts'
import { asWritten } from './in-languages.ts'
import { ourTranslation, translated } from './translated.ts'

/** A study or document by its short name; studies and documents stand further down the page. */
export function sourceLink({ source, shortName, medium }: ReportData, id: string): Element {
  const name = h('bdi', shortName(id))
  return source(id) === undefined || medium === 'markdown' ? name : h('a', { href: `#source-${id}` }, [name])
}

/** A passage in the language of the reader, then whose it is, and the place on the page it was read on, as far as asked for. */
export function passageText(
  report: ReportData,
  passageId: string,
  after: 'source' | 'place' | 'source and place' = 'source and place',
): Element {
  const { source, passage } = report.passage(passageId) ?? {}
  if (source === undefined || passage === undefined) return asWritten(report, passageId)
  const page = source.pages.find(one => one.page === passage.where?.page)
  const place = passage.where?.place ?? ''
  const where: Content[] = [
    ...(after === 'place' ? [] : [sourceLink(report, source.id)]),
    ...(after === 'source' ? [] : [page === undefined ? place : linkOut(page.address, place)]),
  ]
  const said = { text: passage.text ?? '', translations: passage.translations }
  return h('span', { className: ['as-written'], lang: report.written }, [
    h('span', { className: ['passage'] }, translated(report, said)),
    h('span', { className: ['where'] }, [...apart(where), ...ourTranslation(report, said)]),
  ])
}

/** Several things on one line. */
export function apart(parts: readonly Content[]): ElementContent[] {
  return parts.flatMap((part, index) => nodes(index === 0 ? part : [' · ', part]))
}

/** A link out of the page. Only http and https are followed; anything else is shown as the text it is. */
export function linkOut(address: string, content: Content): ElementContent[] {
  if (/^https?:\/\//i.test(address)) return [h('a', { href: address }, nodes(content))]
  return [h('span', nodes([content, ` (${address})`]))]
}

/** The language of a title; empty, which HTML reads as unknown, where the record names none. */
export function languageOf(record: { language: string }): string {
  return /^[a-z]{2}$/.test(record.language) ? record.language : ''
}
