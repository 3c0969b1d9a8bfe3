import { CHART } from '../colours.ts'
import { LABELS } from './sizes.ts'
import { datum } from './tooltip.ts'

/** Columns of a table: what groups its rows, the heading of a group, what a row is, and its label. */
export interface Rows {
  group: string
  heading: string
  row: string
  label: string
}

/** The rows that the charts by code share: each theme a heading, its codes under it. */
export function codeRows(tag: string): Rows {
  return { group: 'theme', heading: `theme_${tag}`, row: 'code', label: `code_${tag}` }
}

/** Height of a row, in pixels. */
export const STEP = 27

/**
 * Gives each group a row of its own for its heading: `line` tells a heading from a row, `place` is the value of the vertical axis. A row is told from those
 * of other groups by its group, so that two groups may share the name of a row.
 *
 * Facets would be the usual way, but vega-lite warns where a facet of several layers has rows of its own, and no spec of ours may warn. A heading shares
 * the row of nothing, so long headings fit in half the width that a column of them would take.
 */
export function headed({ group, heading, row, label }: Rows) {
  return [
    { window: [{ op: 'row_number', as: 'n_in_group' }], groupby: [group, heading] },
    { calculate: "datum.n_in_group === 1 ? ['heading', 'row'] : ['row']", as: 'lines' },
    { flatten: ['lines'], as: ['line'] },
    {
      calculate: `datum.line === 'heading' ? 'heading|' + ${datum(group)} + '|' + ${datum(heading)} : 'row|' + ${datum(group)} + '/' + ${datum(row)} + '|' + ${datum(label)}`,
      as: 'place',
    },
    { window: [{ op: 'row_number', as: 'n_in_place' }], groupby: ['place'] },
  ]
}

/** Keeps the rows and leaves the headings out, in a layer of marks. */
export const ROWS_ONLY = { filter: "datum.line === 'row'" }

/** The vertical axis; rows stand in the order of the table. */
export const PLACE = {
  field: 'place',
  type: 'nominal',
  sort: null,
  title: null,
  axis: {
    labelLimit: LABELS - 10,
    labelPadding: 14,
    labelExpr: "datum.label[0] === 'h' ? '' : join(slice(split(datum.label, '|'), 2), '|')",
    grid: false,
  },
} as const

/** The headings, with a line above each, and a thin line that leads the eye from a label into the plot. It comes first: it holds every row, so it gives their order. */
export function headingLayers(plot: number, heading: string) {
  const isHeading = { test: "datum.line === 'heading'", value: CHART.edge }
  return [
    {
      transform: [{ filter: 'datum.n_in_place === 1' }],
      mark: { type: 'rule' },
      encoding: {
        y: { ...PLACE, bandPosition: 0 },
        x: { value: -LABELS - 8 },
        x2: { value: plot },
        color: { condition: isHeading, value: CHART.grid },
      },
    },
    {
      transform: [{ filter: "datum.line === 'heading'" }],
      mark: { type: 'text', align: 'left', fontWeight: 'bold' },
      encoding: { y: PLACE, x: { value: -LABELS - 8 }, text: { field: heading } },
    },
  ]
}
