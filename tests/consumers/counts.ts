import { expect } from 'vitest'
import { fromJson } from './published.ts'
import type { Row } from './questions.ts'

/** What counts say of a row, and what names it; all else in these tables is words for it. */
const COUNTED = {
  'by-theme': { key: ['theme'], counts: ['n_studies', 'n_findings'] },
  'by-code': {
    key: ['code'],
    counts: [
      ...['n_studies', 'n_findings', 'n_studies_helps', 'n_studies_hinders', 'n_studies_mixed'],
      ...['n_studies_no_relation', 'n_studies_describes', 'n_studies_declaring'],
    ],
  },
  'state-by-code': {
    key: ['code', 'voice'],
    counts: ['lacking', 'there', 'varies', 'wished', 'supposed', 'not_stated', 'only_advice', 'not_seen'].map(
      part => `n_studies_${part}`,
    ),
  },
} as const

/** Holds tables that another program has counted against the published, each number of each row. Where no study is in a part, the other may not have it. */
export function expectCounts(counted: Readonly<Record<string, readonly Row[]>>): void {
  for (const [name, { key, counts }] of Object.entries(COUNTED)) {
    const line = (row: Row) => [...key.map(one => row[one]), ...counts.map(one => Number(row[one] ?? 0))].join(' ')
    const published = fromJson(name)
    expect(published.length, name).toBeGreaterThan(5)
    expect((counted[name] ?? []).map(line).sort(), name).toEqual(published.map(line).sort())
  }
}
