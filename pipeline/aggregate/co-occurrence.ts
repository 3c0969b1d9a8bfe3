import { countedCodes, countedFindings, countedStudies } from './counted.ts'
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
  rows: review => {
    const of = countedStudies(review).length
    const findings = countedFindings(review)
    const used = countedCodes(review)
      .map(({ code }, index) => ({ ...code, order: index + 1, studies: studiesOf(findings, code.code) }))
      .filter(one => one.studies.size > 0)
    const byStudies = used.toSorted((a, b) => b.studies.size - a.studies.size || a.order - b.order)
    return used.flatMap((a, index) =>
      used.slice(index + 1).map(b => {
        const both = [...a.studies].filter(study => b.studies.has(study))
        const { jaccard, inA, inB, expected, lopsided } = pair(a.studies.size, b.studies.size, both.length, of)
        return {
          cells: {
            code_a: a.code,
            code_a_da: a.da,
            code_a_en: a.en,
            code_b: b.code,
            code_b_da: b.da,
            code_b_en: b.en,
            order_a: a.order,
            order_b: b.order,
            rank_a: byStudies.indexOf(a) + 1,
            rank_b: byStudies.indexOf(b) + 1,
            n_studies_a: a.studies.size,
            n_studies_b: b.studies.size,
            n_studies_both: both.length,
            ...numberCells('jaccard', jaccard),
            ...numberCells('share_b_in_a', inA),
            ...numberCells('share_a_in_b', inB),
            ...numberCells('expected', expected),
            lopsided,
          },
          behind: findings
            .filter(one => both.includes(one.study_id) && (one.code === a.code || one.code === b.code))
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

function studiesOf(findings: readonly { study_id: string; code: string }[], code: string): Set<string> {
  return new Set(findings.filter(one => one.code === code).map(one => one.study_id))
}
