import type { WordList } from '../../../schema/word-list.ts'
import { CHART, TONES } from '../colours.ts'
import { labelExpression } from './signs.ts'
import { TOOLTIP, tooltip } from './tooltip.ts'

/** A segment of a bar: the value of the column that says which it is, its label and the sign that says the same without colour, its colour and that of its number. */
export interface Segment {
  kind: string
  label: string
  sign: string
  fill: string
  ink: string
}

interface Bars {
  y: Record<string, unknown>
  /** Transforms before the bars are stacked. */
  before?: readonly Record<string, unknown>[]
  /** Columns: what a bar is, what a segment is, and the number; and where the axis ends, if not with the longest bar. */
  unit: { group: string; kind: string; n: string; of?: string }
  segments: readonly Segment[]
  /** What the numbers count: the title of the axis, where its labels do not say it. */
  unitLabel: string | null
  width: number
  /** Of the axis, what is not as usual. */
  axis?: Record<string, unknown>
  legendColumns?: number
  bar: { height: number; yOffset?: number }
  /** What a segment says when pointed at; `{segment}` is its label. */
  tooltip: string
}

/** Width of one character of a number in a bar, in pixels. A segment too narrow for its number goes without; pointed at it still says it. */
const CHARACTER = 8.6

/** A segment for each word of a closed list, in its order; `kindOf` is the value or column by which the table knows the word. */
export function segmentsOf(
  words: WordList,
  labels: Readonly<Record<string, string>>,
  kindOf: (word: string) => string = word => word,
): Segment[] {
  return Object.entries(words).map(([word, { sign = '', tone }]) => {
    const { fill, on } = tone === undefined ? { fill: CHART.ground, on: CHART.ink } : TONES[tone]
    return { kind: kindOf(word), label: labels[word] ?? '', sign, fill, ink: on }
  })
}

/** Bars stacked from zero in a fixed order, each segment with its sign and number on it. The longest bar is as wide as the plot, or what it is one of. */
export function stackedBars({ before = [], segments, legendColumns = 2, axis = {}, ...bars }: Bars) {
  const { y, unit, width, bar } = bars
  const order = `indexof(${JSON.stringify(segments.map(({ kind }) => kind))}, datum.${unit.kind})`
  const pick = (values: readonly string[]) => `${JSON.stringify(values)}[datum.order]`
  const stack = [
    ...before,
    { filter: `isNumber(datum.${unit.n})` },
    { calculate: order, as: 'order' },
    { stack: unit.n, groupby: [unit.group], sort: [{ field: 'order' }], as: ['from', 'to'] },
    { calculate: '(datum.from + datum.to) / 2', as: 'middle' },
    { joinaggregate: [{ op: 'max', field: unit.of ?? 'to', as: 'longest' }] },
    { filter: `datum.${unit.n} > 0` },
    { calculate: `${pick(segments.map(({ sign }) => apart(sign)))} + datum.${unit.n}`, as: 'number' },
    { calculate: pick(segments.map(({ ink }) => ink)), as: 'ink' },
    { calculate: pick(segments.map(({ label }) => label)), as: 'segment' },
    tooltip(bars.tooltip),
  ]
  const scale = { range: [0, width], nice: false, zero: true }
  const wide = `(datum.to - datum.from) * ${width} / datum.longest >= ${CHARACTER} * length(datum.number)`
  const legend = segments.map(({ kind, label, sign }) => ({ kind, label: `${sign} ${label}`.trim() }))
  return [
    {
      transform: stack,
      mark: { type: 'bar', ...bar, stroke: CHART.edge, strokeWidth: 1, aria: true },
      encoding: {
        ...TOOLTIP,
        y,
        x: {
          field: 'from',
          type: 'quantitative',
          scale,
          title: bars.unitLabel,
          axis: { tickMinStep: 1, tickCount: 5, format: 'd', ...axis },
        },
        x2: { field: 'to' },
        color: {
          field: unit.kind,
          type: 'nominal',
          title: null,
          scale: { domain: segments.map(({ kind }) => kind), range: segments.map(({ fill }) => fill) },
          legend: {
            columns: legendColumns,
            symbolStrokeWidth: 1,
            symbolStrokeColor: CHART.edge,
            labelExpr: labelExpression(legend, 'datum.label'),
          },
        },
      },
    },
    {
      transform: [...stack, { filter: wide }],
      mark: { type: 'text', ...(bar.yOffset === undefined ? {} : { yOffset: bar.yOffset }) },
      encoding: {
        y,
        x: { field: 'middle', type: 'quantitative', scale },
        text: { field: 'number' },
        color: { field: 'ink', type: 'nominal', scale: null },
      },
    },
  ]
}

/** A sign that is a digit is kept apart from the number after it. */
function apart(sign: string): string {
  return /\d$/.test(sign) ? `${sign}:` : sign
}
