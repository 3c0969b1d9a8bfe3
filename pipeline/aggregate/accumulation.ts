import * as aq from 'arquero'
import { ALL } from '../../schema/reserved.ts'
import { CODE_ORIGIN } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { calledInEach } from '../languages/called.ts'
import { capitalLabels } from '../languages/capital-labels.ts'
import { caveats } from '../languages/en/caveats.ts'
import type { CountedFinding } from './finding-table.ts'
import { count, label, number, type Table, text } from './table.ts'

/** How many codes one would expect to meet in so many studies, whatever their order. */
export const accumulation: Table = {
  name: 'accumulation',
  row: 'a number of studies, and codes of one origin',
  meaning:
    'Expected number of different codes in k studies drawn at random from the sample, exact and without an order; `n_codes_ceiling` is how many the codebook has.',
  caveat: `${caveats.accumulation} Codes met while coding came from these very studies.`,
  source: 'Rarefaction: E[S(k)] = sum over codes of 1 - C(n - f, k) / C(n, k), f the studies with the code.',
  rests_on:
    'What stands behind the codes of that `origin` in `by-code`, behind all codes for `all`; whatever the number of studies, because they are drawn from all.',
  key: ['origin', 'n_studies'],
  columns: [
    text('origin', { words: ['code_origin'] }),
    label('origin_label'),
    count('n_studies', 'studies'),
    number('expected_codes', 2),
    count('n_codes_ceiling', 'codes'),
  ],
  rows: ({ languages, studies, codes, findings }) =>
    wordsOf(CODE_ORIGIN).flatMap(origin => {
      const own = codes.filter(({ code }) => origin === ALL || code.origin === origin)
      if (own.length === 0 && origin !== ALL) return []
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
          origin_label: capitalLabels(calledInEach(languages, origin, 'code_origin')),
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
