import { z } from 'zod'
import { isMissing } from './missing.ts'
import { missing } from './missing-value.ts'
import { textOf } from './text.ts'

/** Days and years. */

const DATE = 'a date such as 2023-01-20'

export const isoDate = textOf(z.string(), { expected: DATE, isDay: true }, text => (isDate(text) ? text : undefined))

export const dateOrMissing = textOf(z.string(), { expected: DATE, orMissing: true, isDay: true }, text =>
  isMissing(text) || isDate(text) ? text : undefined,
)

/** A day that the calendar has, written year, month, day. */
export function isDate(text: string): boolean {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

export const yearOrMissing = textOf(
  z.union([z.int().min(1000).max(9999), missing]),
  { expected: 'a year of four digits', orMissing: true },
  text => (isMissing(text) ? text : /^[1-9]\d{3}$/.test(text) ? Number(text) : undefined),
)

export const year = textOf(z.int().min(1000).max(9999), { expected: 'a year of four digits' }, text =>
  /^[1-9]\d{3}$/.test(text) ? Number(text) : undefined,
)
