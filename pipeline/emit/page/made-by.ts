import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Protocol } from '../../../schema/protocol.ts'
import type { Role } from '../../../schema/role.ts'
import { asSentence } from '../../languages/as-sentence.ts'
import type { Catalogue } from '../../languages/catalogue.ts'
import { lastSearched } from '../../review/last-searched.ts'
import type { ReportData } from '../report-data.ts'
import { inLanguages } from './in-languages.ts'
import { versionSaid } from './version-said.ts'

/** Under the title: who answers for the review, its version, how far its search reached, and when its protocol was last changed. */
export function madeBy(report: ReportData): Element[] {
  const changed = changedOn(report.review.protocol)
  const say = inLanguages(report, language =>
    [
      ...answeredFor(language, report),
      ...(changed === undefined ? [] : [language.page.shell.changed({ date: changed })]),
    ].join(' '),
  )
  return say.length === 0 ? [] : [h('p', { className: ['note'] }, say)]
}

/** Who answers for it, which version it is and how far its search reached. All of it is from the sources, and what they do not say is left out; no clock is read. */
export function answeredFor(language: Catalogue, { review, written }: ReportData): string[] {
  const { roles, window } = review.protocol
  const { page, tag } = language
  const names = [...new Set(roles.map(role => responsibleIn(role, tag === written ? undefined : tag)))]
  const searched = lastSearched(review.searches)
  return [
    ...(names.length === 0 ? [] : [page.shell.responsible({ who: names.map(asSentence).join(' ') })]),
    ...versionSaid(language, review),
    ...(searched === undefined ? [] : [page.shell.searched({ date: searched, ...window })]),
  ]
}

/** The day on which the protocol was last changed: what the date of the review is as long as no version is released. */
export function changedOn({ amendments, coding_log }: Protocol): string | undefined {
  return latest([...amendments, ...coding_log].map(({ date }) => date))
}

function responsibleIn({ responsible, responsible_translations }: Role, tag: string | undefined): string {
  return (tag === undefined ? undefined : responsible_translations?.[tag]) ?? responsible
}

/** Dates are year, month and day, so their order is that of their texts. */
function latest(dates: readonly string[]): string | undefined {
  return dates.toSorted().at(-1)
}
