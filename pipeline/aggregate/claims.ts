import { columnOfWord } from '../languages/column-of-word.ts'
import { SIDES } from './claim-sides.ts'
import type { Counted, CountedClaim } from './counted.ts'
import { count, flag, label, list, type Table, type TableRow, text } from './table.ts'

/** What a published review claims, beside what the studies we could read say. */
export const claims: Table = {
  name: 'claims',
  row: 'a claim',
  meaning:
    'Each claim with its passage, its codes and the effect it predicts; then the studies by what those who may speak for its population say of it, and one word.',
  caveat:
    'A comparison, not an independent replication: the codes come from the page of the review, and some studies may be among those it included. No test is made.',
  source:
    'Within a study: findings that declare an effect agree, else mixed. Words: the least number of studies of the analysis page, and none the other way.',
  key: ['claim_id'],
  columns: [
    text('claim_id'),
    label('text_label'),
    text('passage_id'),
    text('claim_status', { words: ['claim_status'] }),
    list('codes'),
    text('predicted', { words: ['predicted'] }),
    text('claim_basis', { words: ['claim_basis'] }),
    text('claim_population'),
    flag('testable'),
    text('not_testable_because'),
    ...SIDES.map(side => count(columnOfWord('n_studies', side), 'studies')),
    count('n_studies_not_seen', 'studies'),
    ...SIDES.map(side => list(columnOfWord('studies', side))),
    list('awaiting_ids'),
    text('conclusion', { words: ['claim_word'] }),
  ],
  rows: counted => counted.claims.map(one => rowOfClaim(one, counted)),
}

/** A claim that cannot be tested has no counts, not counts of 0. */
function rowOfClaim({ claim, sides, conclusion }: CountedClaim, { studies }: Counted): TableRow {
  const isTestable = claim.testable === 'yes'
  const bySide = SIDES.map(side => [side, sides.filter(one => one.side === side)] as const)
  return {
    cells: {
      claim_id: claim.claim_id,
      text_label: claim.labels,
      passage_id: claim.passage,
      claim_status: claim.status,
      codes: claim.codes,
      predicted: claim.predicted,
      claim_basis: claim.basis,
      claim_population: claim.population,
      testable: isTestable,
      not_testable_because: claim.testable === 'yes' ? '' : claim.testable.no,
      ...Object.fromEntries(
        bySide.map(([side, those]) => [columnOfWord('n_studies', side), isTestable ? those.length : null]),
      ),
      n_studies_not_seen: isTestable ? studies.length - sides.length : null,
      ...Object.fromEntries(
        bySide.map(([side, those]) => [columnOfWord('studies', side), those.map(one => one.study_id)]),
      ),
      awaiting_ids: claim.awaiting ?? [],
      conclusion,
    },
    behind: [claim.passage, ...sides.flatMap(one => one.behind)],
    behindOf: Object.fromEntries(
      bySide.map(([side, those]) => [columnOfWord('n_studies', side), those.flatMap(one => one.behind)]),
    ),
  }
}
