import type { Catalogue } from '../languages/catalogue.ts'

export type TableGroup = keyof Catalogue['guide']['groups']

/** Where a reader looks for a table: what was read, what it adds up to, where the gaps are and how far it holds. A map that a review declares is a gap map. */
export function groupOf(table: string): TableGroup {
  return GROUP[table as keyof typeof GROUP] ?? 'gaps'
}

const GROUP: Record<keyof Catalogue['tables'], TableGroup> = {
  studies: 'read',
  evidence: 'read',
  documents: 'read',
  outcomes: 'read',
  methods: 'read',
  facts: 'read',
  appraisals: 'read',
  disagreements: 'read',
  codes: 'read',
  'study-groups': 'read',
  'study-informants': 'read',
  'study-pages': 'read',
  'study-by-code': 'read',
  coders: 'read',
  readings: 'read',
  searches: 'read',
  screening: 'read',
  'screening-flow': 'read',
  disputes: 'read',
  'key-messages': 'adds_up',
  'summary-of-findings': 'adds_up',
  'state-by-code': 'adds_up',
  sentences: 'adds_up',
  'effects-by-code': 'adds_up',
  claims: 'adds_up',
  'not-claimed': 'adds_up',
  'by-theme': 'adds_up',
  'by-code': 'adds_up',
  'direction-by-code': 'adds_up',
  conclusions: 'adds_up',
  'studies-by-year': 'adds_up',
  'gap-map-region': 'gaps',
  'gap-map-informant': 'gaps',
  'gap-map-design': 'gaps',
  'words-by-bar': 'how_far',
  'metasummary-codes': 'how_far',
  'metasummary-studies': 'how_far',
  subgroups: 'how_far',
  sensitivity: 'how_far',
  'rulings-effect': 'how_far',
  agreement: 'how_far',
  'screening-agreement': 'how_far',
  checks: 'how_far',
  accumulation: 'how_far',
  'co-occurrence': 'how_far',
  reporting: 'how_far',
  triangulation: 'how_far',
  'evaluation-directions': 'how_far',
}
