import { MISSING_WORD, NOT_YET } from './missing.ts'
import { ALL, EARLIER_LIST, NONE } from './reserved.ts'
import { list, plainList, type WordOf } from './word-list.ts'

/**
 * The closed lists of words. A list that belongs to one review (themes, codes, regions, quotas) is not here but in that review's sources.
 */
export const STATUS = list({
  draft: { means: 'checked for form, and enters nothing' },
  included: { means: 'used in everything that follows' },
})
export const STUDY_TYPE = list({
  'journal-article': {},
  report: {},
  book: {},
  'book-chapter': {},
  'doctoral-thesis': {},
  thesis: { means: 'for another degree, or nobody could tell for which' },
  'conference-paper': {},
  preprint: { means: 'put where everybody can read it, before or without a journal' },
  'web-page': {},
  dataset: {},
})
export const YES_NO = plainList('yes', 'no')
export const YES_PARTLY_NO = list({ yes: {}, partly: {}, no: {} })
/** What a question or a domain of a tool for appraisal gets: an answer, or how much it makes one doubt the study. */
export const APPRAISAL_ANSWER = list({
  yes: { means: 'it is so' },
  partly: { means: 'it is so in part' },
  no: { means: 'it is not so' },
  low: { means: 'a low risk of bias' },
  'some-concerns': { means: 'some concerns about bias' },
  moderate: { means: 'a moderate risk of bias' },
  serious: { means: 'a serious risk of bias' },
  high: { means: 'a high risk of bias' },
  'very-high': { means: 'a very high risk of bias' },
  critical: { means: 'so much at risk of bias that it tells nothing' },
})
export const RELATION = list({
  'same-sample': { means: 'rests on the same sample' },
  'part-of': { means: 'one of the two is a part of the other' },
  'overlap-possible': { means: 'the samples may overlap, and nobody could tell' },
})
export const DESIGN = plainList('qualitative', 'quantitative', 'mixed')
export const DATA_COLLECTION = list({
  interview: {},
  'focus-group': { means: 'a group talks together' },
  observation: { means: 'somebody was there and looked on' },
  survey: { means: 'the same questions to all' },
  documents: { means: 'papers that were there already, such as case files' },
  register: { means: 'data that an authority keeps of everybody' },
})
export const RECRUITMENT = list({
  purposive: { means: 'chosen for what they could tell' },
  convenience: { means: 'those who were within reach' },
  service: { means: 'through a service that they use' },
  random: { means: 'drawn by chance' },
  total: { means: 'everybody there was' },
})
export const UNIT = plainList('persons', 'families', 'interviews', 'cases')
/** The kinds of field a review may ask of a study beside those that every review asks. */
export const FORM_KIND = list({
  word: { means: 'one of the words under it' },
  words: { means: 'one or several of the words under it' },
  number: {},
  text: {},
})
export const BASIS = list({
  summary: { means: 'what somebody else writes of it only, such as a news item' },
  abstract: { means: 'an abstract' },
  'partial-text': { means: 'parts of the text itself, such as its opening' },
  'full-text': { means: 'the whole text' },
})
export const DOCUMENT_BASIS = list({ ...BASIS, summary: { means: 'a summary of it only' } })
export const DOCUMENT_KIND = list({
  review: { means: 'it brings studies together' },
  evaluation: { means: 'it says what came of something that was done' },
  mapping: { means: 'it lays out what is known of a field' },
  guidance: { means: 'it tells those who do the work how' },
})
export const PAGE_READ = list({
  record: { means: 'the entry that names a publication and shows nothing of what it found' },
  abstract: { means: 'its abstract' },
  opening: { means: 'the opening of its text' },
  summary: { means: 'what somebody else writes of it, such as a news item' },
  'full-text': { means: 'its whole text' },
})
/** On what a finding rests; `counts` says whether it is a result of the study itself. */
export const EVIDENCE = list({
  'participant-account': { counts: 'own', means: 'what those who took part tell' },
  'author-interpretation': { counts: 'own', means: 'what the authors make of what they found' },
  'measured-association': { counts: 'own', means: 'a relation between things that were measured' },
  count: { counts: 'own', means: 'a number of people or cases' },
  'author-implication': { counts: 'loose', means: 'what the authors say could be obtained; nobody saw it' },
  recommendation: { counts: 'never', means: 'what the authors say ought to be done' },
  cited: { counts: 'never', means: 'the page tells of other work' },
  press: { counts: 'never', means: 'somebody speaks about the study' },
})
/** What a finding counts as, by what it rests on. */
export const EVIDENCE_COUNTS = list({
  own: { means: 'a result of the study itself: it counts' },
  loose: { means: 'it counts in the loose reading only' },
  never: { means: 'it is shown and counts nowhere' },
})
export const STATE = list({
  present: { met: true, means: 'the condition is there' },
  absent: { met: true, means: 'it is lacking' },
  both: { met: true, means: 'it is there in some cases and lacking in others' },
  wished: { met: false, means: 'it is asked for, and not said to be there' },
  supposed: { met: false, means: 'it is named only as the condition of an effect, an association or a need' },
  'not-stated': { met: true, means: 'the passage does not say' },
})
export const DIRECTION = list({
  promotes: { means: 'in that state it furthers it' },
  hinders: { means: 'in that state it stands in its way' },
  mixed: { means: 'it does the one and the other' },
  'no-relation': { means: 'the passage finds that it does neither' },
  describes: { means: 'the passage declares no effect' },
})
export const WHEN_PRESENT = list({
  helps: { sign: '+', tone: 'for', means: 'when the condition is there it furthers it' },
  hinders: { sign: '−', tone: 'against', means: 'when the condition is there it stands in its way' },
  mixed: { sign: '±', tone: 'both', means: 'effects both ways' },
  'no-relation': { sign: '0', tone: 'none', means: 'looked for, and found to do neither' },
  describes: { tone: 'quiet', means: 'no effect is declared' },
})
/** Which side is wanted of what the effect is on: more involvement, fewer falls. */
export const EFFECT_WANTED = plainList('more', 'less', 'neither')
/** Whose readings are settled among themselves. */
export const ROUND = list({
  standing: { means: 'the readings that are counted' },
  superseded: { means: 'earlier readings, whose place others have taken' },
})
/** Whether the condition of a code is wanted, from the side of what the effect is on. */
export const CONDITION_WANTED = list({
  yes: { means: 'it is wanted that the condition is there' },
  no: { means: 'it is a burden: it is wanted that it is not there' },
  neither: { means: 'nobody can say in general' },
})
export const DECISION = list({
  keep: { means: 'the finding stands, with the values of the row' },
  drop: { means: 'there is no such finding' },
})
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
  'code',
)
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
export const ATTRIBUTION = list({
  change: { means: 'a change, and nothing is said of its cause' },
  'perceived-contribution': { means: 'those who were asked say that it helped' },
  effect: { means: 'the page calls it an effect' },
})
export const OUTCOME_ROLE = plainList('result', 'context', 'implementation')
export const RATING_DIMENSION = plainList('target', 'method', 'implementation', 'effect', 'economy')
export const RATING_LETTER = plainList('A', 'B', 'C', 'D')
export const APPLIES = list({
  direct: { means: 'it is about those whom the guidance is for' },
  indirect: { means: 'it is about others, or another field' },
})
export const ORIGIN = list({
  review: { means: 'the page of a published review names it' },
  protocol: { means: 'this review set it down before coding' },
  inductive: { means: 'it was met while coding' },
})
export const CODER_KIND = list({
  person: {},
  'automated-reader': { means: 'a program; what it judges is proposed until a person confirms it' },
})
/** The parts of the work of a review, whoever does them. */
export const ROLE = list({
  search: { means: 'looking for records' },
  screening: { means: 'deciding which of them belong' },
  extraction: { means: 'writing down what a page shows of a study' },
  paraphrase: { means: 'saying in our own words what a page says' },
  coding: { means: 'reading a passage by the codebook' },
  settling: { means: 'deciding where readings differ' },
  assessing: { means: 'judging how confident the review is in what it finds' },
  translating: { means: 'saying in another language what a text of ours says' },
})
export const SCREENING_STAGE = list({
  title: { means: 'by its title' },
  abstract: { means: 'by its abstract' },
  'full-text': { means: 'by what could be read of its text' },
  sampling: { means: 'it was eligible, and the sample was drawn without it' },
})
export const SCREENING_DECISION = list({
  included: { means: 'it is a study of the review' },
  excluded: { means: 'it does not belong to the review' },
  'not-sampled': { means: 'it was eligible and is not in the sample' },
  'awaiting-classification': { means: 'from what was read nobody could tell' },
  duplicate: { means: 'it is another record once more' },
  'not-screened': { means: 'nobody has decided about it yet' },
})
/** What a screener may decide: the record leaves, or it goes on. */
export const SCREENER_DECISION = list({
  included: { means: 'it goes on to the next stage, or belongs to the review' },
  excluded: SCREENING_DECISION.excluded,
  'awaiting-classification': SCREENING_DECISION['awaiting-classification'],
  duplicate: SCREENING_DECISION.duplicate,
})
/** A conclusion about a code: a word, never a count. See design of the thresholds in a review's analysis page. */
export const CONCLUSION = list({
  helps: { ...WHEN_PRESENT.helps, means: 'enough studies declare that it helps, and none the other way' },
  hinders: { ...WHEN_PRESENT.hinders, means: 'enough studies declare that it hinders, and none the other way' },
  divided: { ...WHEN_PRESENT.mixed, means: 'effects both ways, between studies or within one' },
  few: {
    means:
      'fewer studies declare that it helps or hinders than the analysis asks for; what they declare is said beside it',
  },
  described: { means: 'it is met, and no study declares an effect' },
  'not-seen': { means: 'no study has it' },
})
/** What a study says is found of a condition, whatever the condition does. Every counted study is in one of these parts. */
export const FOUND = list({
  lacking: { means: 'it is lacking' },
  there: { means: 'it is there' },
  varies: { means: 'it is there for some and lacking for others' },
  wished: { means: 'it is asked for, and nobody tells that it is there or lacking' },
  supposed: { means: 'it is named only as the condition of something' },
  'not-stated': { means: 'the study speaks of it and does not say whether it is there' },
  'only-advice': { means: 'only what ought to be or could be, or what others found; no result of the study' },
  'not-seen': { means: 'the study does not have the code' },
})
/** Who tells what is found. */
export const VOICE = list({
  population: { means: 'the people whom the counted scheme is about' },
  'others-or-unclear': { means: 'others, or nobody could tell who' },
  all: { means: 'whoever tells it' },
})
/** Who says that a condition does something. */
export const SAID_BY = list({
  'told-by-population': { means: 'the people whom the counted scheme is about tell it' },
  'told-by-others': { means: 'others who took part tell it, or nobody could tell who' },
  'by-authors': { means: 'the authors make it of what they found' },
  measured: { means: 'it was measured or counted' },
})
/** How a word stands when any one family of related studies is left out. */
export const WITHOUT_FAMILY = list({
  holds: { means: 'it stays, whichever family is left out' },
  thins: { means: 'without some family too few studies are left' },
  turns: { means: 'without some family another word takes its place' },
})
/** What sort of statement a claim of a published review is. */
export const CLAIM_KIND = list({
  direction: { means: 'it helps, or it hinders' },
  matters: { means: 'it makes a difference, and the page does not say which way, or says either' },
  descriptive: { means: 'it is so, and no effect is claimed' },
  association: { means: 'two conditions go together' },
  norm: { means: 'it ought to be so' },
  premise: { means: 'the page takes it for granted' },
})
export const PREDICTED = list({
  helps: { means: 'it helps when it is there' },
  hinders: { means: 'it hinders when it is there' },
})
/** From whom a study has what a claim is about. Every study counted is in one of these. */
export const CLAIM_VOICE = list({
  told: { means: 'those whom the claim is about tell it, of themselves' },
  others: { means: 'it is a result of the study, and others tell it, or it is told of others' },
  'only-advice': { means: 'only as advice, as what could be obtained, or from other work' },
  'not-seen': { means: 'the study does not have the code' },
})
/** Which way a study goes that declares an effect, beside what a claim predicts. */
export const CLAIM_WAY = list({
  'same-way': { means: 'the study declares what the claim predicts' },
  'other-way': { means: 'the study declares the opposite' },
  'both-ways': { means: 'the study declares effects both ways' },
  'neither-way': { means: 'the study looked for an effect and found none' },
})
export const CONCERN = list({
  'no-or-very-minor': {},
  minor: {},
  moderate: {},
  serious: {},
  'not-assessed': { means: 'nobody appraised it' },
})
export const CONFIDENCE = plainList('high', 'moderate', 'low', 'very-low')
export const FINDING_STATUS = list({
  proposed: { means: 'no person has confirmed it' },
  confirmed: { means: 'a person has confirmed it' },
})

/** Words of the published tables that no source types. */
export const MESSAGE_STATE = list({
  carried: { means: 'the numbers of the strict reading carry it' },
  awaiting: { means: 'they do not, so that it awaits its assessor' },
})
/** Why the numbers of the strict reading do not carry a statement. */
export const NOT_CARRIED = list({
  'below-bar': { means: 'fewer studies say it than the analysis asks for' },
  'under-times': { means: 'it is not said so many times as often as its opposite as the analysis asks for' },
  'another-way': { means: 'studies say it another way' },
  'studies-speak': { means: 'of what is said to be met with silence, studies speak' },
})
export const SOURCE_KIND = plainList('study', 'document')
/** A table's row for everything together. */
export const EVERYTHING = plainList(ALL)
/** The findings that a person checks: all that declare an effect, and some of the others. */
export const CHECKED_PART = list({
  'effect-declared': { means: 'findings that declare an effect' },
  'no-effect-declared': { means: 'findings that declare none' },
  ...EVERYTHING,
})
/** Where a code was met, and the row of all codes. */
export const CODE_ORIGIN = list({ ...EVERYTHING, ...ORIGIN })
/** Whether a source names a condition. */
export const NAMED = list({
  named: { sign: '●' },
  'named-opposite': { sign: '○' },
  'not-seen': { sign: '·' },
  'not-applicable': { sign: '–' },
})
/** Whether a source is named beside a code only, or brought it. */
export const SOURCE_ROLE = plainList('source', 'source-of-code')
/** The direction of a domain: that of its outcomes where they agree. */
export const DOMAIN_DIRECTION = list({ ...OUTCOME_DIRECTION, conflicting: {} })
export const FLOW_BOX = plainList('found', 'left', 'included')
/** Kinds of place where records are looked for, as the flow of PRISMA 2020 names them: first databases and registers, then other methods. */
export const PLACE_KIND = list({
  database: { means: 'a bibliographic database' },
  register: { means: 'a register of studies' },
  website: { means: 'pages of the web, or an index of them' },
  organisation: { means: 'an organisation was asked, or its own shelves or pages were read' },
  citation: { means: 'what a publication cites, or what cites it' },
  'other-place': { means: 'anywhere else' },
})
export const FOUND_BY = list({ ...PLACE_KIND, [EARLIER_LIST]: { means: 'a list whose searches were not kept' } })
/** The two columns of that flow. */
export const FOUND_VIA = plainList('databases-and-registers', 'other-methods')
/** The steps at which records leave: what is met twice does so before anything is decided about it. */
export const FLOW_STEP = list({ 'before-screening': { means: 'before its screening' }, ...SCREENING_STAGE })
export const SCENARIO = plainList('abstracts', 'sampled-by-quota', 'one-study')
/** Ways in which the words of every review are counted, beside the scenarios it declares. */
export const COUNTING = list({
  main: { means: 'the main analysis' },
  'population-voice': { means: 'only what the people tell whom the counted scheme is about' },
  'without-summaries': { means: 'without passages that stand on somebody’s summary of a study' },
  'one-family': { means: 'without any one family of related studies, each code as it stands at worst' },
})
/** Whose readings a scenario counts. */
export const SCENARIO_READINGS = list({
  settled: { means: 'the readings that stand, as they were settled' },
  'every-reader': { means: 'an effect counts where every coder who stands gives the code and the same effect' },
  'any-reader': { means: 'an effect counts where any coder who stands gives it' },
  superseded: { means: 'the readings of the coders whose place others have taken, as they were settled' },
})
/** Which passages a scenario counts. */
export const SCENARIO_PASSAGES = list({
  all: {},
  'first-reading': { means: 'without those that were added after the first reading' },
})
/** What the readings of two coders are. */
export const COMPARISON = plainList('agreement', 'repeatability', 'one-coder')
export const COMPARED = plainList(
  'code',
  'theme',
  'codes',
  'state',
  'direction',
  'evidence',
  'informants',
  'about',
  NONE,
)
export const COMPARED_SCOPE = list({
  ...EVERYTHING,
  passages: {},
  'findings both gave': {},
  declares: { means: 'an effect is declared, against only described' },
})
/** How coders differ on whether a condition does something. */
export const EFFECT_DISPUTE = list({
  'declared-or-described': { means: 'of those who gave the code, some declare an effect and some only describe' },
  'declared-or-not-coded': { means: 'whoever gave the code declares an effect, and somebody did not give it' },
})
/** Why a computed number is not there. */
export const NO_NUMBER = list({
  'not-used': { means: 'neither of the two coders gave it, so there is nothing to agree on' },
  'no-units': { means: 'nothing is left to compare' },
  'no-variation': { means: 'both gave one and the same to all, so agreement cannot be told from chance' },
  'one-coder': { means: 'one coder alone has read' },
  'none-to-divide-by': { means: 'what it would be divided by is none' },
})

/** The published lists of what a review reports. What an item asks for stands where the list is published and is not copied. */
export const CHECKLIST = list({
  'prisma-2020': { means: 'of a systematic review' },
  'prisma-s': { means: 'of the search of one' },
  entreq: { means: 'of a synthesis of qualitative research' },
})
/** Their items by number, padded so that they sort: item 10a of PRISMA 2020 is `prisma-2020-10a`. */
export const CHECKLIST_ITEM = plainList(
  'prisma-2020-01',
  'prisma-2020-02',
  'prisma-2020-03',
  'prisma-2020-04',
  'prisma-2020-05',
  'prisma-2020-06',
  'prisma-2020-07',
  'prisma-2020-08',
  'prisma-2020-09',
  'prisma-2020-10a',
  'prisma-2020-10b',
  'prisma-2020-11',
  'prisma-2020-12',
  'prisma-2020-13a',
  'prisma-2020-13b',
  'prisma-2020-13c',
  'prisma-2020-13d',
  'prisma-2020-13e',
  'prisma-2020-13f',
  'prisma-2020-14',
  'prisma-2020-15',
  'prisma-2020-16a',
  'prisma-2020-16b',
  'prisma-2020-17',
  'prisma-2020-18',
  'prisma-2020-19',
  'prisma-2020-20a',
  'prisma-2020-20b',
  'prisma-2020-20c',
  'prisma-2020-20d',
  'prisma-2020-21',
  'prisma-2020-22',
  'prisma-2020-23a',
  'prisma-2020-23b',
  'prisma-2020-23c',
  'prisma-2020-23d',
  'prisma-2020-24a',
  'prisma-2020-24b',
  'prisma-2020-24c',
  'prisma-2020-25',
  'prisma-2020-26',
  'prisma-2020-27',
  'prisma-s-01',
  'prisma-s-02',
  'prisma-s-03',
  'prisma-s-04',
  'prisma-s-05',
  'prisma-s-06',
  'prisma-s-07',
  'prisma-s-08',
  'prisma-s-09',
  'prisma-s-10',
  'prisma-s-11',
  'prisma-s-12',
  'prisma-s-13',
  'prisma-s-14',
  'prisma-s-15',
  'prisma-s-16',
  'entreq-01',
  'entreq-02',
  'entreq-03',
  'entreq-04',
  'entreq-05',
  'entreq-06',
  'entreq-07',
  'entreq-08',
  'entreq-09',
  'entreq-10',
  'entreq-11',
  'entreq-12',
  'entreq-13',
  'entreq-14',
  'entreq-15',
  'entreq-16',
  'entreq-17',
  'entreq-18',
  'entreq-19',
  'entreq-20',
  'entreq-21',
)
/** Whether the review says what an item asks for. */
export const ANSWERED = list({
  answered: { means: 'it is said where `where` leads' },
  'in-part': { means: 'some of it is said there' },
  'not-answered': { means: 'it was not done, or nobody said it' },
  'does-not-apply': { means: 'a review of this kind has no such thing' },
})

/** Every closed list by its name, so that whoever labels words can be held to all of them. */
export const VOCABULARY = {
  missing: MISSING_WORD,
  not_yet: NOT_YET,
  status: STATUS,
  study_type: STUDY_TYPE,
  yes_no: YES_NO,
  yes_partly_no: YES_PARTLY_NO,
  appraisal_answer: APPRAISAL_ANSWER,
  relation: RELATION,
  design: DESIGN,
  data_collection: DATA_COLLECTION,
  recruitment: RECRUITMENT,
  unit: UNIT,
  form_kind: FORM_KIND,
  basis: BASIS,
  document_basis: DOCUMENT_BASIS,
  document_kind: DOCUMENT_KIND,
  page_read: PAGE_READ,
  evidence: EVIDENCE,
  evidence_counts: EVIDENCE_COUNTS,
  state: STATE,
  direction: DIRECTION,
  when_present: WHEN_PRESENT,
  effect_wanted: EFFECT_WANTED,
  condition_wanted: CONDITION_WANTED,
  round: ROUND,
  decision: DECISION,
  fact_kind: FACT_KIND,
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
  role: ROLE,
  screening_stage: SCREENING_STAGE,
  screening_decision: SCREENING_DECISION,
  screener_decision: SCREENER_DECISION,
  conclusion: CONCLUSION,
  found: FOUND,
  voice: VOICE,
  said_by: SAID_BY,
  without_family: WITHOUT_FAMILY,
  claim_kind: CLAIM_KIND,
  predicted: PREDICTED,
  claim_voice: CLAIM_VOICE,
  claim_way: CLAIM_WAY,
  concern: CONCERN,
  confidence: CONFIDENCE,
  finding_status: FINDING_STATUS,
  message_state: MESSAGE_STATE,
  not_carried: NOT_CARRIED,
  source_kind: SOURCE_KIND,
  everything: EVERYTHING,
  checked_part: CHECKED_PART,
  code_origin: CODE_ORIGIN,
  named: NAMED,
  source_role: SOURCE_ROLE,
  domain_direction: DOMAIN_DIRECTION,
  flow_box: FLOW_BOX,
  place_kind: PLACE_KIND,
  found_by: FOUND_BY,
  found_via: FOUND_VIA,
  flow_step: FLOW_STEP,
  scenario: SCENARIO,
  counting: COUNTING,
  scenario_readings: SCENARIO_READINGS,
  scenario_passages: SCENARIO_PASSAGES,
  comparison: COMPARISON,
  compared: COMPARED,
  compared_scope: COMPARED_SCOPE,
  effect_dispute: EFFECT_DISPUTE,
  no_number: NO_NUMBER,
  checklist: CHECKLIST,
  checklist_item: CHECKLIST_ITEM,
  answered: ANSWERED,
} as const
export type ListName = keyof typeof VOCABULARY
export type WordIn<L extends ListName> = WordOf<(typeof VOCABULARY)[L]>
