import { called } from '../../languages/called.ts'
import { capital } from '../../languages/capital.ts'
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
    const studies = sum(rowsOf(rows, 'included'))
    const decided = (decision: string) => sum(rows.filter(row => row.cells.decision === decision))
    const [unclear, unscreened] = [decided('awaiting-classification'), decided('not-screened')]
    const awaiting = unclear + unscreened
    const parts = [
      ...(unclear === 0 ? [] : [caveats.awaiting]),
      ...(unscreened === 0 ? [] : [caveats.unscreened]),
      ...(awaiting === 0 ? [] : [charts.screeningFlow.awaiting({ n: awaiting, all: studies + awaiting })]),
    ]
    const title = charts.screeningFlow.title({ found, included: studies })
    const sample = charts.screeningFlow.sample({ standard: STANDARD })
    const boxes = steps(rows, catalogue).flatMap(({ main, left }) => (left === undefined ? [main] : [main, left]))
    return chartText(title, sample, boxes.map(inWords).join(' '), parts.join(' '))
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
        lines: sourcesOf(found, catalogue),
      },
    },
    ...left,
    { main: { heading: texts.included({ n: sum(rowsOf(rows, 'included')) }), lines: [] } },
  ]
}

/** A line for databases and registers, and one for other methods, with where it was that anything was found. */
function sourcesOf(found: readonly Row[], catalogue: Catalogue): string[] {
  return [...new Set(found.map(row => row.cells.found_via))].map(via => {
    const own = found.filter(row => row.cells.found_via === via)
    const places = own.filter(row => Number(row.cells.n_records) > 0)
    const named = places.map(row => `${labelIn(row, 'stage', catalogue.tag)}\u00a0${row.cells.n_records}`)
    const line = `${capital(called(catalogue, via, 'found_via'))}: ${sum(own)}`
    return named.length === 0 ? line : `${line} (${named.join(', ')})`
  })
}

/** A line a decision, with its reasons; one without a reason alone. */
function linesOf(gone: readonly Row[], tag: string): string[] {
  return [...new Set(gone.map(row => row.cells.decision))].map(decision => {
    const own = gone.filter(row => row.cells.decision === decision)
    const reasons = own
      .map(row => ({ reason: labelIn(row, 'reason', tag), n: row.cells.n_records }))
      .filter(({ reason }) => reason !== '')
      .map(({ reason, n }) => `${reason}\u00a0${n}`)
    const line = `${own[0] === undefined ? '' : labelIn(own[0], 'decision', tag)} ${sum(own)}`
    return reasons.length === 0 ? line : `${line}: ${reasons.join(', ')}`
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
