import type { Claim } from '../../schema/claim.ts'
import { isMissing } from '../../schema/missing.ts'
import { groupsWithin, speakersFor } from '../../schema/people.ts'
import type { Finding, Review, Study } from '../../schema/settled.ts'
import type { CLAIM_SIDE, CLAIM_WORD } from '../../schema/vocabulary.ts'
import type { WordOf } from '../../schema/word-list.ts'
import type { Counted } from './counted.ts'
import { type Effect, effectIn, SPEAKS } from './effect.ts'
import { count, flag, label, list, type Table, type TableRow, text } from './table.ts'

/** The side of a study that has the codes of a claim. */
export type Side = Exclude<WordOf<typeof CLAIM_SIDE>, 'not-seen'>
type Word = WordOf<typeof CLAIM_WORD>

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
    count('n_studies_for', 'studies'),
    count('n_studies_against', 'studies'),
    count('n_studies_mixed', 'studies'),
    count('n_studies_no_effect_declared', 'studies'),
    count('n_studies_not_seen', 'studies'),
    list('studies_for'),
    list('studies_against'),
    list('studies_mixed'),
    list('studies_no_effect_declared'),
    list('awaiting_ids'),
    text('conclusion', { words: ['claim_word'] }),
  ],
  rows: counted => counted.review.claims.map(claim => rowOf(claim, counted)),
}

function rowOf(claim: Claim, { review, studies }: Counted) {
  const testable = claim.testable === 'yes'
  const sides = testable ? sidesOf(claim, studies, review.protocol.people) : []
  const ids = (side: Side) => sides.filter(one => one.side === side).map(one => one.study)
  const behindOf = (side: Side) => sides.filter(one => one.side === side).flatMap(one => one.behind)
  const cells: TableRow['cells'] = {
    claim_id: claim.claim_id,
    text_label: claim.labels,
    passage_id: claim.passage,
    claim_status: claim.status,
    codes: claim.codes,
    predicted: claim.predicted,
    claim_basis: claim.basis,
    claim_population: claim.population,
    testable,
    not_testable_because: claim.testable === 'yes' ? '' : claim.testable.no,
    n_studies_for: testable ? ids('for').length : null,
    n_studies_against: testable ? ids('against').length : null,
    n_studies_mixed: testable ? ids('mixed').length : null,
    n_studies_no_effect_declared: testable ? ids('no-effect-declared').length : null,
    n_studies_not_seen: testable ? studies.length - sides.length : null,
    studies_for: ids('for'),
    studies_against: ids('against'),
    studies_mixed: ids('mixed'),
    studies_no_effect_declared: ids('no-effect-declared'),
    awaiting_ids: claim.awaiting ?? [],
    conclusion: testable
      ? wordFor(
          sides.map(one => one.side),
          review.analysis.conclusions.least_studies,
        )
      : 'not-testable',
  }
  return {
    cells,
    behind: [claim.passage, ...sides.flatMap(one => one.behind)],
    behindOf: {
      n_studies_for: behindOf('for'),
      n_studies_against: behindOf('against'),
      n_studies_mixed: behindOf('mixed'),
      n_studies_no_effect_declared: behindOf('no-effect-declared'),
    },
  }
}

/** The studies with findings about the claim’s population, of those who may speak for it, and which side each study is on. */
export function sidesOf(
  claim: Claim,
  studies: readonly Study[],
  people: Review['protocol']['people'],
): { study: string; side: Side; behind: string[] }[] {
  const speakers = speakersFor(people, claim.population)
  const population = groupsWithin(people, claim.population)
  const speaksFor = ({ informants }: Finding) => speakers === 'anyone' || hasOneOf(speakers, informants)
  const isAbout = ({ about }: Finding) => hasOneOf(population, about)
  return studies.flatMap(study => {
    const findings = study.findings.filter(one => claim.codes.includes(one.code) && speaksFor(one) && isAbout(one))
    if (findings.length === 0) return []
    const side = claim.predicted === 'association' ? associationIn(claim, findings) : sideOf(claim, effectIn(findings))
    return [{ study: study.id, side, behind: findings.map(one => one.finding_id) }]
  })
}

function hasOneOf(groups: ReadonlySet<string>, people: Finding['informants']): boolean {
  return !isMissing(people) && people.some(group => groups.has(group))
}

function sideOf({ predicted }: Claim, effect: Effect): Side {
  const way = SPEAKS[effect]
  if (way === 'nothing') return 'no-effect-declared'
  if (predicted === 'either') return way === 'neither-way' ? 'against' : 'for'
  if (way === 'both-ways') return 'mixed'
  return way === (predicted === 'helps' ? 'for' : 'against') ? 'for' : 'against'
}

/** Two codes on one passage, both there or both absent, speak for the association; one there and one absent against it. */
function associationIn(claim: Claim, findings: readonly Finding[]): Side {
  const passages = [...new Set(findings.map(one => one.passage))]
  const pairs = passages.flatMap(passage => {
    const states = claim.codes.map(code => findings.find(one => one.passage === passage && one.code === code)?.state)
    return states.every(state => state === 'present' || state === 'absent') ? [new Set(states).size === 1] : []
  })
  if (pairs.length === 0) return 'no-effect-declared'
  return pairs.every(Boolean) ? 'for' : pairs.some(Boolean) ? 'mixed' : 'against'
}

/** As for codes: at least so many studies one way and none the other; fewer is too few; both ways is divided. */
export function wordFor(sides: readonly Side[], leastStudies: number): Word {
  const n = (side: Side) => sides.filter(one => one === side).length
  const [pro, contra, mixed] = [n('for'), n('against'), n('mixed')]
  if (sides.length === 0) return 'not-seen'
  if (pro + contra + mixed < leastStudies) return 'too-few'
  if (mixed > 0 || (pro > 0 && contra > 0)) return 'divided'
  return pro > 0 ? 'in-line' : 'contrary'
}
