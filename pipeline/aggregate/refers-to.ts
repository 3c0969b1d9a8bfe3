/**
 * The columns whose cells are keys of another table, by their name: in every table that has such a column, but in that table itself. It is a fact about the name,
 * so it is written once for all of them.
 */
export const REFERS_TO: Readonly<Record<string, string>> = {
  review_finding_id: 'summary-of-findings',
}
