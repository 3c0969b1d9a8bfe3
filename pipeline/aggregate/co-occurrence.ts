import { caveats } from '../languages/en/caveats.ts'
import { findingsBy } from './finding-table.ts'
import { count, flag, label, numberCells, ratio, share, type Table, text } from './table.ts'

/** One code over so many times the other makes a pair lopsided: its numbers say little. */
const LOPSIDED = 5

/** Which codes stand together in one study. */
export const coOccurrence: Table = {
  name: 'co-occurrence',
  row: 'a pair of codes that are both used',
  meaning:
    'Studies that carry both codes: Jaccard’s coefficient, the share of each code’s studies that carry the other too, and how many would by chance.',
  caveat: `${caveats.coOccurrence} Codes of one study were often met on one page. No test is made.`,
  source: `c = n12 / (n1 + n2 - n12); expected n1 * n2 / N; lopsided where one is more than ${LOPSIDED} times the other.`,
  rests_on: 'What stands behind the two codes in `by-code`, in the studies that stand behind both.',
  key: ['code_a', 'code_b'],
  columns: [
    text('code_a'),
    label('code_a_label'),
    text('code_b'),
    label('code_b_label'),
    count('order_a', 'place'),
    count('order_b', 'place'),
    count('rank_a', 'rank'),
    count('rank_b', 'rank'),
    count('n_studies_a', 'studies'),
    count('n_studies_b', 'studies'),
    count('n_studies_both', 'studies'),
    ...ratio('jaccard'),
    ...ratio('share_b_in_a'),
    ...ratio('share_a_in_b'),
    ...ratio('expected', 2),
    flag('lopsided'),
  ],
  rows: ({ studies, codes, findings }) => {
    const ofStudy = findingsBy(findings, 'study_id')
    const used = codes
      .map((one, index) => ({ ...one, order: index + 1, ids: new Set(one.studies.map(study => study.study_id)) }))
      .filter(one => one.n_studies > 0)
    const byStudies = used.toSorted((a, b) => b.n_studies - a.n_studies || a.order - b.order)
    const ranks = new Map(byStudies.map((one, index) => [one, index + 1]))
    return used.flatMap((a, index) =>
      used.slice(index + 1).map(b => {
        const both = [...a.ids].filter(study => b.ids.has(study))
        const { jaccard, inA, inB, expected, lopsided } = pair(a.n_studies, b.n_studies, both.length, studies.length)
        return {
          cells: {
            code_a: a.code.code,
            code_a_label: a.code.labels,
            code_b: b.code.code,
            code_b_label: b.code.labels,
            order_a: a.order,
            order_b: b.order,
            rank_a: ranks.get(a) ?? 0,
            rank_b: ranks.get(b) ?? 0,
            n_studies_a: a.n_studies,
            n_studies_b: b.n_studies,
            n_studies_both: both.length,
            ...numberCells('jaccard', jaccard),
            ...numberCells('share_b_in_a', inA),
            ...numberCells('share_a_in_b', inB),
            ...numberCells('expected', expected),
            lopsided,
          },
          behind: both
            .flatMap(study => ofStudy.get(study) ?? [])
            .filter(one => one.code === a.code.code || one.code === b.code.code)
            .map(one => one.finding_id),
        }
      }),
    )
  },
}

/** The numbers of a pair: `n1`, `n2` studies with each, `n12` with both, of `of` in all. */
export function pair(n1: number, n2: number, n12: number, of: number) {
  return {
    jaccard: share(n12, n1 + n2 - n12),
    inA: share(n12, n1),
    inB: share(n12, n2),
    expected: share(n1 * n2, of),
    lopsided: Math.max(n1, n2) > LOPSIDED * Math.min(n1, n2),
  }
}
