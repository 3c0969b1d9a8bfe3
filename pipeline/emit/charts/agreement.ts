import type { Catalogue } from '../../languages/catalogue.ts'
import type { Row } from '../../review/table.ts'
import { CHART } from '../colours.ts'
import type { Plot } from './chart.ts'
import { chartText } from './chart-text.ts'
import { decimal } from './decimal.ts'
import { headed, headingLayers, PLACE, ROWS_ONLY, STEP } from './headed-rows.ts'
import { labelIn } from './label-in.ts'
import { listed } from './listed.ts'
import { labelExpression, type Sign, signChannels } from './signs.ts'
import { PLOT } from './sizes.ts'
import { TOOLTIP, tooltip } from './tooltip.ts'

/** Width of the plot of the coefficients, in pixels; the counts stand to the right of it. */
const WIDTH = PLOT - 130

/** How alike two coders whose readings count found each code. A code that neither used has nothing to agree on and is not drawn. */
export const agreement: Plot = {
  name: 'agreement',
  table: 'agreement',
  /**
   * The positive agreement that half of the codes reach, how many do, and the codes that have none. Of more than two coders each code has several, and the lowest is taken,
   * so that what is said holds for any two of them. `undefined` where no two coders read the same.
   */
  text: (rows, _review, catalogue) => {
    const { charts, caveats, tag } = catalogue
    const used = rows.filter(
      ({ cells }) => cells.round === 'standing' && cells.aspect === 'code' && typeof cells.positive === 'number',
    )
    if (used.length === 0) return undefined
    const lowest = lowestOfEach(used)
    const values = lowest.map(row => Number(row.cells.positive)).sort((a, b) => a - b)
    const none = lowest.filter(row => row.cells.positive === 0).map(row => labelIn(row, 'scope', tag))
    const half = values[Math.floor(values.length / 2)] ?? 0
    const title = charts.agreement.title({
      reach: values.filter(value => value >= half).length,
      codes: lowest.length,
      half: decimal(half, 2, catalogue),
      none: listed(none, catalogue, 3),
      zero: 0,
    })
    const pairs = [...new Set(used.map(row => pairOf(row, catalogue)))]
    const numbers = used.map(row => {
      const { coder_a, coder_b, positive, n_both, n_first_only, n_second_only } = row.cells
      const value = decimal(Number(positive), 2, catalogue)
      const between = pairs.length === 1 ? '' : `${coder_a}–${coder_b}, `
      return `${between}${labelIn(row, 'scope', tag)}: ${value} (${n_both}, ${n_first_only}, ${n_second_only}).`
    })
    const isRepeated = used.some(row => row.cells.comparison === 'repeatability')
    const note = [...(isRepeated ? [caveats.repeatability] : []), caveats.fewCases].join(' ')
    return chartText(title, charts.agreement.sample({ pairs: listed(pairs, catalogue) }), numbers.join(' '), note)
  },
  spec: catalogue => {
    const { words, tag } = catalogue
    const measures = measuresIn(catalogue)
    return {
      transform: [
        { filter: "datum.round === 'standing' && datum.aspect === 'code' && isNumber(datum.positive)" },
        { calculate: "datum.coder_a + '–' + datum.coder_b", as: 'pair' },
        {
          calculate: `datum.pair + (datum.comparison === 'repeatability' ? ${JSON.stringify(`, ${words.comparison.repeatability}`)} : '')`,
          as: 'heading',
        },
        ...headed({ group: 'pair', heading: 'heading', row: 'scope', label: `scope_${tag}` }),
        { calculate: "datum.n_both + ' | ' + datum.n_first_only + ' | ' + datum.n_second_only", as: 'n' },
      ],
      width: PLOT,
      height: { step: STEP },
      layer: [
        ...headingLayers(PLOT, 'heading'),
        {
          transform: [
            ROWS_ONLY,
            { fold: measures.map(({ kind }) => kind), as: ['measure', 'value'] },
            { filter: 'isNumber(datum.value)' },
            { calculate: labelExpression(measures, 'datum.measure'), as: 'said' },
            { calculate: "format(datum.value, '.2f')", as: 'shown' },
            tooltip(`{scope_${tag}}, {said}: {shown} ({n})`),
          ],
          mark: { type: 'point', filled: true, opacity: 1, stroke: CHART.ground, strokeWidth: 1, aria: true },
          encoding: {
            ...TOOLTIP,
            y: PLACE,
            x: {
              field: 'value',
              type: 'quantitative',
              scale: { range: [0, WIDTH], zero: true, domainMax: 1, nice: false },
              title: null,
              axis: { format: '.1f', tickCount: 5 },
            },
            ...signChannels('measure', measures),
            size: { condition: { test: "datum.measure === 'kappa'", value: 140 }, value: 400 },
          },
        },
        {
          transform: [ROWS_ONLY],
          mark: { type: 'text', align: 'right' },
          encoding: { y: PLACE, x: { value: PLOT }, text: { field: 'n' } },
        },
      ],
    }
  },
}

/** Of each code the row of the two coders who agree on it least. */
function lowestOfEach(rows: readonly Row[]): Row[] {
  const lowest = new Map<unknown, Row>()
  for (const row of rows) {
    const known = lowest.get(row.cells.scope)
    if (known === undefined || Number(row.cells.positive) < Number(known.cells.positive))
      lowest.set(row.cells.scope, row)
  }
  return [...lowest.values()]
}

function measuresIn({ charts: { agreement: texts } }: Catalogue): Sign[] {
  return [
    { kind: 'positive', shape: 'circle', colour: CHART.ink, label: texts.positive },
    { kind: 'kappa', shape: 'diamond', colour: CHART.grey, label: texts.kappa },
  ]
}

function pairOf({ cells }: Row, { charts }: Catalogue): string {
  return charts.agreement.pair({
    first: String(cells.coder_a),
    second: String(cells.coder_b),
    passages: Number(cells.n_units),
  })
}
