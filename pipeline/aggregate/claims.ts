import { CLAIM_VOICE } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { columnOfWord } from '../languages/column-of-word.ts'
import type { ClaimStudy } from './claim-studies.ts'
import { hasWays, WAYS } from './claim-ways.ts'
import type { CountedClaim } from './counted.ts'
import { PARTS } from './found-in.ts'
import { count, label, list, type Table, type TableRow, text } from './table.ts'

const VOICES = wordsOf(CLAIM_VOICE)
/** The other two parts of what is found are those of the voices. */
const FOUND_IN_RESULTS = PARTS.filter(word => word !== 'only-advice' && word !== 'not-seen')

/** What pages say that a published review found, beside what the studies we could read say. No word is put on it, and nothing is added up over claims. */
export const claims: Table = {
  name: 'claims',
  row: 'a claim',
  meaning:
    'Each claim with all passages that make it, its kind, and its code. Then every study counted, by who has the code: those it is about tell it of themselves, others, only advice, or not seen; these add up to the studies counted. Then the same studies by what they find of the code. Then how many declare an effect, whichever; and for a claim that says which way, and for an association, these by the way they go; `n_told_…` are those of them where the people it is about tell it. Awaiting are records that speak to the claim by their title and nobody could classify. `n_studies_with_awaiting` is told and others together, and one more for each of these: the most it could become if every one were included and had it, of as many studies more. Of the other records that await nothing is known.',
  caveat:
    'The claims are what pages say that the review found; the codes come from the same pages, and some studies may be among those it included. So this compares and tests nothing. Not seen means that no finding has the code on what was read. Awaiting are records beside the studies and are in no count but `n_studies_with_awaiting`.',
  source: 'What is found and what is done within a study: the analysis page of the review.',
  key: ['claim_id'],
  columns: [
    text('claim_id'),
    label('text_label'),
    text('claim_kind', { words: ['claim_kind'] }),
    text('predicted', { words: ['predicted', 'missing'] }),
    list('passage_ids'),
    list('codes'),
    text('claim_population'),
    ...VOICES.map(voice => count(columnOfWord('n_studies', voice), 'studies')),
    count('n_awaiting', 'records'),
    count('n_studies_with_awaiting', 'studies'),
    ...FOUND_IN_RESULTS.map(found => count(columnOfWord('n_studies', found), 'studies')),
    count('n_studies_declaring', 'studies'),
    ...WAYS.flatMap(way => [
      count(columnOfWord('n_studies', way), 'studies'),
      count(columnOfWord('n_told', way), 'studies'),
    ]),
    ...VOICES.filter(voice => voice !== 'not-seen').map(voice => list(columnOfWord('studies', voice))),
    ...FOUND_IN_RESULTS.map(found => list(columnOfWord('studies', found))),
    ...WAYS.map(way => list(columnOfWord('studies', way))),
    list('awaiting_ids'),
  ],
  rows: counted => counted.claims.map(rowOfClaim),
}

interface Part {
  word: string
  those: readonly ClaimStudy[] | undefined
  behind: readonly string[]
}

/** What does not apply to a kind of claim is empty, not 0. */
function rowOfClaim({ claim, studies }: CountedClaim): TableRow {
  const partsBy = <Word extends string>(
    words: readonly Word[],
    applies: boolean,
    of: (one: ClaimStudy) => unknown,
  ): Part[] =>
    words.map(word => {
      const those = applies ? studies.filter(one => of(one) === word) : undefined
      return { word, those, behind: those?.flatMap(one => (word === 'told' ? one.told : one.behind)) ?? [] }
    })
  const voices = partsBy(VOICES, true, one => one.voice)
  const found = partsBy(FOUND_IN_RESULTS, claim.kind !== 'association', one => one.found)
  const ways = partsBy(WAYS, hasWays(claim), one => one.way)
  const { awaiting = [] } = claim
  const declaring = studies.filter(one => one.declares)
  const parts = [...voices, ...found, ...ways]
  return {
    cells: {
      claim_id: claim.claim_id,
      text_label: claim.labels,
      claim_kind: claim.kind,
      predicted: claim.predicted ?? 'not-applicable',
      passage_ids: claim.passages,
      codes: claim.codes,
      claim_population: claim.population,
      n_awaiting: awaiting.length,
      n_studies_with_awaiting:
        studies.filter(({ voice }) => voice === 'told' || voice === 'others').length + awaiting.length,
      ...Object.fromEntries(parts.map(({ word, those }) => [columnOfWord('n_studies', word), those?.length ?? null])),
      ...Object.fromEntries(
        ways.map(({ word, those }) => [
          columnOfWord('n_told', word),
          those?.filter(one => one.wayTold.length > 0).length ?? null,
        ]),
      ),
      ...Object.fromEntries(
        parts.map(({ word, those = [] }) => [columnOfWord('studies', word), those.map(one => one.study_id)]),
      ),
      n_studies_declaring: declaring.length,
      awaiting_ids: awaiting,
    },
    behind: [...claim.passages, ...studies.flatMap(one => one.behind)],
    behindOf: {
      n_studies_declaring: declaring.flatMap(one => one.behind),
      ...Object.fromEntries(parts.map(({ word, behind }) => [columnOfWord('n_studies', word), behind])),
      ...Object.fromEntries(
        ways.map(({ word, those = [] }) => [columnOfWord('n_told', word), those.flatMap(one => one.wayTold)]),
      ),
    },
  }
}
