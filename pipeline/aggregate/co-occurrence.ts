import { textIn } from '../languages/text-in.ts'
import type { CountedFinding } from './finding-table.ts'
import { count, flag, numberCells, ratio, share, type Table, text } from './table.ts'

/** One code over so many times the other makes a pair lopsided: its numbers say little. */
const LOPSIDED = 5

/** Which codes stand together in one study. */
export const coOccurrence: Table = {
  name: 'co-occurrence',
  da: 'Koder i samme studie',
  en: 'Codes in one study',
  row: 'a pair of codes that are both used',
  meaning:
    'Studies that carry both codes: Jaccard’s coefficient, the share of each code’s studies that carry the other too, and how many would by chance.',
  caveat:
    'Codes of one study were often met on one page; together does not mean that one leads to the other. No test is made.',
  source: 'c = n12 / (n1 + n2 - n12); expected n1 * n2 / N.',
  key: ['code_a', 'code_b'],
  columns: [
    text('code_a', 'Første kode', 'First code'),
    text('code_a_da', 'Første kode på dansk', 'First code in Danish'),
    text('code_a_en', 'Første kode på engelsk', 'First code in English'),
    text('code_b', 'Anden kode', 'Second code'),
    text('code_b_da', 'Anden kode på dansk', 'Second code in Danish'),
    text('code_b_en', 'Anden kode på engelsk', 'Second code in English'),
    count('order_a', 'place', 'Den førstes plads i kodebogen', 'Place of the first in the codebook'),
    count('order_b', 'place', 'Den andens plads i kodebogen', 'Place of the second in the codebook'),
    count('rank_a', 'rank', 'Den førstes plads efter antal studier', 'Rank of the first by number of studies'),
    count('rank_b', 'rank', 'Den andens plads efter antal studier', 'Rank of the second by number of studies'),
    count('n_studies_a', 'studies', 'Studier med den første', 'Studies with the first'),
    count('n_studies_b', 'studies', 'Studier med den anden', 'Studies with the second'),
    count('n_studies_both', 'studies', 'Studier med begge', 'Studies with both'),
    ...ratio('jaccard', 'Jaccard', 'Jaccard'),
    ...ratio('share_b_in_a', 'Andel af den førstes studier', 'Share of the first’s studies with the second'),
    ...ratio('share_a_in_b', 'Andel af den andens studier', 'Share of the second’s studies with the first'),
    ...ratio('expected', 'Forventet ved tilfældighed', 'Expected by chance', 2),
    flag('lopsided', 'Den ene mindst fem gange den anden', 'One over five times the other'),
  ],
  rows: ({ studies, codes, findings }) => {
    const ofStudy = findings.groupby('study_id').objects({ grouped: true }) as unknown as Map<string, CountedFinding[]>
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
            code_a_da: textIn(a.code.labels, 'da'),
            code_a_en: textIn(a.code.labels, 'en'),
            code_b: b.code.code,
            code_b_da: textIn(b.code.labels, 'da'),
            code_b_en: textIn(b.code.labels, 'en'),
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
