import type { Catalogue } from '../catalogue.ts'
import { oneOrMore } from '../one-or-more.ts'

/** How Danish writes numbers and lists. */
export const writing = {
  decimal: ',',
  thousands: '.',
  percent: n => `${n} %`,
  list: items => (items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} og ${items.at(-1)}`),
  others: n => `${n} ${oneOrMore(n, 'anden', 'andre')}`,
  findings: () => 'fund',
  studies: n => `${n} ${oneOrMore(n, 'studie', 'studier')}`,
} satisfies Catalogue['writing']
