/** A code of the codebook; `none` where no code fits. */
export type Code = 'frame.resources' | 'frame.caseload' | 'frame.turnover' | 'frame.fear' | 'frame.emotion' | 'frame.access' | 'frame.prejudice' | 'frame.means' | 'process.power' | 'process.transparency' | 'process.progress' | 'process.contact' | 'process.information' | 'process.influence' | 'process.meetings' | 'process.companion' | 'process.fairness' | 'process.support' | 'relation.empathy' | 'relation.recognition' | 'relation.relationship' | 'relation.strengths' | 'relation.trust' | 'relation.skill' | 'fathers.attention' | 'fathers.risk' | 'fathers.resource' | 'fathers.involved' | 'fathers.gender' | 'value.quality' | 'value.benefit' | 'area.assessment' | 'area.choice' | 'area.followup' | 'area.involvement' | 'area.governance' | 'element.holistic' | 'element.early' | 'element.continuity' | 'element.documentation' | 'element.knowledge' | 'element.notifications' | 'element.plan' | 'element.legal' | 'element.arbitrariness' | 'element.qualifications' | 'lundy.space' | 'lundy.voice' | 'lundy.audience' | 'lundy.influence' | 'guidance.child' | 'guidance.network' | 'guidance.interprofessional' | 'none'

export type AnsweredWord = 'answered' | 'in-part' | 'not-answered' | 'does-not-apply'
export type AppraisalAnswerWord = 'yes' | 'partly' | 'no' | 'low' | 'some-concerns' | 'moderate' | 'serious' | 'high' | 'very-high' | 'critical'
export type AttributionWord = 'change' | 'perceived-contribution' | 'effect'
export type BasisWord = 'summary' | 'abstract' | 'partial-text' | 'full-text'
export type CheckedPartWord = 'effect-declared' | 'no-effect-declared' | 'all'
export type ChecklistWord = 'prisma-2020' | 'prisma-s' | 'entreq'
export type ChecklistItemWord = 'prisma-2020-01' | 'prisma-2020-02' | 'prisma-2020-03' | 'prisma-2020-04' | 'prisma-2020-05' | 'prisma-2020-06' | 'prisma-2020-07' | 'prisma-2020-08' | 'prisma-2020-09' | 'prisma-2020-10a' | 'prisma-2020-10b' | 'prisma-2020-11' | 'prisma-2020-12' | 'prisma-2020-13a' | 'prisma-2020-13b' | 'prisma-2020-13c' | 'prisma-2020-13d' | 'prisma-2020-13e' | 'prisma-2020-13f' | 'prisma-2020-14' | 'prisma-2020-15' | 'prisma-2020-16a' | 'prisma-2020-16b' | 'prisma-2020-17' | 'prisma-2020-18' | 'prisma-2020-19' | 'prisma-2020-20a' | 'prisma-2020-20b' | 'prisma-2020-20c' | 'prisma-2020-20d' | 'prisma-2020-21' | 'prisma-2020-22' | 'prisma-2020-23a' | 'prisma-2020-23b' | 'prisma-2020-23c' | 'prisma-2020-23d' | 'prisma-2020-24a' | 'prisma-2020-24b' | 'prisma-2020-24c' | 'prisma-2020-25' | 'prisma-2020-26' | 'prisma-2020-27' | 'prisma-s-01' | 'prisma-s-02' | 'prisma-s-03' | 'prisma-s-04' | 'prisma-s-05' | 'prisma-s-06' | 'prisma-s-07' | 'prisma-s-08' | 'prisma-s-09' | 'prisma-s-10' | 'prisma-s-11' | 'prisma-s-12' | 'prisma-s-13' | 'prisma-s-14' | 'prisma-s-15' | 'prisma-s-16' | 'entreq-01' | 'entreq-02' | 'entreq-03' | 'entreq-04' | 'entreq-05' | 'entreq-06' | 'entreq-07' | 'entreq-08' | 'entreq-09' | 'entreq-10' | 'entreq-11' | 'entreq-12' | 'entreq-13' | 'entreq-14' | 'entreq-15' | 'entreq-16' | 'entreq-17' | 'entreq-18' | 'entreq-19' | 'entreq-20' | 'entreq-21'
export type ClaimKindWord = 'direction' | 'matters' | 'descriptive' | 'association' | 'norm' | 'premise'
export type CodeOriginWord = 'all' | 'review' | 'protocol' | 'inductive'
export type CoderKindWord = 'person' | 'automated-reader'
export type ComparedWord = 'code' | 'theme' | 'codes' | 'state' | 'direction' | 'evidence' | 'informants' | 'about' | 'none'
export type ComparisonWord = 'agreement' | 'repeatability' | 'one-coder'
export type ConcernWord = 'no-or-very-minor' | 'minor' | 'moderate' | 'serious' | 'not-assessed'
export type ConclusionWord = 'helps' | 'hinders' | 'divided' | 'few' | 'described' | 'not-seen'
export type ConditionWantedWord = 'yes' | 'no' | 'neither'
export type ConfidenceWord = 'high' | 'moderate' | 'low' | 'very-low'
export type DataCollectionWord = 'interview' | 'focus-group' | 'observation' | 'survey' | 'documents' | 'register'
export type DecisionWord = 'keep' | 'drop'
export type DirectionWord = 'promotes' | 'hinders' | 'mixed' | 'no-relation' | 'describes'
export type DocumentBasisWord = 'summary' | 'abstract' | 'partial-text' | 'full-text'
export type DocumentKindWord = 'review' | 'evaluation' | 'mapping' | 'guidance'
export type DomainDirectionWord = 'improved' | 'worsened' | 'no-change-shown' | 'no-improvement-shown' | 'mixed' | 'conflicting'
export type EffectDisputeWord = 'declared-or-described' | 'declared-or-not-coded'
export type EverythingWord = 'all'
export type EvidenceWord = 'participant-account' | 'author-interpretation' | 'measured-association' | 'count' | 'author-implication' | 'recommendation' | 'cited' | 'press'
export type EvidenceCountsWord = 'own' | 'loose' | 'never'
export type FactKindWord = 'person' | 'organisation' | 'place' | 'period' | 'date' | 'count' | 'product' | 'recommendation' | 'result' | 'definition' | 'code'
export type FindingStatusWord = 'proposed' | 'confirmed'
export type FlowBoxWord = 'found' | 'left' | 'included'
export type FlowStepWord = 'before-screening' | 'title' | 'abstract' | 'full-text' | 'sampling'
export type FoundWord = 'lacking' | 'there' | 'varies' | 'wished' | 'supposed' | 'not-stated' | 'only-advice' | 'not-seen'
export type FoundByWord = 'database' | 'register' | 'website' | 'organisation' | 'citation' | 'other-place' | 'earlier-list'
export type FoundViaWord = 'databases-and-registers' | 'other-methods'
export type MessageStateWord = 'carried' | 'awaiting'
export type MissingWord = 'not-seen' | 'not-reported' | 'not-applicable' | 'unclear'
export type NamedWord = 'named' | 'named-opposite' | 'not-seen' | 'not-applicable'
export type NoNumberWord = 'not-used' | 'no-units' | 'no-variation' | 'one-coder' | 'none-to-divide-by'
export type NotCarriedWord = 'below-bar' | 'under-times' | 'another-way' | 'studies-speak'
export type NotYetWord = 'to-read'
export type OriginWord = 'review' | 'protocol' | 'inductive'
export type OutcomeDataWord = 'quantitative' | 'qualitative'
export type OutcomeDesignWord = 'before-after' | 'after-only' | 'comparison'
export type OutcomeDirectionWord = 'improved' | 'worsened' | 'no-change-shown' | 'no-improvement-shown' | 'mixed'
export type OutcomeRoleWord = 'result' | 'context' | 'implementation'
export type PageReadWord = 'record' | 'abstract' | 'opening' | 'summary' | 'full-text'
export type PlaceKindWord = 'database' | 'register' | 'website' | 'organisation' | 'citation' | 'other-place'
export type PredictedWord = 'helps' | 'hinders'
export type RecruitmentWord = 'purposive' | 'convenience' | 'service' | 'random' | 'total'
export type RoundWord = 'standing' | 'superseded'
export type ScreenerDecisionWord = 'included' | 'excluded' | 'awaiting-classification' | 'duplicate'
export type ScreeningDecisionWord = 'included' | 'excluded' | 'not-sampled' | 'awaiting-classification' | 'duplicate' | 'not-screened'
export type ScreeningStageWord = 'title' | 'abstract' | 'full-text' | 'sampling'
export type SignificanceWord = 'significant' | 'not-significant'
export type SourceKindWord = 'study' | 'document'
export type SourceRoleWord = 'source' | 'source-of-code'
export type StateWord = 'present' | 'absent' | 'both' | 'wished' | 'supposed' | 'not-stated'
export type StudyTypeWord = 'journal-article' | 'report' | 'book' | 'book-chapter' | 'doctoral-thesis' | 'thesis' | 'conference-paper' | 'preprint' | 'web-page' | 'dataset'
export type UnitWord = 'persons' | 'families' | 'interviews' | 'cases'
export type VoiceWord = 'population' | 'others-or-unclear' | 'all'
export type WhenPresentWord = 'helps' | 'hinders' | 'mixed' | 'no-relation' | 'describes'
export type WithoutFamilyWord = 'holds' | 'thins' | 'turns'
export type YesNoWord = 'yes' | 'no'
export type YesPartlyNoWord = 'yes' | 'partly' | 'no'

/** One row is a study. */
export interface StudiesRow {
  source_id: string
  coded_by: string[]
  title: string
  authors: string[]
  authors_missing?: MissingWord | ''
  year: number | null
  year_missing?: MissingWord | ''
  year_online: number | null
  year_online_missing?: MissingWord | ''
  countries: string[]
  countries_missing?: MissingWord | ''
  regions: string[]
  regions_missing?: MissingWord | ''
  container: string
  volume: string
  issue: string
  pages: string
  doi: string
  study_type: StudyTypeWord | MissingWord | ''
  language: string
  peer_reviewed: boolean | null
  peer_reviewed_missing?: MissingWord | ''
  design: string
  data_years: string
  recruitment: RecruitmentWord | MissingWord | ''
  consent: string
  basis: BasisWord | ''
  results_seen: boolean | null
  data_collection: (DataCollectionWord)[]
  data_collection_missing?: MissingWord | ''
  study_about: string[]
  study_about_missing?: MissingWord | ''
  perspective: string[]
  perspective_missing?: MissingWord | ''
  child_living: string[]
  child_living_missing?: MissingWord | ''
  case_stage: string[]
  case_stage_missing?: MissingWord | ''
  authority: string[]
  authority_missing?: MissingWord | ''
  reported: string[]
  reported_missing?: MissingWord | NotYetWord | ''
  study_informants: string[]
  study_informants_missing?: MissingWord | ''
  sampled_by_quota: string[]
  family: string
  retracted_on: string
  counted: boolean | null
  n_passages: number | null
  n_findings: number | null
  first_page: string
}

/** One row is a finding, which is a code on a passage; a passage that no code fits has the code `none`. */
export interface EvidenceRow {
  finding_id: string
  source_kind: SourceKindWord | ''
  source_id: string
  year: number | null
  year_missing?: MissingWord | ''
  countries: string[]
  countries_missing?: MissingWord | ''
  regions: string[]
  regions_missing?: MissingWord | ''
  design: string
  basis: BasisWord | DocumentBasisWord | ''
  passage_id: string
  text: string
  text_da: string
  added: string
  page_address: string
  page_read: PageReadWord | ''
  place: string
  scheme: string
  theme: string
  code: Code
  code_da: string
  code_en: string
  state: StateWord | MissingWord | ''
  direction: DirectionWord | MissingWord | ''
  when_present: WhenPresentWord | MissingWord | ''
  evidence: EvidenceWord | MissingWord | ''
  counts: EvidenceCountsWord | ''
  informants: string[]
  informants_missing?: MissingWord | ''
  about: string[]
  about_missing?: MissingWord | ''
}

/** One row is a document. */
export interface DocumentsRow {
  source_id: string
  document_kind: DocumentKindWord | ''
  title: string
  authors: string[]
  authors_missing?: MissingWord | ''
  year: number | null
  year_missing?: MissingWord | ''
  published_on: string
  publisher: string
  producers: string[]
  producers_missing?: MissingWord | ''
  not_independent_of: string[]
  commissioned_by: string[]
  commissioned_by_missing?: MissingWord | ''
  funded_by: string[]
  funded_by_missing?: MissingWord | ''
  language: string
  countries: string[]
  countries_missing?: MissingWord | ''
  population: string[]
  population_missing?: MissingWord | ''
  n_studies_included: number | null
  n_studies_included_missing?: MissingWord | ''
  basis: DocumentBasisWord | ''
  n_passages: number | null
  n_findings: number | null
  n_facts: number | null
}

/** One row is a study or a document. */
export interface SourcesRow {
  source_id: string
  source_kind: SourceKindWord | ''
  n_passages: number | null
}

/** One row is an outcome of an evaluation. */
export interface OutcomesRow {
  source_id: string
  passage_id: string
  domain: string
  outcome: string
  informants: string[]
  informants_missing?: MissingWord | ''
  instrument: string
  data_type: OutcomeDataWord | MissingWord | ''
  outcome_design: OutcomeDesignWord | MissingWord | ''
  comparison_group: boolean | null
  comparison_group_missing?: MissingWord | ''
  n_before: number | null
  n_before_missing?: MissingWord | ''
  n_after: number | null
  n_after_missing?: MissingWord | ''
  outcome_direction: OutcomeDirectionWord | MissingWord | ''
  size_as_printed: string
  significance: SignificanceWord | MissingWord | ''
  attribution: AttributionWord | MissingWord | ''
  outcome_role: OutcomeRoleWord | MissingWord | ''
}

/** One row is a method. */
export interface MethodsRow {
  source_id: string
  method_id: string
  named_in: string[]
  own_card: boolean | null
  purpose: string
  target_group: string
  origin_field: string
  statutory_use: YesPartlyNoWord | MissingWord | ''
  participants: string
  ratings: string[]
  ratings_missing?: MissingWord | ''
  evaluations: string[]
  evaluations_missing?: MissingWord | ''
  evidence_label_as_printed: string[]
  evidence_label_as_printed_missing?: MissingWord | ''
  passage_id: string
}

/** One row is a fact on a page. */
export interface FactsRow {
  source_id: string
  fact: string
  subject: string
  fact_kind: FactKindWord | ''
  value: string
  unit: string
  page_id: string
  place: string
}

/** One row is a question or domain of the tool with which the methods of a study were appraised. */
export interface AppraisalsRow {
  source_id: string
  tool: string
  appraisal_domain: string
  appraisal_answer: AppraisalAnswerWord | MissingWord | ''
  coded_by: string[]
  behind?: string[]
}

/** One row is one value of a fact that has several. */
export interface DisagreementsRow {
  fact: string
  subject: string
  n_values: number | null
  value: string
  unit: string
  source_id: string
  page_id: string
  place: string
  behind?: string[]
}

/** One row is a code. */
export interface CodesRow {
  scheme: string
  counted: boolean | null
  theme: string
  theme_da: string
  theme_en: string
  code: string
  code_da: string
  code_en: string
  definition: string
  present_means: string
  present_means_da: string
  condition_wanted: ConditionWantedWord | ''
  include: string
  exclude: string
  example_passage_id: string
  origin: OriginWord | ''
  formerly: string[]
  n_findings: number | null
}

/** One row is a study, a dimension and a value. */
export interface StudyGroupsRow {
  source_id: string
  dimension: string
  value: string
}

/** One row is a group of informants of a study, in one unit. */
export interface StudyInformantsRow {
  source_id: string
  informant: string
  n_informants: number | null
  n_informants_missing?: MissingWord | ''
  unit: UnitWord | MissingWord | ''
}

/** One row is a page of a study or document that was read. */
export interface StudyPagesRow {
  source_kind: SourceKindWord | ''
  source_id: string
  page_id: string
  page_address: string
  page_read: PageReadWord | ''
  n_passages: number | null
}

/** One row is a study that is counted. */
export interface StudyByCodeRow {
  source_id: string
  'frame.resources': WhenPresentWord | MissingWord | ''
  'frame.caseload': WhenPresentWord | MissingWord | ''
  'frame.turnover': WhenPresentWord | MissingWord | ''
  'frame.fear': WhenPresentWord | MissingWord | ''
  'frame.emotion': WhenPresentWord | MissingWord | ''
  'frame.access': WhenPresentWord | MissingWord | ''
  'frame.prejudice': WhenPresentWord | MissingWord | ''
  'frame.means': WhenPresentWord | MissingWord | ''
  'process.power': WhenPresentWord | MissingWord | ''
  'process.transparency': WhenPresentWord | MissingWord | ''
  'process.progress': WhenPresentWord | MissingWord | ''
  'process.contact': WhenPresentWord | MissingWord | ''
  'process.information': WhenPresentWord | MissingWord | ''
  'process.influence': WhenPresentWord | MissingWord | ''
  'process.meetings': WhenPresentWord | MissingWord | ''
  'process.companion': WhenPresentWord | MissingWord | ''
  'process.fairness': WhenPresentWord | MissingWord | ''
  'process.support': WhenPresentWord | MissingWord | ''
  'relation.empathy': WhenPresentWord | MissingWord | ''
  'relation.recognition': WhenPresentWord | MissingWord | ''
  'relation.relationship': WhenPresentWord | MissingWord | ''
  'relation.strengths': WhenPresentWord | MissingWord | ''
  'relation.trust': WhenPresentWord | MissingWord | ''
  'relation.skill': WhenPresentWord | MissingWord | ''
  'fathers.attention': WhenPresentWord | MissingWord | ''
  'fathers.risk': WhenPresentWord | MissingWord | ''
  'fathers.resource': WhenPresentWord | MissingWord | ''
  'fathers.involved': WhenPresentWord | MissingWord | ''
  'fathers.gender': WhenPresentWord | MissingWord | ''
  'value.quality': WhenPresentWord | MissingWord | ''
  'value.benefit': WhenPresentWord | MissingWord | ''
}

/** One row is a coder. */
export interface CodersRow {
  coder: string
  coder_kind: CoderKindWord | ''
  coder_read: string
  coder_read_da: string
  independent_of: string[]
  independent_of_missing?: MissingWord | ''
  superseded_by: string[]
  packets: string[]
  n_sources: number | null
}

/** One row is a code on a passage as one coder reads it in one round, or as a dispute about it was settled. */
export interface ReadingsRow {
  passage_id: string
  code: Code
  round: RoundWord | ''
  coder: string
  by_ruling: boolean | null
  state: StateWord | MissingWord | ''
  direction: DirectionWord | MissingWord | ''
  evidence: EvidenceWord | MissingWord | ''
  informants: string[]
  informants_missing?: MissingWord | ''
  about: string[]
  about_missing?: MissingWord | ''
}

/** One row is a search. */
export interface SearchesRow {
  search_id: string
  searched_on: string
  place_kind: PlaceKindWord | ''
  searched_where: string
  query: string
  n_hits: number | null
  n_hits_missing?: MissingWord | ''
  n_records: number | null
}

/** One row is a record. */
export interface ScreeningRow {
  record_id: string
  title: string
  record_authors: string
  year: number | null
  year_missing?: MissingWord | ''
  doi: string
  found_by: string[]
  stage: ScreeningStageWord | ''
  decision: ScreeningDecisionWord | ''
  reason: string
  page_states: string
  screening_note: string
}

/** One row is a box of the flow. */
export interface ScreeningFlowRow {
  box: FlowBoxWord | ''
  found_via: FoundViaWord | ''
  stage: FlowStepWord | FoundByWord | ''
  decision: ScreeningDecisionWord | ''
  reason: string
  n_records: number | null
  behind?: string[]
}

/** One row is a claim. */
export interface ClaimsRow {
  claim_id: string
  text_da: string
  text_en: string
  claim_kind: ClaimKindWord | ''
  predicted: PredictedWord | MissingWord | ''
  passage_ids: string[]
  codes: string[]
  claim_population: string
  n_studies_told: number | null
  n_studies_others: number | null
  n_studies_only_advice: number | null
  n_studies_not_seen: number | null
  n_awaiting: number | null
  n_studies_with_awaiting: number | null
  n_studies_lacking: number | null
  n_studies_there: number | null
  n_studies_varies: number | null
  n_studies_wished: number | null
  n_studies_supposed: number | null
  n_studies_not_stated: number | null
  n_studies_declaring: number | null
  n_studies_same_way: number | null
  n_told_same_way: number | null
  n_studies_other_way: number | null
  n_told_other_way: number | null
  n_studies_both_ways: number | null
  n_told_both_ways: number | null
  n_studies_neither_way: number | null
  n_told_neither_way: number | null
  studies_told: string[]
  studies_others: string[]
  studies_only_advice: string[]
  studies_lacking: string[]
  studies_there: string[]
  studies_varies: string[]
  studies_wished: string[]
  studies_supposed: string[]
  studies_not_stated: string[]
  studies_same_way: string[]
  studies_other_way: string[]
  studies_both_ways: string[]
  studies_neither_way: string[]
  awaiting_ids: string[]
  behind?: string[]
}

/** One row is a code of the counted scheme that the studies have and no claim is about. */
export interface NotClaimedRow {
  theme: string
  theme_da: string
  theme_en: string
  code: Code
  code_da: string
  code_en: string
  origin: OriginWord | ''
  n_studies: number | null
  n_studies_lacking: number | null
  n_studies_there: number | null
  n_studies_varies: number | null
  n_studies_wished: number | null
  n_studies_supposed: number | null
  n_studies_not_stated: number | null
  n_studies_only_advice: number | null
  n_studies_not_seen: number | null
  studies: string[]
  behind?: string[]
}

/** One row is a theme of the counted scheme; the row `all` is all of them. */
export interface ByThemeRow {
  theme: string
  theme_da: string
  theme_en: string
  n_studies: number | null
  n_studies_of: number | null
  n_findings: number | null
  sought_by_quota: string[]
}

/** One row is a code and a voice. */
export interface StateByCodeRow {
  theme: string
  code: Code
  condition_wanted: ConditionWantedWord | ''
  voice: VoiceWord | ''
  n_studies_of: number | null
  n_studies_lacking: number | null
  n_studies_there: number | null
  n_studies_varies: number | null
  n_studies_wished: number | null
  n_studies_supposed: number | null
  n_studies_not_stated: number | null
  n_studies_only_advice: number | null
  n_studies_not_seen: number | null
  n_studies_also_wish: number | null
  studies_lacking: string[]
  studies_there: string[]
  studies_varies: string[]
  studies_wished: string[]
  studies_supposed: string[]
  studies_not_stated: string[]
  studies_only_advice: string[]
  studies_also_wish: string[]
  studies_voices_differ: string[]
  behind?: string[]
}

/** One row is a code. */
export interface SentencesRow {
  theme: string
  theme_da: string
  theme_en: string
  code: Code
  code_da: string
  code_en: string
  n_studies_of: number | null
  n_studies_lacking: number | null
  n_studies_there: number | null
  n_studies_varies: number | null
  n_studies_wished: number | null
  n_studies_supposed: number | null
  n_studies_not_stated: number | null
  n_studies_only_advice: number | null
  n_studies_not_seen: number | null
  first_part: FoundWord | ''
  n_studies_told_by_population: number | null
  sentence_da: string
  sentence_en: string
}

/** One row is a code of the counted scheme. */
export interface ByCodeRow {
  theme: string
  theme_da: string
  theme_en: string
  code: Code
  code_da: string
  code_en: string
  origin: OriginWord | ''
  n_studies: number | null
  n_findings: number | null
  n_studies_helps: number | null
  n_studies_hinders: number | null
  n_studies_mixed: number | null
  n_studies_no_relation: number | null
  n_studies_describes: number | null
  conclusion: ConclusionWord | ''
  n_studies_declaring: number | null
  declared: WhenPresentWord | ''
  behind?: string[]
}

/** One row is a code of the counted scheme. */
export interface EffectsByCodeRow {
  theme: string
  theme_da: string
  theme_en: string
  code: Code
  code_da: string
  code_en: string
  conclusion: ConclusionWord | ''
  conclusion_strict: ConclusionWord | MissingWord | ''
  conclusion_loose: ConclusionWord | MissingWord | ''
  n_studies_declaring: number | null
  declared: WhenPresentWord | ''
  n_studies_helps: number | null
  n_studies_helps_strict: number | null
  n_studies_helps_strict_missing?: MissingWord | ''
  n_studies_helps_loose: number | null
  n_studies_helps_loose_missing?: MissingWord | ''
  n_studies_helps_told_by_population: number | null
  n_studies_helps_told_by_others: number | null
  n_studies_helps_by_authors: number | null
  n_studies_helps_measured: number | null
  n_studies_hinders: number | null
  n_studies_hinders_strict: number | null
  n_studies_hinders_strict_missing?: MissingWord | ''
  n_studies_hinders_loose: number | null
  n_studies_hinders_loose_missing?: MissingWord | ''
  n_studies_hinders_told_by_population: number | null
  n_studies_hinders_told_by_others: number | null
  n_studies_hinders_by_authors: number | null
  n_studies_hinders_measured: number | null
  n_studies_mixed: number | null
  n_studies_mixed_strict: number | null
  n_studies_mixed_strict_missing?: MissingWord | ''
  n_studies_mixed_loose: number | null
  n_studies_mixed_loose_missing?: MissingWord | ''
  n_studies_mixed_told_by_population: number | null
  n_studies_mixed_told_by_others: number | null
  n_studies_mixed_by_authors: number | null
  n_studies_mixed_measured: number | null
  n_studies_no_relation: number | null
  n_studies_no_relation_strict: number | null
  n_studies_no_relation_strict_missing?: MissingWord | ''
  n_studies_no_relation_loose: number | null
  n_studies_no_relation_loose_missing?: MissingWord | ''
  n_studies_no_relation_told_by_population: number | null
  n_studies_no_relation_told_by_others: number | null
  n_studies_no_relation_by_authors: number | null
  n_studies_no_relation_measured: number | null
  studies_helps: string[]
  studies_hinders: string[]
  studies_mixed: string[]
  studies_no_relation: string[]
  without_any_one_family: WithoutFamilyWord | MissingWord | ''
  families_changing: string[]
  behind?: string[]
}

/** One row is a code and an effect. */
export interface DirectionByCodeRow {
  theme: string
  code: Code
  effect: WhenPresentWord | ''
  n_studies: number | null
}

/** One row is a code. */
export interface ConclusionsRow {
  theme: string
  code: Code
  conclusion: ConclusionWord | ''
  studies_helps: string[]
  studies_hinders: string[]
  studies_mixed: string[]
  studies_no_relation: string[]
  studies_describes: string[]
}

/** One row is a key message. */
export interface KeyMessagesRow {
  review_finding_id: string
  key_message_da: string
  key_message_en: string
  says: string[]
  message_state: MessageStateWord | ''
  not_carried: string[]
  not_carried_why: (NotCarriedWord)[]
  not_carried_n: string[]
  not_carried_otherwise: string[]
  n_studies_of: number | null
  n_studies: number | null
  n_studies_strict: number | null
  n_studies_otherwise: number | null
  n_studies_told_by_population: number | null
  studies: string[]
  passage_id: string
  counter_passage_id: string
  overall: ConfidenceWord | ''
  overall_why: string
  overall_why_da: string
  behind?: string[]
}

/** One row is a review finding. */
export interface SummaryOfFindingsRow {
  review_finding_id: string
  text_da: string
  text_en: string
  codes: string[]
  n_studies: number | null
  n_studies_summary: number | null
  n_studies_abstract: number | null
  n_studies_partial_text: number | null
  n_studies_full_text: number | null
  studies: string[]
  methodological_limitations: ConcernWord | MissingWord | ''
  methodological_limitations_why: string
  methodological_limitations_why_da: string
  coherence: ConcernWord | MissingWord | ''
  coherence_why: string
  coherence_why_da: string
  adequacy: ConcernWord | MissingWord | ''
  adequacy_why: string
  adequacy_why_da: string
  relevance: ConcernWord | MissingWord | ''
  relevance_why: string
  relevance_why_da: string
  overall: ConfidenceWord | ''
  overall_why: string
  overall_why_da: string
  assessor: string
  finding_status: FindingStatusWord | ''
  behind?: string[]
}

/** One row is a code and a basis; the basis `all` is all reports. */
export interface MetasummaryCodesRow {
  theme: string
  code: Code
  basis: EverythingWord | BasisWord | ''
  n_reports: number | null
  n_reports_of: number | null
  fes: number | null
  fes_missing?: NoNumberWord | MissingWord | ''
  frequent: boolean | null
  sought_by_quota: string[]
}

/** One row is a report of a study. */
export interface MetasummaryStudiesRow {
  source_id: string
  report_id: string
  basis: BasisWord | ''
  n_codes: number | null
  n_codes_of: number | null
  ies: number | null
  ies_missing?: NoNumberWord | MissingWord | ''
  n_frequent_codes: number | null
  n_frequent_codes_of: number | null
  ies_frequent: number | null
  ies_frequent_missing?: NoNumberWord | MissingWord | ''
}

/** One row is a code and a region; the region `all` counts each study once. */
export interface GapMapRegionRow {
  theme: string
  code: Code
  region: string
  n_studies: number | null
  n_studies_of: number | null
  gap: boolean | null
}

/** One row is a code and a group of informants; `all` counts each study once. */
export interface GapMapInformantRow {
  theme: string
  code: Code
  informant: string
  n_studies: number | null
  n_studies_of: number | null
  gap: boolean | null
}

/** One row is a code and a design; `all` counts each study once. */
export interface GapMapDesignRow {
  theme: string
  code: Code
  design: string
  n_studies: number | null
  n_studies_of: number | null
  gap: boolean | null
}

/** One row is a code, a dimension (a field of a study) and a value of it; `missing` where the study does not show it, `to-read` where nobody has read it for that yet. */
export interface GapMapSituationRow {
  theme: string
  code: Code
  dimension: string
  value: string
  n_studies: number | null
  n_studies_of: number | null
  gap: boolean | null
}

/** One row is a year of the window. */
export interface StudiesByYearRow {
  year: number | null
  n_studies: number | null
}

/** One row is a code and a subgroup. */
export interface SubgroupsRow {
  theme: string
  code: Code
  dimension: string
  subgroup: string
  n_studies: number | null
  n_studies_of: number | null
  share: number | null
  share_missing?: NoNumberWord | MissingWord | ''
}

/** One row is a pair of codes that are both used. */
export interface CoOccurrenceRow {
  code_a: Code
  code_b: Code
  order_a: number | null
  order_b: number | null
  rank_a: number | null
  rank_b: number | null
  n_studies_a: number | null
  n_studies_b: number | null
  n_studies_both: number | null
  jaccard: number | null
  jaccard_missing?: NoNumberWord | MissingWord | ''
  share_b_in_a: number | null
  share_b_in_a_missing?: NoNumberWord | MissingWord | ''
  share_a_in_b: number | null
  share_a_in_b_missing?: NoNumberWord | MissingWord | ''
  expected: number | null
  expected_missing?: NoNumberWord | MissingWord | ''
  lopsided: boolean | null
}

/** One row is a number of studies, and codes of one origin. */
export interface AccumulationRow {
  origin: CodeOriginWord | ''
  n_studies: number | null
  expected_codes: number | null
  n_codes_ceiling: number | null
}

/** One row is a way to count, and the number of studies that a word takes. */
export interface WordsByBarRow {
  scenario: string
  least_studies: number | null
  n_codes_helps: number | null
  n_codes_hinders: number | null
  n_codes_divided: number | null
  n_codes_few: number | null
  n_codes_described: number | null
  n_codes_not_seen: number | null
  codes_helps: string[]
  codes_hinders: string[]
  codes_divided: string[]
  codes_few: string[]
  codes_described: string[]
  codes_not_seen: string[]
  behind?: string[]
}

/** One row is a code, and what is left out or a declared scenario. */
export interface SensitivityRow {
  code: Code
  scenario: string
  n_studies: number | null
  n_studies_helps: number | null
  n_studies_hinders: number | null
  n_studies_mixed: number | null
  n_studies_no_relation: number | null
  n_studies_describes: number | null
  conclusion: ConclusionWord | ''
  conclusions_without: (ConclusionWord)[]
  survives: boolean | null
  studies_changing: string[]
  dominant_study: string
  dominance: number | null
  dominance_missing?: NoNumberWord | MissingWord | ''
}

/** One row is a code on a passage that the coders read differently. */
export interface DisputesRow {
  finding_id: string
  passage_id: string
  code: Code
  round: RoundWord | ''
  readings: string[]
  ruling: DecisionWord | ''
  settled: string
  ruling_reason: string
  ruling_reason_da: string
  ruled_by: string
}

/** One row is a coder who settles, and how the others differ on whether an effect is declared. */
export interface RulingsEffectRow {
  round: RoundWord | ''
  ruled_by: string
  dispute: EffectDisputeWord | ''
  n_disputes: number | null
  n_raised: number | null
  n_lowered: number | null
  behind?: string[]
}

/** One row is two coders of one round and what is compared: presence of a code or theme, the set of codes, a value on the findings both gave, or one word of that value against all others. */
export interface AgreementRow {
  round: RoundWord | ''
  coder_a: string
  coder_b: string
  comparison: ComparisonWord | ''
  aspect: ComparedWord | ''
  scope: string
  n_units: number | null
  n_studies: number | null
  n_both: number | null
  n_first_only: number | null
  n_second_only: number | null
  percent: number | null
  percent_missing?: NoNumberWord | MissingWord | ''
  percent_lowest: number | null
  percent_lowest_missing?: NoNumberWord | MissingWord | ''
  percent_highest: number | null
  percent_highest_missing?: NoNumberWord | MissingWord | ''
  positive: number | null
  positive_missing?: NoNumberWord | MissingWord | ''
  positive_lowest: number | null
  positive_lowest_missing?: NoNumberWord | MissingWord | ''
  positive_highest: number | null
  positive_highest_missing?: NoNumberWord | MissingWord | ''
  negative: number | null
  negative_missing?: NoNumberWord | MissingWord | ''
  negative_lowest: number | null
  negative_lowest_missing?: NoNumberWord | MissingWord | ''
  negative_highest: number | null
  negative_highest_missing?: NoNumberWord | MissingWord | ''
  kappa: number | null
  kappa_missing?: NoNumberWord | MissingWord | ''
  kappa_lowest: number | null
  kappa_lowest_missing?: NoNumberWord | MissingWord | ''
  kappa_highest: number | null
  kappa_highest_missing?: NoNumberWord | MissingWord | ''
  pabak: number | null
  pabak_missing?: NoNumberWord | MissingWord | ''
  pabak_lowest: number | null
  pabak_lowest_missing?: NoNumberWord | MissingWord | ''
  pabak_highest: number | null
  pabak_highest_missing?: NoNumberWord | MissingWord | ''
  alpha: number | null
  alpha_missing?: NoNumberWord | MissingWord | ''
  alpha_lowest: number | null
  alpha_lowest_missing?: NoNumberWord | MissingWord | ''
  alpha_highest: number | null
  alpha_highest_missing?: NoNumberWord | MissingWord | ''
}

/** One row is two screeners, a stage, and a decision against all others. */
export interface ScreeningAgreementRow {
  coder_a: string
  coder_b: string
  comparison: ComparisonWord | ''
  stage: ScreeningStageWord | ''
  decision: ScreenerDecisionWord | ''
  n_records: number | null
  n_both: number | null
  n_first_only: number | null
  n_second_only: number | null
  percent: number | null
  percent_missing?: NoNumberWord | MissingWord | ''
  positive: number | null
  positive_missing?: NoNumberWord | MissingWord | ''
  negative: number | null
  negative_missing?: NoNumberWord | MissingWord | ''
  kappa: number | null
  kappa_missing?: NoNumberWord | MissingWord | ''
  pabak: number | null
  pabak_missing?: NoNumberWord | MissingWord | ''
  behind?: string[]
}

/** One row is a part of the findings. */
export interface ChecksRow {
  part: CheckedPartWord | ''
  n_findings: number | null
  n_checked: number | null
  n_code_right: number | null
  n_state_right: number | null
  n_direction_right: number | null
  n_evidence_right: number | null
  n_wrong: number | null
}

/** One row is an item of a checklist for reporting. */
export interface ReportingRow {
  checklist: ChecklistWord | ''
  checklist_item: ChecklistItemWord | ''
  checklist_item_da: string
  checklist_item_en: string
  answered: AnsweredWord | ''
  reported_in: string[]
  reporting_note: string
  reporting_note_da: string
  checklist_address: string
  behind?: string[]
}

/** One row is an evaluation and a domain. */
export interface EvaluationDirectionsRow {
  source_id: string
  title: string
  domain: string
  data_types: (OutcomeDataWord | MissingWord)[]
  n_outcomes: number | null
  n_improved: number | null
  n_worsened: number | null
  n_no_change_shown: number | null
  n_no_improvement_shown: number | null
  n_mixed: number | null
  n_without_direction: number | null
  domain_direction: DomainDirectionWord | MissingWord | ''
  comparison_groups: (YesNoWord | MissingWord)[]
  attributions: (AttributionWord | MissingWord)[]
  n_significant: number | null
  behind?: string[]
}

/** One row is a code and a source. */
export interface TriangulationRow {
  theme: string
  code: Code
  source_id: string
  document_kind: DocumentKindWord | MissingWord | ''
  source_role: SourceRoleWord | ''
  named: NamedWord | ''
  effect: WhenPresentWord | MissingWord | ''
  n_findings: number | null
  behind?: string[]
}

/** The rows of each table by its name. */
export interface Tables {
  'studies': StudiesRow
  'evidence': EvidenceRow
  'documents': DocumentsRow
  'sources': SourcesRow
  'outcomes': OutcomesRow
  'methods': MethodsRow
  'facts': FactsRow
  'appraisals': AppraisalsRow
  'disagreements': DisagreementsRow
  'codes': CodesRow
  'study-groups': StudyGroupsRow
  'study-informants': StudyInformantsRow
  'study-pages': StudyPagesRow
  'study-by-code': StudyByCodeRow
  'coders': CodersRow
  'readings': ReadingsRow
  'searches': SearchesRow
  'screening': ScreeningRow
  'screening-flow': ScreeningFlowRow
  'claims': ClaimsRow
  'not-claimed': NotClaimedRow
  'by-theme': ByThemeRow
  'state-by-code': StateByCodeRow
  'sentences': SentencesRow
  'by-code': ByCodeRow
  'effects-by-code': EffectsByCodeRow
  'direction-by-code': DirectionByCodeRow
  'conclusions': ConclusionsRow
  'key-messages': KeyMessagesRow
  'summary-of-findings': SummaryOfFindingsRow
  'metasummary-codes': MetasummaryCodesRow
  'metasummary-studies': MetasummaryStudiesRow
  'gap-map-region': GapMapRegionRow
  'gap-map-informant': GapMapInformantRow
  'gap-map-design': GapMapDesignRow
  'gap-map-situation': GapMapSituationRow
  'studies-by-year': StudiesByYearRow
  'subgroups': SubgroupsRow
  'co-occurrence': CoOccurrenceRow
  'accumulation': AccumulationRow
  'words-by-bar': WordsByBarRow
  'sensitivity': SensitivityRow
  'disputes': DisputesRow
  'rulings-effect': RulingsEffectRow
  'agreement': AgreementRow
  'screening-agreement': ScreeningAgreementRow
  'checks': ChecksRow
  'reporting': ReportingRow
  'evaluation-directions': EvaluationDirectionsRow
  'triangulation': TriangulationRow
}
