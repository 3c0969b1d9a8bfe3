/**
 * The closed lists of words. A list that belongs to one review (themes, codes, regions, quotas) is not here but in that review's sources.
 */
export const STATUS = ['draft', 'included'] as const
export const STUDY_TYPE = ['journal-article', 'report', 'book', 'book-chapter', 'doctoral-thesis'] as const
export const YES_NO = ['yes', 'no'] as const
export const YES_PARTLY_NO = ['yes', 'partly', 'no'] as const
export const RELATION = ['same-sample', 'part-of', 'overlap-possible'] as const
export const DESIGN = ['qualitative', 'quantitative', 'mixed'] as const
export const DATA_COLLECTION = ['interview', 'focus-group', 'observation', 'survey', 'documents', 'register'] as const
export const RECRUITMENT = ['purposive', 'convenience', 'service', 'random', 'total'] as const
export const UNIT = ['persons', 'families', 'interviews', 'cases'] as const
export const PERSPECTIVE = ['minority', 'indigenous', 'disability', 'migrant', 'none-declared'] as const
export const CHILD_LIVING = ['home', 'kin', 'foster', 'residential', 'adopted'] as const
export const CASE_STAGE = [
  'notification',
  'assessment',
  'support-at-home',
  'protection-plan',
  'removal',
  'placement',
  'reunification',
  'closed',
] as const
export const CONSENT = ['voluntary', 'without', 'both'] as const
export const AUTHORITY = ['municipality', 'state', 'court'] as const
export const BASIS = ['abstract', 'partial-text', 'full-text'] as const
export const DOCUMENT_BASIS = ['summary', 'abstract', 'partial-text', 'full-text'] as const
export const DOCUMENT_KIND = ['review', 'evaluation', 'mapping', 'guidance'] as const
export const PAGE_READ = ['record', 'abstract', 'opening', 'summary', 'full-text'] as const
export const EVIDENCE_TYPE = [
  'participant-account',
  'author-interpretation',
  'measured-association',
  'count',
  'recommendation',
] as const
export const STATE = ['present', 'absent', 'both', 'not-stated'] as const
export const DIRECTION = ['promotes', 'hinders', 'mixed', 'no-relation', 'describes'] as const
export const WHEN_PRESENT = ['helps', 'hinders', 'mixed', 'no-relation', 'describes'] as const
export const DECISION = ['keep', 'drop'] as const
export const FACT_KIND = [
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
] as const
export const OUTCOME_DOMAIN = ['parents', 'children', 'cooperation', 'caseworkers', 'organisation'] as const
export const OUTCOME_DATA = ['quantitative', 'qualitative'] as const
export const OUTCOME_DESIGN = ['before-after', 'after-only', 'comparison'] as const
export const OUTCOME_DIRECTION = ['improved', 'worsened', 'no-change-shown', 'no-improvement-shown', 'mixed'] as const
export const SIGNIFICANCE = ['significant', 'not-significant'] as const
export const ATTRIBUTION = ['change', 'perceived-contribution', 'effect'] as const
export const OUTCOME_ROLE = ['result', 'context', 'implementation'] as const
export const RATING_DIMENSION = ['target', 'method', 'implementation', 'effect', 'economy'] as const
export const RATING_LETTER = ['A', 'B', 'C', 'D'] as const
export const APPLIES = ['direct', 'indirect'] as const
export const ORIGIN = ['review', 'inductive'] as const
export const CODER_KIND = ['person', 'automated-reader'] as const
export const SCREENING_STAGE = ['title', 'abstract', 'full-text', 'sampling'] as const
export const SCREENING_DECISION = [
  'included',
  'excluded',
  'not-sampled',
  'awaiting-classification',
  'duplicate',
] as const
/** A conclusion about a code: a word, never a count. See design of the thresholds in a review's analysis page. */
export const CONCLUSION = ['helps', 'hinders', 'divided', 'too-few', 'described', 'not-seen'] as const

export const CLAIM_STATUS = ['result', 'premise', 'recommendation'] as const
export const PREDICTED = ['helps', 'hinders', 'either', 'association', 'none'] as const
export const CLAIM_BASIS = ['stated', 'inferred', 'either'] as const
export const CLAIM_POPULATION = ['parents', 'fathers', 'mothers'] as const
/** How our sample stands beside a claim of a published review. */
export const CLAIM_WORD = ['in-line', 'contrary', 'divided', 'too-few', 'not-seen', 'not-testable'] as const
export const CONCERN = ['no-or-very-minor', 'minor', 'moderate', 'serious'] as const
export const CONFIDENCE = ['high', 'moderate', 'low', 'very-low'] as const
export const FINDING_STATUS = ['proposed', 'confirmed'] as const
