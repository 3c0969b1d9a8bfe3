import { countedCodes, countedFindings, countedStudies } from './counted.ts'
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
  rows: review => {
    const n = countedStudies(review).length
    const findings = countedFindings(review)
    return ORIGINS.flatMap(({ origin, da, en }) => {
      const codes = countedCodes(review).filter(({ code }) => origin === 'all' || code.origin === origin)
      const frequencies = codes.map(
        ({ code }) => new Set(findings.filter(one => one.code === code.code).map(one => one.study_id)).size,
      )
      const behind = findings.filter(one => codes.some(({ code }) => code.code === one.code)).map(one => one.finding_id)
      return Array.from({ length: n }, (_, index) => ({
        cells: {
          origin,
          origin_da: da,
          origin_en: en,
          n_studies: index + 1,
          expected_codes: expectedCodes(frequencies, n, index + 1),
          n_codes_ceiling: codes.length,
        },
        behind,
      }))
    })
  },
}

/** Expected number of codes in `k` of `n` studies, given in how many studies each code stands. Exact; throws where k is more than n. */
export function expectedCodes(frequencies: readonly number[], n: number, k: number): number {
  if (k > n) throw new RangeError(`${k} of ${n} studies`)
  return frequencies.reduce((sum, f) => sum + 1 - shareWithout(f, n, k), 0)
}

/** C(n - f, k) / C(n, k) as a product, so that no large number arises. */
function shareWithout(f: number, n: number, k: number): number {
  let product = 1
  for (let i = 0; i < k; i++) product *= Math.max(0, n - f - i) / (n - i)
  return product
}
