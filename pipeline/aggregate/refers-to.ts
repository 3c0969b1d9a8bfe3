/** A table of whose rows a column holds the key; `nothing` where a column of that name holds no such key in one table. */
type Target = string | 'nothing'

/**
 * The columns whose cells are keys of another table, by their name: in every table that has such a column, but in that table itself. It is a fact about the name,
 * so it is written once for all of them; under `table.column` where a column of that table refers elsewhere. Where a key is several columns, the last of them says so.
 */
export const REFERS_TO: Readonly<Record<string, Target>> = {
  review_finding_id: 'summary-of-findings',
  code: 'codes',
  code_a: 'codes',
  code_b: 'codes',
  coder: 'coders',
  coder_a: 'coders',
  coder_b: 'coders',
  ruled_by: 'coders',
  source_id: 'sources',
  page_id: 'study-pages',
  dominant_study: 'studies',
  'studies.source_id': 'screening',
  'outcomes.source_id': 'documents',
  'methods.source_id': 'documents',
  'evaluation-directions.source_id': 'documents',
  'study-groups.source_id': 'studies',
  'study-informants.source_id': 'studies',
  'study-by-code.source_id': 'studies',
  'metasummary-studies.source_id': 'studies',
  // Our studies stand there together, as one source.
  'triangulation.source_id': 'nothing',
  // Who screens is no coder.
  'screening-agreement.coder_a': 'nothing',
  'screening-agreement.coder_b': 'nothing',
}

/** The table that a column refers to. */
export function refersTo(table: string, column: string): string | undefined {
  const other = REFERS_TO[`${table}.${column}`] ?? REFERS_TO[column]
  return other === table || other === 'nothing' ? undefined : other
}
