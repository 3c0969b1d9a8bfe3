import { isDate } from './dates.ts'
import { isMissing } from './missing.ts'

type Order = (first: string, second: string, year: string) => string

const dayFirst: Order = (day, month, year) => `${year}-${month}-${day}`
const monthFirst: Order = (month, day, year) => `${year}-${month}-${day}`

/** `25-11-2026`, as a spreadsheet writes a day, in year, month, day; read day first, then month first. What is no such text is left. */
export const DAY_FORMS: readonly ((text: string) => string)[] = [dayFirst, monthFirst].map(
  order => text => inOrder(text, order) ?? text,
)

/**
 * The days of one column in year, month, day, where a spreadsheet has written them otherwise: by text, those that are to be changed. `undefined` where none is, or
 * where both orders give days in every cell, because then `05-06-2026` may be one of two.
 */
export function daysElsewhere(cells: readonly string[]): ReadonlyMap<string, string> | undefined {
  const odd = [...new Set(cells)].filter(text => text !== '' && !isMissing(text) && !isDate(text))
  if (odd.length === 0) return undefined
  const [only, ...more] = DAY_FORMS.filter(form => odd.every(text => isDate(form(text))))
  return only === undefined || more.length > 0 ? undefined : new Map(odd.map(text => [text, only(text)]))
}

function inOrder(text: string, order: Order): string | undefined {
  const [, first, second, year] = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text) ?? []
  return first === undefined || second === undefined || year === undefined
    ? undefined
    : order(first.padStart(2, '0'), second.padStart(2, '0'), year)
}
