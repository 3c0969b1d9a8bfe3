import { isDate } from './dates.ts'
import { isMissing } from './missing.ts'

type Order = (first: string, second: string, year: string) => string

const dayFirst: Order = (day, month, year) => `${year}-${month}-${day}`
const monthFirst: Order = (month, day, year) => `${year}-${month}-${day}`

/** `25-11-2026`, as a spreadsheet writes a day, in year, month, day; read day first, then month first. What is no such text is left. */
export const DAY_FORMS: readonly ((text: string) => string)[] = [dayFirst, monthFirst].map(
  order => text => inOrder(text, order) ?? text,
)

/** The days of one column that a spreadsheet has written otherwise. */
export interface DaysElsewhere {
  /** By text, those that are to be changed: the column tells in which order they were written. */
  inForm: ReadonlyMap<string, string>
  /** By text, those that may be either of two days. */
  either: ReadonlyMap<string, readonly string[]>
  /** A text that is a day with the day first only, and one that is with the month first only. */
  dayFirst?: string
  monthFirst?: string
}

/**
 * In which order `05-06-2026` was written, the other days of its column tell: one of them that is a day in one order only, while all are days in that order. Where
 * none does, or some tell one and some the other, it may be either.
 */
export function daysElsewhere(cells: readonly string[]): DaysElsewhere {
  const odd = [...new Set(cells)].flatMap(text => {
    if (text === '' || isMissing(text) || isDate(text)) return []
    const [first, second] = DAY_FORMS.map(form => form(text)).map(day => (isDate(day) ? day : undefined))
    return first === undefined && second === undefined ? [] : [{ text, first, second }]
  })
  const dayFirst = odd.find(({ second }) => second === undefined)
  const monthFirst = odd.find(({ first }) => first === undefined)
  const order = dayFirst && monthFirst ? undefined : dayFirst ? 'first' : monthFirst && 'second'
  const told = odd.map(one => ({ ...one, day: one.first === one.second ? one.first : order && one[order] }))
  return {
    inForm: new Map(told.flatMap(({ text, day }) => (day === undefined ? [] : [[text, day] as const]))),
    either: new Map(
      told.flatMap(({ text, first, second, day }) =>
        day === undefined && first !== undefined && second !== undefined ? [[text, [first, second]] as const] : [],
      ),
    ),
    ...(dayFirst && { dayFirst: dayFirst.text }),
    ...(monthFirst && { monthFirst: monthFirst.text }),
  }
}

function inOrder(text: string, order: Order): string | undefined {
  const [, first, second, year] = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text) ?? []
  return first === undefined || second === undefined || year === undefined
    ? undefined
    : order(first.padStart(2, '0'), second.padStart(2, '0'), year)
}
