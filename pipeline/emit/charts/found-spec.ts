import type { Catalogue } from '../../languages/catalogue.ts'
import { columnOfWord } from '../../languages/column-of-word.ts'
import { CHART, FOUND_IN_CHART } from '../colours.ts'
import { DECLARED_COLUMNS, declaredExpression } from './declared-beside.ts'
import { LABELS, NARROW } from './sizes.ts'
import { stackedBars } from './stacked-bars.ts'
import { datum, expressionOf } from './tooltip.ts'

/** The parts of what is found that have a colour; in the others nothing is told of whether the condition is there. */
export type Part = keyof typeof FOUND_IN_CHART

interface Found {
  /** Which conditions, by whether they are wanted. */
  wanted: string
  parts: readonly Part[]
  labels: Readonly<Record<Part, string>>
  catalogue: Catalogue
  isNarrow: boolean
}

/**
 * One bar a condition on an axis that ends at all studies, so that the silence is seen too. On a phone the label stands above its bar, and what is declared
 * follows the end of the bar; where both are long the drawing gets wider, and is shown smaller.
 */
export function foundSpec({ wanted, parts, labels, catalogue, isNarrow }: Found) {
  const { charts, tag } = catalogue
  const { width, step, y, below, beside } = isNarrow ? NARROW_LAYOUT : WIDE_LAYOUT
  const columns = parts.map(part => columnOfWord('n_studies', part))
  return {
    transform: [
      { filter: `datum.voice === 'population' && datum.condition_wanted === '${wanted}'` },
      { calculate: columns.map(column => `datum.${column}`).join(' + '), as: 'told' },
      { filter: 'datum.told > 0' },
      {
        window: [{ op: 'row_number', as: 'rank' }],
        sort: [{ field: columns[0], order: 'descending' }, { field: 'code' }],
      },
      { calculate: `pad(datum.rank, 4, '0', 'left') + '|' + ${datum(`code_${tag}`)}`, as: 'place' },
      { lookup: 'code', from: { data: { name: 'effects-by-code' }, key: 'code', fields: DECLARED_COLUMNS } },
      { calculate: declaredExpression(catalogue), as: 'declared_said' },
      { calculate: '0', as: 'beginning' },
    ],
    width,
    height: { step },
    layer: [
      {
        mark: { type: 'bar', height: 3, color: CHART.grid, yOffset: isNarrow ? below + 12 : below },
        encoding: { y, x: { field: 'beginning', type: 'quantitative' }, x2: { field: 'n_studies_of' } },
      },
      ...stackedBars({
        y,
        before: [{ fold: columns, as: ['part', 'n'] }],
        unit: { group: 'code', kind: 'part', n: 'n', of: 'n_studies_of' },
        segments: parts.map(part => ({
          kind: columnOfWord('n_studies', part),
          label: labels[part],
          sign: '',
          ...FOUND_IN_CHART[part],
        })),
        unitLabel: null,
        width,
        axis: endNamed(catalogue),
        legendColumns: isNarrow ? 2 : parts.length,
        bar: { height: 21, yOffset: below },
        tooltip: charts.found.bar({ code: `{code_${tag}}`, part: '{segment}', n: '{n}' }),
      }),
      {
        mark: { type: 'text', align: 'left', color: CHART.faint, dx: 12, yOffset: below },
        encoding: { y, x: beside, text: { field: 'declared_said' } },
      },
      ...(isNarrow
        ? [
            {
              mark: { type: 'text', align: 'left', yOffset: -12 },
              encoding: { y, x: { value: 0 }, text: { field: `code_${tag}` } },
            },
          ]
        : []),
    ],
  }
}

/** Width of the bars and height of a row, in pixels; how far below the middle of its row a bar lies; and where what is declared begins. */
const WIDE_LAYOUT = layout(
  400,
  27,
  0,
  { value: 400 },
  {
    labelLimit: LABELS - 10,
    labelPadding: 14,
    labelExpr: 'slice(datum.label, 5)',
    grid: false,
  },
)
const NARROW_LAYOUT = layout(NARROW - 10, 62, 12, { field: 'told', type: 'quantitative' }, null)

function layout(width: number, step: number, below: number, beside: object, axis: object | null) {
  return { width, step, below, beside, y: { field: 'place', type: 'nominal', title: null, axis } }
}

/** The beginning, the middle and the end, which says of how many. */
function endNamed({ charts }: Catalogue) {
  const end = "domain('x')[1]"
  const named = expressionOf(charts.found.end({ n: '{value}' }))
  return {
    orient: 'top',
    values: { expr: `[0, floor(${end} / 2), ${end}]` },
    labelExpr: `datum.value === ${end} ? ${named} : datum.value`,
    labelFlush: true,
    grid: false,
  }
}
