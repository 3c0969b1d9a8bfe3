import { isMissing } from '../../schema/missing.ts'
import type { Review } from '../../schema/settled.ts'

/** The searches that are to be run again, and what that is said by. */
export interface OldSearches {
  /** As the protocol has it: `12 months`. */
  after: string
  /** The day they are held against. */
  on: string
  searches: readonly { search_id: string; date: string }[]
}

/**
 * The searches that are older than the protocol allows; `undefined` where it says nothing of that. A place that was searched again counts by the last time, and
 * a search of no known day is no younger than any.
 *
 * No clock is asked, so that the same sources say the same on any day: they are held against a day that somebody names, or the last one that the sources know.
 */
export function oldSearches(review: Review, on = lastDay(review)): OldSearches | undefined {
  const { search_again_after: after } = review.protocol.review
  if (after === undefined) return undefined
  const last = new Map<string, Review['searches'][number]>()
  for (const search of review.searches) {
    const before = last.get(search.where)
    if (before === undefined || isMissing(before.date) || (!isMissing(search.date) && search.date > before.date))
      last.set(search.where, search)
  }
  const isOld = (day: string) => isMissing(day) || monthsLater(day, Number.parseInt(after, 10)) <= on
  return { after, on, searches: [...last.values()].filter(({ date }) => isOld(date)) }
}

/** The last day on which anything was searched, decided or logged. */
function lastDay({ protocol, searches }: Review): string {
  const days = [...protocol.amendments, ...protocol.coding_log, ...searches].map(({ date }) => date)
  return (
    days
      .filter(day => !isMissing(day))
      .sort()
      .at(-1) ?? ''
  )
}

/** The same day some months later, to be compared as text; the 31st of a month that has none stands behind its last day. */
function monthsLater(day: string, months: number): string {
  const [year = 0, month = 0] = day.split('-').map(Number)
  const all = year * 12 + month - 1 + months
  return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}${day.slice(7)}`
}
