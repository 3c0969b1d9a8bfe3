import { CHART } from '../colours.ts'
import type { Language } from './language.ts'
import { TIP, tip } from './tip.ts'

/** A part of a bar: the value of the column `kind`, its colour, the ink on it, its sign, and its label in both languages. */
export interface Part {
  kind: string
  sign: string
  colour: string
  ink: string
  da: string
  en: string
}

interface Bars {
  y: Record<string, unknown>
  /** Transforms before the bars are stacked. */
  before?: readonly Record<string, unknown>[]
  /** Columns: what a bar is, what a part is, and the number. */
  unit: { group: string; kind: string; n: string }
  parts: readonly Part[]
  /** What the numbers count: the title of the axis. */
  unitLabel: string
  width: number
  grid?: boolean
  legendColumns?: number
  bar: { height: number; yOffset?: number }
  /** What a part says when pointed at; `{part}` is its label. */
  tip: string
}

/** Width of one character of a label in a bar, in pixels. A part too narrow for its label goes without; the tip still says it. */
const CHARACTER = 8.6

/** Bars stacked from zero in a fixed order, each part with its sign and number on it. The longest bar is as wide as the plot. */
export function stackedBars(
  language: Language,
  { y, before = [], unit, parts, unitLabel, width, grid = true, legendColumns = 2, bar, tip: pattern }: Bars,
) {
  const order = `indexof(${JSON.stringify(parts.map(({ kind }) => kind))}, datum.${unit.kind})`
  const pick = (values: readonly string[]) => `${JSON.stringify(values)}[datum.order]`
  const stack = [
    ...before,
    { filter: `isNumber(datum.${unit.n})` },
    { calculate: order, as: 'order' },
    { stack: unit.n, groupby: [unit.group], sort: [{ field: 'order' }], as: ['from', 'to'] },
    { calculate: '(datum.from + datum.to) / 2', as: 'middle' },
    { joinaggregate: [{ op: 'max', field: 'to', as: 'longest' }] },
    { filter: `datum.${unit.n} > 0` },
    { calculate: `${pick(parts.map(({ sign }) => sign))} + datum.${unit.n}`, as: 'label' },
    { calculate: pick(parts.map(part => part[language].replace(/^[+−±] /, ''))), as: 'part' },
    tip(pattern),
  ]
  const scale = { range: [0, width], nice: false, zero: true }
  const wide = `(datum.to - datum.from) * ${width} / datum.longest >= ${CHARACTER} * length(datum.label)`
  return [
    {
      transform: stack,
      mark: { type: 'bar', ...bar, stroke: CHART.edge, strokeWidth: 1, aria: true },
      encoding: {
        ...TIP,
        y,
        x: {
          field: 'from',
          type: 'quantitative',
          scale,
          title: unitLabel,
          axis: { tickMinStep: 1, tickCount: 5, format: 'd', grid },
        },
        x2: { field: 'to' },
        color: {
          field: unit.kind,
          type: 'nominal',
          title: null,
          scale: { domain: parts.map(({ kind }) => kind), range: parts.map(({ colour }) => colour) },
          legend: {
            columns: legendColumns,
            symbolStrokeWidth: 1,
            symbolStrokeColor: CHART.edge,
            labelExpr: `${JSON.stringify(Object.fromEntries(parts.map(part => [part.kind, part[language]])))}[datum.label]`,
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
        text: { field: 'label' },
        color: {
          condition: {
            test: `datum.order < ${parts.filter(({ ink }) => ink === CHART.ground).length}`,
            value: CHART.ground,
          },
          value: CHART.ink,
        },
      },
    },
  ]
}
