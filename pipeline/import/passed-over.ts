import { quoted } from '../diagnostics/problem.ts'
import type { PassedOver } from './reference.ts'

/** The most names that are told of one reason: those that stand there most often. */
const MOST_NAMES = 60

/** How often each name was passed over, by the reason. */
export type TimesPassedOver = Map<string, Map<string, number>>

export function countPassedOver(times: TimesPassedOver, passedOver: Iterable<PassedOver>): void {
  for (const { name, because } of passedOver) {
    const names = times.get(because) ?? new Map<string, number>()
    times.set(because, names.set(name, (names.get(name) ?? 0) + 1))
  }
}

/** What files give that is taken for no field, a line for each reason: the names with how often they stand there. */
export function passedOverLines(times: TimesPassedOver): string[] {
  return [...times].map(([because, names]) => {
    const all = [...names].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    const shown = all.slice(0, MOST_NAMES).map(([name, n]) => (n === 1 ? quoted(name) : `${quoted(name)} ${n} times`))
    const more = all.length > MOST_NAMES ? ` and ${all.length - MOST_NAMES} more names` : ''
    return `${shown.join(', ')}${more}, because ${because}`
  })
}
