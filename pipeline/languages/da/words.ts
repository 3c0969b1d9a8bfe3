import type { WordLabels } from '../word-labels.ts'
import { answered, checklist, checklist_item } from './checklists.ts'

/** What the closed words are called in Danish. Words that several lists share stand once. */
const missing = {
  'not-seen': 'ikke set',
  'not-reported': 'ikke oplyst',
  'not-applicable': 'ikke relevant',
  unclear: 'uklart',
}
const yes_no = {
  yes: 'ja',
  no: 'nej',
}
const basis = {
  summary: 'resumé',
  abstract: 'abstract',
  'partial-text': 'dele af teksten',
  'full-text': 'fuld tekst',
}
const outcome_direction = {
  improved: 'bedre',
  worsened: 'dårligere',
  'no-change-shown': 'ingen ændring vist',
  'no-improvement-shown': 'ingen bedring vist',
  mixed: 'blandet',
}
const origin = {
  review: 'fra oversigten',
  protocol: 'fastlagt før kodningen',
  inductive: 'mødt under kodningen',
}
const when_present = {
  helps: 'fremmer',
  hinders: 'hæmmer',
  mixed: 'begge veje',
  'no-relation': 'ingen sammenhæng',
  describes: 'kun beskrevet',
}

const found = {
  lacking: 'mangler',
  there: 'er der',
  varies: 'veksler',
  wished: 'kun ønsket',
  supposed: 'kun forudsat',
  'not-stated': 'ikke sagt',
  'only-advice': 'kun råd, andres arbejde eller det, der kunne opnås',
  'not-seen': missing['not-seen'],
}

const screening_stage = {
  title: 'titel',
  abstract: 'abstract',
  'full-text': 'fuld tekst',
  sampling: 'udvælgelse',
}

const place_kind = {
  database: 'databaser',
  register: 'registre',
  website: 'websider',
  organisation: 'organisationer',
  citation: 'citationssøgning',
  'other-place': 'andre steder',
}

export const words = {
  missing,
  not_yet: { 'to-read': 'skal læses' },
  status: {
    draft: 'kladde',
    included: 'inkluderet',
  },
  study_type: {
    'journal-article': 'tidsskriftartikel',
    report: 'rapport',
    book: 'bog',
    'book-chapter': 'bogkapitel',
    'doctoral-thesis': 'ph.d.-afhandling',
    thesis: 'afhandling',
    'conference-paper': 'konferencebidrag',
    preprint: 'preprint',
    'web-page': 'webside',
    dataset: 'datasæt',
  },
  yes_no,
  yes_partly_no: {
    ...yes_no,
    partly: 'delvis',
  },
  appraisal_answer: {
    ...yes_no,
    partly: 'delvis',
    low: 'lav',
    'some-concerns': 'nogle forbehold',
    moderate: 'moderat',
    serious: 'alvorlig',
    high: 'høj',
    'very-high': 'meget høj',
    critical: 'kritisk',
  },
  relation: {
    'same-sample': 'samme stikprøve',
    'part-of': 'del af',
    'overlap-possible': 'muligt overlap',
  },
  design: {
    qualitative: 'kvalitativt',
    quantitative: 'kvantitativt',
    mixed: 'blandet',
  },
  data_collection: {
    interview: 'interview',
    'focus-group': 'fokusgrupper',
    observation: 'observation',
    survey: 'spørgeskema',
    documents: 'dokumenter',
    register: 'registre',
  },
  recruitment: {
    purposive: 'formålsbestemt',
    convenience: 'efter tilgængelighed',
    service: 'gennem et tilbud',
    random: 'tilfældig',
    total: 'alle',
  },
  unit: {
    persons: 'personer',
    families: 'familier',
    interviews: 'interview',
    cases: 'sager',
  },
  form_kind: {
    word: 'ét ord',
    words: 'ord',
    number: 'tal',
    text: 'tekst',
  },
  basis,
  document_basis: {
    ...basis,
  },
  document_kind: {
    review: 'oversigt',
    evaluation: 'evaluering',
    mapping: 'kortlægning',
    guidance: 'vejledning',
  },
  page_read: {
    record: 'katalogpost',
    abstract: 'abstract',
    opening: 'begyndelsen',
    summary: 'resumé',
    'full-text': 'fuld tekst',
  },
  evidence: {
    'participant-account': 'fortalt af deltagere',
    'author-interpretation': 'forfatternes fortolkning',
    'measured-association': 'målt sammenhæng',
    count: 'optælling',
    'author-implication': 'forfatternes bud på, hvad der kunne opnås',
    recommendation: 'anbefaling',
    cited: 'andres arbejde, som siden gengiver',
    press: 'udtalt til pressen',
  },
  evidence_counts: {
    own: 'studiets eget resultat',
    loose: 'kun i den løse læsning',
    never: 'tælles ikke med',
  },
  state: {
    present: 'til stede',
    absent: 'mangler',
    both: 'både og',
    wished: 'ønsket',
    supposed: 'kun forudsat',
    'not-stated': 'tilstand ikke angivet',
  },
  direction: {
    promotes: 'fremmer',
    hinders: when_present.hinders,
    mixed: when_present.mixed,
    'no-relation': when_present['no-relation'],
    describes: when_present.describes,
  },
  when_present,
  effect_wanted: {
    more: 'mere',
    less: 'mindre',
    neither: 'hverken mere eller mindre',
  },
  condition_wanted: {
    yes: 'ja',
    no: 'nej',
    neither: 'hverken eller',
  },
  round: {
    standing: 'gældende',
    superseded: 'afløst',
  },
  decision: {
    keep: 'bliver',
    drop: 'falder',
  },
  fact_kind: {
    person: 'person',
    organisation: 'organisation',
    place: 'sted',
    period: 'periode',
    date: 'dato',
    count: 'antal',
    product: 'produkt',
    recommendation: 'anbefaling',
    result: 'resultat',
    definition: 'definition',
    code: 'kode',
  },
  outcome_data: {
    quantitative: 'kvantitative',
    qualitative: 'kvalitative',
  },
  outcome_design: {
    'before-after': 'før og efter',
    'after-only': 'kun efter',
    comparison: 'sammenligning',
  },
  outcome_direction,
  significance: {
    significant: 'signifikant',
    'not-significant': 'ikke signifikant',
  },
  attribution: {
    change: 'forandring',
    'perceived-contribution': 'oplevet bidrag',
    effect: 'effekt',
  },
  outcome_role: {
    result: 'resultat',
    context: 'kontekst',
    implementation: 'implementering',
  },
  rating_dimension: {
    target: 'målgruppe',
    method: 'metode',
    implementation: 'implementering',
    effect: 'effekt',
    economy: 'økonomi',
  },
  rating_letter: {
    A: 'A',
    B: 'B',
    C: 'C',
    D: 'D',
  },
  applies: {
    direct: 'direkte',
    indirect: 'indirekte',
  },
  origin,
  coder_kind: {
    person: 'menneske',
    'automated-reader': 'automatisk læser',
  },
  role: {
    search: 'søgning',
    screening: 'screening',
    extraction: 'udtræk af siderne',
    paraphrase: 'gengivelse med egne ord',
    coding: 'kodning',
    settling: 'afgørelse af uenighed',
    assessing: 'vurdering af tiltro',
    translating: 'oversættelse',
  },
  screening_stage,
  screening_decision: {
    included: 'inkluderet',
    excluded: 'ekskluderet',
    'not-sampled': 'ikke udvalgt',
    'awaiting-classification': 'afventer klassifikation',
    duplicate: 'dublet',
    'not-screened': 'endnu ikke screenet',
  },
  screener_decision: {
    included: 'inkluderet',
    excluded: 'ekskluderet',
    'awaiting-classification': 'afventer klassifikation',
    duplicate: 'dublet',
  },
  conclusion: {
    helps: when_present.helps,
    hinders: when_present.hinders,
    divided: 'delt',
    few: 'få studier',
    described: 'kun beskrevet',
    'not-seen': missing['not-seen'],
  },
  found,
  voice: {
    population: 'dem, oversigten handler om',
    'others-or-unclear': 'andre eller uklart',
    all: 'alle',
  },
  said_by: {
    'told-by-population': 'fortalt af dem, oversigten handler om',
    'told-by-others': 'fortalt af andre',
    'by-authors': 'sagt af forfatterne',
    measured: 'målt',
  },
  without_family: {
    holds: 'holder',
    thins: 'bliver for tyndt',
    turns: 'vender',
  },
  claim_kind: {
    direction: 'retning',
    matters: 'har betydning',
    descriptive: 'beskrivelse',
    association: 'sammenhæng',
    norm: 'norm',
    premise: 'præmis',
  },
  predicted: {
    helps: 'fremmer',
    hinders: 'hæmmer',
  },
  claim_voice: {
    told: 'fortalt af dem, det handler om',
    others: 'kun af eller om andre',
    'only-advice': 'kun råd, andres arbejde eller det, der kunne opnås',
    'not-seen': missing['not-seen'],
  },
  claim_way: {
    'same-way': 'samme vej',
    'other-way': 'modsat vej',
    'both-ways': 'begge veje',
    'neither-way': 'ingen virkning fundet',
  },
  concern: {
    'no-or-very-minor': 'ingen eller meget små',
    minor: 'små',
    moderate: 'moderate',
    serious: 'alvorlige',
    'not-assessed': 'ikke vurderet',
  },
  confidence: {
    high: 'høj',
    moderate: 'moderat',
    low: 'lav',
    'very-low': 'meget lav',
  },
  message_state: {
    carried: 'båret af tallene',
    awaiting: 'afventer sin bedømmer',
  },
  not_carried: {
    'below-bar': 'for få studier siger det',
    'under-times': 'for mange studier siger det modsatte',
    'another-way': 'studier siger det på en anden måde',
    'studies-speak': 'studier taler om det',
  },
  finding_status: {
    proposed: 'foreslået',
    confirmed: 'bekræftet',
  },
  source_kind: {
    study: 'studie',
    document: 'dokument',
  },
  everything: {
    all: 'alle',
  },
  code_origin: {
    ...origin,
    all: 'alle koder',
  },
  checked_part: {
    'effect-declared': 'fund, der angiver en virkning',
    'no-effect-declared': 'fund, der ikke angiver en virkning',
    all: 'alle fund',
  },
  named: {
    named: 'nævnt',
    'named-opposite': 'nævnt, modsat virkning',
    'not-seen': missing['not-seen'],
    'not-applicable': missing['not-applicable'],
  },
  source_role: {
    source: 'kilde',
    'source-of-code': 'kodens kilde',
  },
  domain_direction: {
    ...outcome_direction,
    conflicting: 'modstridende',
  },
  flow_box: {
    found: 'fundet',
    left: 'gik fra',
    included: 'inkluderet',
  },
  place_kind,
  found_by: {
    ...place_kind,
    'earlier-list': 'en tidligere liste',
  },
  found_via: {
    'databases-and-registers': 'databaser og registre',
    'other-methods': 'andre metoder',
  },
  flow_step: {
    'before-screening': 'før screeningen',
    ...screening_stage,
  },
  scenario: {
    abstracts: 'abstracts og resuméer',
    'sampled-by-quota': 'dem, en kvote søgte',
    'one-study': 'ét studie ad gangen',
  },
  counting: {
    main: 'hovedanalysen',
    'population-voice': 'kun det, der fortælles af dem, oversigten handler om',
    'without-summaries': 'uden passager fra resuméer',
    'one-family': 'uden en hvilken som helst familie af studier',
  },
  scenario_readings: {
    settled: 'som afgjort',
    'every-reader': 'alle læsere',
    'any-reader': 'mindst én læser',
    superseded: 'de første læsninger, som afgjort',
  },
  scenario_passages: {
    all: 'alle',
    'first-reading': 'dem fra første læsning',
  },
  comparison: {
    agreement: 'enighed',
    repeatability: 'gentagelighed',
    'one-coder': 'én koder',
  },
  compared: {
    code: 'kode',
    theme: 'tema',
    codes: 'koder på en passage',
    state: 'tilstand',
    direction: 'virkning',
    evidence: 'hvad det bygger på',
    informants: 'informanter',
    about: 'hvem det angår',
    none: 'ingen',
  },
  compared_scope: {
    all: 'alle',
    passages: 'passager',
    'findings both gave': 'fund, begge gav',
    declares: 'angiver en virkning',
  },
  effect_dispute: {
    'declared-or-described': 'virkning angivet eller kun beskrevet',
    'declared-or-not-coded': 'virkning angivet eller kode ikke givet',
  },
  no_number: {
    'not-used': 'brugt af ingen',
    'no-units': 'intet at sammenligne',
    'no-variation': 'kun ét brugt',
    'one-coder': 'én koder',
    'none-to-divide-by': 'intet at dele med',
  },
  checklist,
  checklist_item,
  answered,
} satisfies WordLabels
