import type { TableOutline } from '../outline-parts.ts'
import { groupWithStudies } from '../page/group-with-studies.ts'
import type { TableName } from '../report-data.ts'

/** A map: a row for each condition, a column for each group, headed by how many studies are in it. */
export function gapMap(of: TableName, by: readonly string[]): TableOutline {
  const head = groupWithStudies(by)
  return { of, columns: ['code_label'], under: 'theme_label', across: { by, head, cell: { links: 'n_studies' } } }
}
