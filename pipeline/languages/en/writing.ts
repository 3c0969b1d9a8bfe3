import { oneOrMore } from '../one-or-more.ts'

/** How English writes numbers and lists. */
export const writing = {
  decimal: '.',
  thousands: ',',
  percent: (n: number | string) => `${n}%`,
  /** `a`, `a and b`, `a, b and c`. */
  list: (items: readonly string[]) =>
    items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`,
  others: (n: number) => `${n} ${oneOrMore(n, 'other', 'others')}`,
  /** Behind their number. */
  findings: (n: number): string => oneOrMore(n, 'finding', 'findings'),
  studies: (n: number) => `${n} ${oneOrMore(n, 'study', 'studies')}`,
}
