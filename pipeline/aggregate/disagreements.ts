import * as aq from 'arquero'
import { facts } from './facts.ts'
import { count, type Table, type TableRow, text } from './table.ts'

/** Where two sources, or two pages, give one fact another value. Both stay. */
export const disagreements: Table = {
  name: 'disagreements',
  row: 'one value of a fact that has several',
  meaning:
    'Facts with the same name and subject whose values differ, each value with its source and page. Nothing is smoothed over.',
  caveat: 'A difference may be of wording, of date or of what was counted; which value is right is not judged here.',
  source: 'The fact sheets, compared by fact and subject.',
  key: ['fact', 'subject', 'source_id', 'page_id', 'value'],
  columns: [
    text('fact'),
    text('subject'),
    count('n_values', 'values'),
    text('value'),
    text('unit'),
    text('source_id'),
    text('page_id'),
    text('place'),
  ],
  rows: counted => {
    const rows = facts.rows(counted).map(row => ({ ...row.cells, row }))
    const groups = aq
      .from(rows, ['fact', 'subject', 'value', 'row'])
      .groupby('fact', 'subject')
      .rollup({ n_values: aq.op.distinct('value'), rows: aq.op.array_agg('row') })
      .orderby('fact', 'subject')
      .objects() as { n_values: number; rows: TableRow[] }[]
    return groups
      .filter(group => group.n_values > 1)
      .flatMap(({ n_values, rows }) =>
        rows.map(({ cells: { fact_kind: _, ...cells }, behind }) => ({ cells: { ...cells, n_values }, behind })),
      )
  },
}
