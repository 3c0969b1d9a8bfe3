import type { Element } from 'hast'
import { h } from 'hastscript'
import { isMissing } from '../../../schema/missing.ts'
import type { Protocol } from '../../../schema/protocol.ts'
import type { Role } from '../../../schema/role.ts'
import type { Review } from '../../../schema/settled.ts'
import type { ReportData } from '../report-data.ts'
import type { Content } from './content.ts'
import { inLanguages } from './in-languages.ts'

/**
 * Under the title: who answers for the review, its version, when was last searched and when its protocol was last changed. All of it is from the sources, and what they do
 * not say is left out; no clock is read.
 */
export function madeBy(report: ReportData): Element[] {
  const { protocol } = report.review
  const searched = lastSearched(report.review)
  const changed = changedOn(protocol)
  const responsible = (tag: string) => [
    ...new Set(protocol.roles.map(role => responsibleIn(role, tag === report.written ? undefined : tag))),
  ]
  const { version } = protocol.review
  if ([protocol.roles[0], version, searched, changed].every(one => one === undefined)) return []
  const say = inLanguages(report, ({ tag, page }): Content => {
    const names = responsible(tag)
    return [
      ...(names.length === 0 ? [] : [page.shell.responsible({ who: names.join(' ') })]),
      ...(version === undefined ? [] : [page.shell.version({ version })]),
      ...(searched === undefined ? [] : [page.shell.searched({ date: searched })]),
      ...(changed === undefined ? [] : [page.shell.changed({ date: changed })]),
    ].join(' ')
  })
  return [h('p', { className: ['note'] }, say)]
}

/** The day of the last search whose day is known. */
export function lastSearched({ searches }: Pick<Review, 'searches'>): string | undefined {
  return latest(searches.map(({ date }) => date).filter(date => !isMissing(date)))
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
