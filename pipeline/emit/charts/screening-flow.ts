import type { Catalogue } from '../../languages/catalogue.ts'
import type { Row } from '../../review/table.ts'
import type { Flow } from './chart.ts'
import { chartText } from './chart-text.ts'
import type { Box, Step } from './flow-boxes.ts'
import { labelIn } from './label-in.ts'

/** The standard that says which boxes a flow has, and in which order. */
const STANDARD = 'PRISMA 2020'

/** From records found to studies included. Boxes and arrows are no plot of data, so it is no spec. */
export const screeningFlow: Flow = {
  name: 'screening-flow',
  table: 'screening-flow',
  text: (rows, _review, catalogue) => {
    const { charts, caveats } = catalogue
    const found = sum(rowsOf(rows, 'found'))
    if (found === 0) return undefined
    const title = charts.screeningFlow.title({ found, included: sum(rowsOf(rows, 'included')) })
    const sample = charts.screeningFlow.sample({ standard: STANDARD })
    const boxes = steps(rows, catalogue).flatMap(({ main, left }) => (left === undefined ? [main] : [main, left]))
    return chartText(title, sample, boxes.map(inWords).join(' '), caveats.awaiting)
  },
  steps,
}

/** A box for what was found, one for each stage at which records left, and one for what remains. */
function steps(rows: readonly Row[], catalogue: Catalogue): Step[] {
  const { charts, tag } = catalogue
  const texts = charts.screeningFlow
  const found = rowsOf(rows, 'found')
  const stages = [...new Set(rowsOf(rows, 'left').map(row => String(row.cells.stage)))]
  let remaining = sum(found)
  const left = stages.map((stage): Step => {
    const gone = rowsOf(rows, 'left').filter(row => row.cells.stage === stage)
    const label = gone[0] === undefined ? '' : labelIn(gone[0], 'stage', tag)
    const before = remaining
    remaining -= sum(gone)
    return {
      main: { heading: texts.stage({ stage: label, n: before }), lines: [] },
      left: { heading: texts.left({ n: sum(gone) }), lines: linesOf(gone, tag) },
    }
  })
  return [
    {
      main: {
        heading: texts.found({ n: sum(found) }),
        lines: found.map(row => `${labelIn(row, 'stage', tag)}: ${row.cells.n_records}`),
      },
    },
    ...left,
    { main: { heading: texts.included({ n: sum(rowsOf(rows, 'included')) }), lines: [] } },
  ]
}

/** A line a decision, with its reasons. */
function linesOf(gone: readonly Row[], tag: string): string[] {
  return [...new Set(gone.map(row => row.cells.decision))].map(decision => {
    const own = gone.filter(row => row.cells.decision === decision)
    const reasons = own.map(row => `${labelIn(row, 'reason', tag)}\u00a0${row.cells.n_records}`)
    return `${own[0] === undefined ? '' : labelIn(own[0], 'decision', tag)} ${sum(own)}: ${reasons.join(', ')}`
  })
}

function inWords({ heading, lines }: Box): string {
  return `${[heading, lines.join('; ')].filter(text => text !== '').join(': ')}.`
}

function rowsOf(rows: readonly Row[], box: string): Row[] {
  return rows.filter(row => row.cells.box === box)
}

function sum(rows: readonly Row[]): number {
  return rows.reduce((total, row) => total + Number(row.cells.n_records), 0)
}
