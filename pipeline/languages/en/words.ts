import type { WordLabels } from '../word-labels.ts'
import { answered, checklist, checklist_item } from './checklists.ts'

/** What the closed words are called in English. Words that several lists share stand once. */
const missing = {
  'not-seen': 'not seen',
  'not-reported': 'not reported',
  'not-applicable': 'not applicable',
  unclear: 'unclear',
}
const yes_no = {
  yes: 'yes',
  no: 'no',
}
const basis = {
  summary: 'summary',
  abstract: 'abstract',
  'partial-text': 'parts of the text',
  'full-text': 'full text',
}
const outcome_direction = {
  improved: 'improved',
  worsened: 'worsened',
  'no-change-shown': 'no change shown',
  'no-improvement-shown': 'no improvement shown',
  mixed: 'mixed',
}
const origin = {
  review: 'from the review',
  protocol: 'set down before coding',
  inductive: 'met while coding',
}
const when_present = {
  helps: 'helps',
  hinders: 'hinders',
  mixed: 'both ways',
  'no-relation': 'no relation',
  describes: 'only described',
}

const found = {
  lacking: 'lacking',
  there: 'there',
  varies: 'varies',
  wished: 'only asked for',
  supposed: 'only supposed',
  'not-stated': 'not stated',
  'only-advice': 'only advice, others’ work or what could be obtained',
  'not-seen': missing['not-seen'],
}

const screening_stage = {
  title: 'title',
  abstract: 'abstract',
  'full-text': 'full text',
  sampling: 'sampling',
}

const place_kind = {
  database: 'databases',
  register: 'registers',
  website: 'websites',
  organisation: 'organisations',
  citation: 'citation searching',
  'other-place': 'elsewhere',
}

export const words = {
  missing,
  not_yet: { 'to-read': 'to be read' },
  status: {
    draft: 'draft',
    included: 'included',
  },
  study_type: {
    'journal-article': 'journal article',
    report: 'report',
    book: 'book',
    'book-chapter': 'book chapter',
    'doctoral-thesis': 'doctoral thesis',
    thesis: 'thesis',
    'conference-paper': 'conference paper',
    preprint: 'preprint',
    'web-page': 'web page',
    dataset: 'dataset',
  },
  yes_no,
  yes_partly_no: {
    ...yes_no,
    partly: 'partly',
  },
  appraisal_answer: {
    ...yes_no,
    partly: 'partly',
    low: 'low',
    'some-concerns': 'some concerns',
    moderate: 'moderate',
    serious: 'serious',
    high: 'high',
    'very-high': 'very high',
    critical: 'critical',
  },
  relation: {
    'same-sample': 'same sample',
    'part-of': 'part of',
    'overlap-possible': 'possible overlap',
  },
  design: {
    qualitative: 'qualitative',
    quantitative: 'quantitative',
    mixed: 'mixed',
  },
  data_collection: {
    interview: 'interviews',
    'focus-group': 'focus groups',
    observation: 'observation',
    survey: 'survey',
    documents: 'documents',
    register: 'registers',
  },
  recruitment: {
    purposive: 'purposive',
    convenience: 'convenience',
    service: 'through a service',
    random: 'random',
    total: 'everyone',
  },
  unit: {
    persons: 'persons',
    families: 'families',
    interviews: 'interviews',
    cases: 'cases',
  },
  form_kind: {
    word: 'one word',
    words: 'words',
    number: 'number',
    text: 'text',
  },
  basis,
  document_basis: {
    ...basis,
  },
  document_kind: {
    review: 'review',
    evaluation: 'evaluation',
    mapping: 'mapping',
    guidance: 'guidance',
  },
  page_read: {
    record: 'record',
    abstract: 'abstract',
    opening: 'opening',
    summary: 'summary',
    'full-text': 'full text',
  },
  evidence: {
    'participant-account': 'told by participants',
    'author-interpretation': 'interpretation by the authors',
    'measured-association': 'measured association',
    count: 'count',
    'author-implication': 'what the authors infer could be',
    recommendation: 'recommendation',
    cited: 'other work, cited',
    press: 'said in the press',
  },
  evidence_counts: {
    own: 'a result of its own',
    loose: 'in the loose reading only',
    never: 'not counted',
  },
  state: {
    present: 'present',
    absent: 'absent',
    both: 'both',
    wished: 'asked for',
    supposed: 'only supposed',
    'not-stated': 'state not given',
  },
  direction: {
    promotes: 'promotes',
    hinders: when_present.hinders,
    mixed: when_present.mixed,
    'no-relation': when_present['no-relation'],
    describes: when_present.describes,
  },
  when_present,
  effect_wanted: {
    more: 'more',
    less: 'less',
    neither: 'neither more nor less',
  },
  condition_wanted: {
    yes: 'yes',
    no: 'no',
    neither: 'neither',
  },
  round: {
    standing: 'standing',
    superseded: 'superseded',
  },
  decision: {
    keep: 'kept',
    drop: 'dropped',
  },
  fact_kind: {
    person: 'person',
    organisation: 'organisation',
    place: 'place',
    period: 'period',
    date: 'date',
    count: 'count',
    product: 'product',
    recommendation: 'recommendation',
    result: 'result',
    definition: 'definition',
    code: 'code',
  },
  outcome_data: {
    quantitative: 'quantitative',
    qualitative: 'qualitative',
  },
  outcome_design: {
    'before-after': 'before and after',
    'after-only': 'after only',
    comparison: 'comparison',
  },
  outcome_direction,
  significance: {
    significant: 'significant',
    'not-significant': 'not significant',
  },
  attribution: {
    change: 'change',
    'perceived-contribution': 'perceived contribution',
    effect: 'effect',
  },
  outcome_role: {
    result: 'result',
    context: 'context',
    implementation: 'implementation',
  },
  rating_dimension: {
    target: 'target group',
    method: 'method',
    implementation: 'implementation',
    effect: 'effect',
    economy: 'economy',
  },
  rating_letter: {
    A: 'A',
    B: 'B',
    C: 'C',
    D: 'D',
  },
  applies: {
    direct: 'direct',
    indirect: 'indirect',
  },
  origin,
  coder_kind: {
    person: 'person',
    'automated-reader': 'automated reader',
  },
  role: {
    search: 'searching',
    screening: 'screening',
    extraction: 'extraction',
    paraphrase: 'saying it in our own words',
    coding: 'coding',
    settling: 'settling disputes',
    assessing: 'judging confidence',
    translating: 'translating',
  },
  screening_stage,
  screening_decision: {
    included: 'included',
    excluded: 'excluded',
    'not-sampled': 'not sampled',
    'awaiting-classification': 'awaiting classification',
    duplicate: 'duplicate',
    'not-screened': 'not screened yet',
  },
  screener_decision: {
    included: 'included',
    excluded: 'excluded',
    'awaiting-classification': 'awaiting classification',
    duplicate: 'duplicate',
  },
  conclusion: {
    helps: when_present.helps,
    hinders: when_present.hinders,
    divided: 'divided',
    few: 'few studies',
    described: 'only described',
    'not-seen': missing['not-seen'],
  },
  found,
  voice: {
    population: 'the people whom the review is about',
    'others-or-unclear': 'others or unclear',
    all: 'all',
  },
  said_by: {
    'told-by-population': 'told by the people whom the review is about',
    'told-by-others': 'told by others',
    'by-authors': 'said by the authors',
    measured: 'measured',
  },
  without_family: {
    holds: 'holds',
    thins: 'thins',
    turns: 'turns',
  },
  claim_kind: {
    direction: 'direction',
    matters: 'it matters',
    descriptive: 'description',
    association: 'association',
    norm: 'norm',
    premise: 'premise',
  },
  predicted: {
    helps: 'helps',
    hinders: 'hinders',
  },
  claim_voice: {
    told: 'told by those it is about',
    others: 'only by or of others',
    'only-advice': 'only advice, others’ work or what could be obtained',
    'not-seen': missing['not-seen'],
  },
  claim_way: {
    'same-way': 'same way',
    'other-way': 'other way',
    'both-ways': 'both ways',
    'neither-way': 'no effect found',
  },
  concern: {
    'no-or-very-minor': 'no or very minor',
    minor: 'minor',
    moderate: 'moderate',
    serious: 'serious',
    'not-assessed': 'not assessed',
  },
  confidence: {
    high: 'high',
    moderate: 'moderate',
    low: 'low',
    'very-low': 'very low',
  },
  message_state: {
    carried: 'carried by the numbers',
    awaiting: 'awaits its assessor',
  },
  not_carried: {
    'below-bar': 'too few studies say it',
    'under-times': 'too many studies say the opposite',
    'another-way': 'studies say it another way',
    'studies-speak': 'studies speak of it',
  },
  finding_status: {
    proposed: 'proposed',
    confirmed: 'confirmed',
  },
  source_kind: {
    study: 'study',
    document: 'document',
  },
  everything: {
    all: 'all',
  },
  code_origin: {
    ...origin,
    all: 'all codes',
  },
  checked_part: {
    'effect-declared': 'findings that declare an effect',
    'no-effect-declared': 'findings that declare no effect',
    all: 'all findings',
  },
  named: {
    named: 'named',
    'named-opposite': 'named, opposite effect',
    'not-seen': missing['not-seen'],
    'not-applicable': missing['not-applicable'],
  },
  source_role: {
    source: 'source',
    'source-of-code': 'source of the code',
  },
  domain_direction: {
    ...outcome_direction,
    conflicting: 'conflicting',
  },
  flow_box: {
    found: 'found',
    left: 'left',
    included: 'included',
  },
  place_kind,
  found_by: {
    ...place_kind,
    'earlier-list': 'an earlier list',
  },
  found_via: {
    'databases-and-registers': 'databases and registers',
    'other-methods': 'other methods',
  },
  flow_step: {
    'before-screening': 'before screening',
    ...screening_stage,
  },
  scenario: {
    abstracts: 'abstracts and summaries',
    'sampled-by-quota': 'those a quota sought',
    'one-study': 'one study at a time',
  },
  counting: {
    main: 'the main analysis',
    'population-voice': 'only what the people tell whom the review is about',
    'without-summaries': 'without passages from summaries',
    'one-family': 'without any one family of studies',
  },
  scenario_readings: {
    settled: 'as settled',
    'every-reader': 'every reader',
    'any-reader': 'any reader',
    superseded: 'the first readings, as settled',
  },
  scenario_passages: {
    all: 'all',
    'first-reading': 'those of the first reading',
  },
  comparison: {
    agreement: 'agreement',
    repeatability: 'repeatability',
    'one-coder': 'one coder',
  },
  compared: {
    code: 'code',
    theme: 'theme',
    codes: 'codes on a passage',
    state: 'state',
    direction: 'direction',
    evidence: 'evidence',
    informants: 'informants',
    about: 'whom it concerns',
    none: 'none',
  },
  compared_scope: {
    all: 'all',
    passages: 'passages',
    'findings both gave': 'findings both gave',
    declares: 'declares an effect',
  },
  effect_dispute: {
    'declared-or-described': 'effect declared or only described',
    'declared-or-not-coded': 'effect declared or code not given',
  },
  no_number: {
    'not-used': 'used by neither',
    'no-units': 'nothing to compare',
    'no-variation': 'only one used',
    'one-coder': 'one coder',
    'none-to-divide-by': 'nothing to divide by',
  },
  checklist,
  checklist_item,
  answered,
} satisfies WordLabels
