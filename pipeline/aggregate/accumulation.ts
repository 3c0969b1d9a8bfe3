import * as aq from 'arquero'
import type { CountedFinding } from './finding-table.ts'
import { count, type Table, text } from './table.ts'

const ORIGINS = [
  { origin: 'all', da: 'Alle koder', en: 'All codes' },
  { origin: 'review', da: 'Koder fra oversigten', en: 'Codes of the review' },
  { origin: 'inductive', da: 'Koder mødt undervejs', en: 'Codes met while coding' },
] as const

/** How many codes one would expect to meet in so many studies, whatever their order. */
export const accumulation: Table = {
  name: 'accumulation',
  da: 'Koder mødt efter antal studier',
  en: 'Codes met by number of studies',
  row: 'a number of studies, and codes of one origin',
  meaning:
    'Expected number of different codes in k studies drawn at random from the sample, exact and without an order; `n_codes_ceiling` is how many the codebook has.',
  caveat:
    'It shows the use of our codebook, not the completeness of knowledge. Codes met while coding came from these very studies.',
  source: 'Rarefaction: E[S(k)] = sum over codes of 1 - C(n - f, k) / C(n, k), f the studies with the code.',
  key: ['origin', 'n_studies'],
  columns: [
    text('origin', 'Koder fra', 'Origin of the codes: all, review or inductive'),
    text('origin_da', 'Koder fra, på dansk', 'Origin in Danish'),
    text('origin_en', 'Koder fra, på engelsk', 'Origin in English'),
    count('n_studies', 'studies', 'Studier', 'Studies'),
    { name: 'expected_codes', kind: 'number', da: 'Forventede koder', en: 'Expected codes', decimals: 2 },
    count('n_codes_ceiling', 'codes', 'Koder i kodebogen', 'Codes in the codebook'),
  ],
  rows: ({ studies, codes, findings }) =>
    ORIGINS.flatMap(({ origin, da, en }) => {
      const own = codes.filter(({ code }) => origin === 'all' || code.origin === origin)
      const names = new Set(own.map(({ code }) => code.code))
      const behind = findings
        .filter(aq.escape((row: CountedFinding) => names.has(row.code)))
        .array('finding_id') as string[]
      const curve = expectedCodes(
        own.map(one => one.n_studies),
        studies.length,
      )
      return curve.map((expected_codes, index) => ({
        cells: {
          origin,
          origin_da: da,
          origin_en: en,
          n_studies: index + 1,
          expected_codes,
          n_codes_ceiling: own.length,
        },
        behind,
      }))
    }),
}

/**
 * Expected number of codes in 1, 2, … n of n studies, given in how many studies each code stands. Exact.
 *
 * C(n - f, k) / C(n, k), the chance that k studies are all without a code, is one factor more than for k - 1: one pass, and no large number arises.
 */
export function expectedCodes(frequencies: readonly number[], n: number): number[] {
  const without = frequencies.map(() => 1)
  return Array.from({ length: n }, (_, drawn) =>
    frequencies.reduce((sum, f, code) => {
      const chance = (without[code] ?? 0) * (Math.max(0, n - f - drawn) / (n - drawn))
      without[code] = chance
      return sum + 1 - chance
    }, 0),
  )
}
