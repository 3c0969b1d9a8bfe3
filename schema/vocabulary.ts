import { MISSING_WORD } from './missing.ts'
import { list, plainList, type WordOf } from './word-list.ts'

/**
 * The closed lists of words. A list that belongs to one review (themes, codes, regions, quotas) is not here but in that review's sources.
 */
export const STATUS = plainList('draft', 'included')
export const STUDY_TYPE = plainList('journal-article', 'report', 'book', 'book-chapter', 'doctoral-thesis')
export const YES_NO = plainList('yes', 'no')
export const YES_PARTLY_NO = list({ yes: {}, partly: {}, no: {} })
export const RELATION = plainList('same-sample', 'part-of', 'overlap-possible')
export const DESIGN = plainList('qualitative', 'quantitative', 'mixed')
export const DATA_COLLECTION = plainList('interview', 'focus-group', 'observation', 'survey', 'documents', 'register')
export const RECRUITMENT = plainList('purposive', 'convenience', 'service', 'random', 'total')
export const UNIT = plainList('persons', 'families', 'interviews', 'cases')
export const PERSPECTIVE = plainList('minority', 'indigenous', 'disability', 'migrant', 'none-declared')
export const CHILD_LIVING = plainList('home', 'kin', 'foster', 'residential', 'adopted')
export const CASE_STAGE = plainList(
  'notification',
  'assessment',
  'support-at-home',
  'protection-plan',
  'removal',
  'placement',
  'reunification',
  'closed',
)
export const CONSENT = plainList('voluntary', 'without', 'both')
export const AUTHORITY = plainList('municipality', 'state', 'court')
export const BASIS = plainList('abstract', 'partial-text', 'full-text')
export const DOCUMENT_BASIS = list({ summary: {}, ...BASIS })
export const DOCUMENT_KIND = plainList('review', 'evaluation', 'mapping', 'guidance')
export const PAGE_READ = plainList('record', 'abstract', 'opening', 'summary', 'full-text')
export const EVIDENCE_TYPE = plainList(
  'participant-account',
  'author-interpretation',
  'measured-association',
  'count',
  'recommendation',
)
export const STATE = plainList('present', 'absent', 'both', 'not-stated')
export const DIRECTION = list({
  promotes: {},
  hinders: {},
  mixed: {},
  'no-relation': {},
  describes: {},
})
export const WHEN_PRESENT = list({
  helps: { sign: '+', tone: 'for' },
  hinders: { sign: '−', tone: 'against' },
  mixed: { sign: '±', tone: 'both' },
  'no-relation': { sign: '0', tone: 'none' },
  describes: { tone: 'quiet' },
})
export const DECISION = plainList('keep', 'drop')
export const FACT_KIND = plainList(
  'person',
  'organisation',
  'place',
  'period',
  'date',
  'count',
  'product',
  'recommendation',
  'result',
  'definition',
)
export const OUTCOME_DOMAIN = plainList('parents', 'children', 'cooperation', 'caseworkers', 'organisation')
export const OUTCOME_DATA = plainList('quantitative', 'qualitative')
export const OUTCOME_DESIGN = plainList('before-after', 'after-only', 'comparison')
export const OUTCOME_DIRECTION = list({
  improved: { sign: '↑', tone: 'for' },
  worsened: { sign: '↓', tone: 'against' },
  'no-change-shown': {},
  'no-improvement-shown': {},
  mixed: { sign: '±', tone: 'both' },
})
export const SIGNIFICANCE = plainList('significant', 'not-significant')
export const ATTRIBUTION = plainList('change', 'perceived-contribution', 'effect')
export const OUTCOME_ROLE = plainList('result', 'context', 'implementation')
export const RATING_DIMENSION = plainList('target', 'method', 'implementation', 'effect', 'economy')
export const RATING_LETTER = plainList('A', 'B', 'C', 'D')
export const APPLIES = plainList('direct', 'indirect')
export const ORIGIN = plainList('review', 'inductive')
export const CODER_KIND = plainList('person', 'automated-reader')
export const SCREENING_STAGE = plainList('title', 'abstract', 'full-text', 'sampling')
export const SCREENING_DECISION = plainList(
  'included',
  'excluded',
  'not-sampled',
  'awaiting-classification',
  'duplicate',
)
/** A conclusion about a code: a word, never a count. See design of the thresholds in a review's analysis page. */
export const CONCLUSION = list({
  helps: WHEN_PRESENT.helps,
  hinders: WHEN_PRESENT.hinders,
  divided: WHEN_PRESENT.mixed,
  'too-few': {},
  described: {},
  'not-seen': {},
})
export const CLAIM_STATUS = plainList('result', 'premise', 'recommendation')
export const PREDICTED = plainList('helps', 'hinders', 'either', 'association', 'none')
export const CLAIM_BASIS = plainList('stated', 'inferred', 'either')
/** How our sample stands beside a claim of a published review. */
export const CLAIM_WORD = list({
  'in-line': { sign: '=', tone: 'for' },
  contrary: { sign: '≠', tone: 'against' },
  divided: WHEN_PRESENT.mixed,
  'too-few': {},
  'not-seen': {},
  'not-testable': {},
})
export const CONCERN = plainList('no-or-very-minor', 'minor', 'moderate', 'serious')
export const CONFIDENCE = plainList('high', 'moderate', 'low', 'very-low')
export const FINDING_STATUS = plainList('proposed', 'confirmed')

/** Words of the published tables that no source types. */
export const SOURCE_KIND = plainList('study', 'document')
/** A table's row for everything together. */
export const EVERYTHING = plainList('all')
/** Where a code was met, and the row of all codes. */
export const CODE_ORIGIN = list({ ...EVERYTHING, ...ORIGIN })
/** Whether a source names a condition. */
export const NAMED = list({ named: { sign: '●' }, 'named-opposite': { sign: '○' }, 'not-seen': { sign: '·' } })
/** The direction of a domain: that of its outcomes where they agree. */
export const DOMAIN_DIRECTION = list({ ...OUTCOME_DIRECTION, conflicting: {} })
export const FLOW_BOX = plainList('found', 'left', 'included')
export const FOUND_BY = plainList('earlier-list', 'own-look-ups')
export const SCENARIO = plainList('abstracts', 'sampled-by-quota', 'one-study')
export const SUBJECT_KIND = plainList('code', 'claim')
/** What the readings of two coders are. */
export const COMPARISON = plainList('agreement', 'repeatability', 'one-coder')
export const COMPARED = plainList('code', 'theme', 'codes', 'state', 'direction', 'informants', 'about', 'none')
export const COMPARED_SCOPE = list({ ...EVERYTHING, passages: {}, 'findings both gave': {} })
/** Why a computed number is not there. */
export const NO_NUMBER = plainList('not-used', 'no-units', 'no-variation', 'one-coder', 'none-to-divide-by')

/** Every closed list by its name, so that whoever labels words can be held to all of them. */
export const VOCABULARY = {
  missing: MISSING_WORD,
  status: STATUS,
  study_type: STUDY_TYPE,
  yes_no: YES_NO,
  yes_partly_no: YES_PARTLY_NO,
  relation: RELATION,
  design: DESIGN,
  data_collection: DATA_COLLECTION,
  recruitment: RECRUITMENT,
  unit: UNIT,
  perspective: PERSPECTIVE,
  child_living: CHILD_LIVING,
  case_stage: CASE_STAGE,
  consent: CONSENT,
  authority: AUTHORITY,
  basis: BASIS,
  document_basis: DOCUMENT_BASIS,
  document_kind: DOCUMENT_KIND,
  page_read: PAGE_READ,
  evidence_type: EVIDENCE_TYPE,
  state: STATE,
  direction: DIRECTION,
  when_present: WHEN_PRESENT,
  decision: DECISION,
  fact_kind: FACT_KIND,
  outcome_domain: OUTCOME_DOMAIN,
  outcome_data: OUTCOME_DATA,
  outcome_design: OUTCOME_DESIGN,
  outcome_direction: OUTCOME_DIRECTION,
  significance: SIGNIFICANCE,
  attribution: ATTRIBUTION,
  outcome_role: OUTCOME_ROLE,
  rating_dimension: RATING_DIMENSION,
  rating_letter: RATING_LETTER,
  applies: APPLIES,
  origin: ORIGIN,
  coder_kind: CODER_KIND,
  screening_stage: SCREENING_STAGE,
  screening_decision: SCREENING_DECISION,
  conclusion: CONCLUSION,
  claim_status: CLAIM_STATUS,
  predicted: PREDICTED,
  claim_basis: CLAIM_BASIS,
  claim_word: CLAIM_WORD,
  concern: CONCERN,
  confidence: CONFIDENCE,
  finding_status: FINDING_STATUS,
  source_kind: SOURCE_KIND,
  everything: EVERYTHING,
  code_origin: CODE_ORIGIN,
  named: NAMED,
  domain_direction: DOMAIN_DIRECTION,
  flow_box: FLOW_BOX,
  found_by: FOUND_BY,
  scenario: SCENARIO,
  subject_kind: SUBJECT_KIND,
  comparison: COMPARISON,
  compared: COMPARED,
  compared_scope: COMPARED_SCOPE,
  no_number: NO_NUMBER,
} as const
export type ListName = keyof typeof VOCABULARY
export type WordIn<L extends ListName> = WordOf<(typeof VOCABULARY)[L]>
