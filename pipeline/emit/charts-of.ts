import type { Element } from 'hast'
import type { TopLevelSpec } from 'vega-lite'
import type { Review } from '../../schema/settled.ts'
import { catalogueOf } from '../languages/catalogues.ts'
import type { TableRows } from '../review/table.ts'
import { narrowSpecOf, specOf } from './charts/chart.ts'
import { charts } from './charts/charts.ts'
import { drawFlow } from './charts/flow-boxes.ts'
import { type Said, saidIn } from './drawing.ts'
import { withRows } from './with-rows.ts'

/** A chart in one language: what it says, and what it is drawn from. */
export interface Chart extends Said {
  name: string
  language: string
  /** Its name and language: what its drawing is called. */
  id: string
  drawnFrom: ChartSpecs | { flow: Element }
}

/** `narrow` is `undefined` where it is not drawn for a phone. */
export interface ChartSpecs {
  spec: TopLevelSpec
  narrow: TopLevelSpec | undefined
}

/** Every chart in each language of the review, one after another as it is asked for. A chart that has nothing to show is left out. */
export function* chartsOf(review: Review, all: readonly TableRows[]): Generator<Chart> {
  for (const chart of charts) {
    const table = tableOf(chart.table)
    const lookedUp = chart.lookedUp === undefined ? undefined : tableOf(chart.lookedUp)
    for (const language of review.protocol.review.languages) {
      const catalogue = catalogueOf(language)
      const text = chart.text(table.rows, review, catalogue, lookedUp?.rows ?? [])
      if (text === undefined) continue
      const id = `${chart.name}-${language}`
      const named = { name: chart.name, language, id }
      if ('steps' in chart) {
        const { title, description } = text
        const flow = drawFlow(id, text, chart.steps(table.rows, catalogue))
        yield { ...named, title, description, drawnFrom: { flow } }
        continue
      }
      const spec = withRows(specOf(chart, text, catalogue), table, lookedUp)
      const narrowSpec = narrowSpecOf(chart, text, catalogue)
      const narrow = narrowSpec && withRows(narrowSpec, table, lookedUp)
      yield { ...named, ...saidIn(spec), drawnFrom: { spec, narrow } }
    }
  }

  function tableOf(name: string): TableRows {
    const table = all.find(one => one.table.name === name)
    if (table === undefined) throw new Error(`A chart reads ${name}, which is no table`)
    return table
  }
}
