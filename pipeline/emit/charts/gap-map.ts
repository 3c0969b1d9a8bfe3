import { isMissing } from '../../../schema/missing.ts'
import { ALL } from '../../../schema/reserved.ts'
import { countedStudies } from '../../review/counted-studies.ts'
import type { Row } from '../../review/table.ts'
import { behindAddress, REPORT } from '../behind-address.ts'
import { CHART } from '../colours.ts'
import type { Plot } from './chart.ts'
import { chartText } from './chart-text.ts'
import { codeRows, headed, headingLayers, PLACE, ROWS_ONLY, STEP } from './headed-rows.ts'
import { labelIn } from './label-in.ts'
import { PLOT } from './sizes.ts'
import { datum, expressionOf, TOOLTIP, tooltip } from './tooltip.ts'

/** Width of the map, in pixels; the names above it lean beyond its right edge. */
const MAP = PLOT - 60

/** On the cell and on the number in it, which lies over it. */
const LINK = { condition: { test: '!datum.gap', field: 'behind' } }

/** From so many studies each of the darker steps, the same in every review, so that maps can be held against one another; and white numbers. */
const FROM = [2, 5, 10]
const WHITE_FROM = 5

/**
 * A map of codes by the groups of a column: how many studies speak, and where nothing was seen. Empty cells are drawn, not left out; every other leads to its findings in the report. Where the group itself
 * is a missing word an empty cell is no gap, so it is drawn and not counted in the title. The title names the group with the most empty cells where there is one.
 */
export function gapMap(column: 'region' | 'informant'): Plot {
  const name = `gap-map-${column}`
  return {
    name,
    table: name,
    text: (rows, review, { charts, caveats, tag }) => {
      const cells = rows.filter(row => row.cells[column] !== ALL && !isMissing(row.cells[column]))
      const studies = countedStudies(review).length
      if (cells.length === 0 || studies === 0) return undefined
      const groups = [...new Set(cells.map(row => labelIn(row, column, tag)))].map(group => {
        const own = cells.filter(row => labelIn(row, column, tag) === group)
        return { group, of: own.length, empty: own.filter(isEmpty).length }
      })
      const empty = cells.filter(isEmpty).length
      const covers = charts.gapMap.title({ empty, of: cells.length })
      const most = Math.max(...groups.map(one => one.empty))
      const [emptiest, ...asMany] = groups.filter(one => one.empty === most)
      const title =
        emptiest === undefined || most === 0 || asMany.length > 0
          ? covers
          : charts.gapMap.titleWithMost({ title: covers, group: emptiest.group, n: emptiest.empty, empty })
      const sample = charts.gapMap.sample({ studies, ...charts.gapMap[column] })
      return chartText(title, sample, groups.map(charts.gapMap.group).join(' '), caveats.gaps)
    },
    spec: ({ charts, tag }) => {
      const behind = `${REPORT}${behindAddress(name, ['{code}', `{${column}}`], 'n_studies')}`
      const x = {
        field: 'head',
        type: 'nominal',
        sort: null,
        title: null,
        axis: { orient: 'top', labelAngle: -35, labelLimit: 300, grid: false },
      }
      return {
        transform: [
          ...headed(codeRows(tag)),
          { calculate: "datum.gap ? '–' : datum.n_studies", as: 'label' },
          { calculate: `${datum(`${column}_${tag}`)} + ' (' + datum.n_studies_of + ')'`, as: 'head' },
          { calculate: expressionOf(behind), as: 'behind' },
          tooltip(charts.gapMap.cell({ code: `{code_${tag}}`, group: `{${column}_${tag}}`, n: '{n_studies}' })),
        ],
        width: MAP,
        height: { step: STEP },
        layer: [
          ...headingLayers(MAP, `theme_${tag}`),
          {
            transform: [ROWS_ONLY, { filter: `datum.${column} !== '${ALL}'` }],
            mark: { type: 'rect', stroke: CHART.edge, strokeWidth: 1, aria: true },
            encoding: {
              ...TOOLTIP,
              href: LINK,
              y: PLACE,
              x,
              color: {
                condition: { test: 'datum.gap', value: CHART.ground },
                field: 'n_studies',
                type: 'quantitative',
                scale: { type: 'threshold', domain: FROM, range: CHART.steps },
                legend: null,
              },
            },
          },
          {
            transform: [ROWS_ONLY],
            mark: { type: 'text' },
            encoding: {
              href: LINK,
              y: PLACE,
              x,
              text: { field: 'label' },
              color: {
                condition: {
                  test: `datum.${column} !== '${ALL}' && datum.n_studies >= ${WHITE_FROM}`,
                  value: CHART.ground,
                },
                value: CHART.ink,
              },
            },
          },
        ],
      }
    },
  }
}

function isEmpty(row: Row): boolean {
  return row.cells.gap === true
}
