import type { TopLevelSpec } from 'vega-lite'
import type { Review } from '../../../schema/settled.ts'
import type { Catalogue } from '../../languages/catalogue.ts'
import type { Row } from '../../review/table.ts'
import { chartConfig } from './chart-config.ts'
import type { ChartText } from './chart-text.ts'
import type { Step } from './flow-boxes.ts'
import { FRAME, NARROW, TEXT_SIZE, TITLE_SIZE } from './sizes.ts'
import { wrapText } from './wrap-text.ts'

/**
 * One chart: the table it reads, what it says in a language, and how it is drawn: a plot by a spec, a flow by its steps.
 *
 * Title, subtitle and description are made from the rows. A spec is given none of them: whatever depends on the data is a transform that the spec declares,
 * so that of a new study only the text of a spec changes. The text is `undefined` where there is nothing to show, and the chart is not made.
 */
export type Chart = Plot | Flow

export interface Plot extends Shown {
  spec: (catalogue: Catalogue) => Record<string, unknown>
  /** The same for a phone, where it is drawn for one. */
  narrow?: (catalogue: Catalogue) => Record<string, unknown>
}

export interface Flow extends Shown {
  steps: (rows: readonly Row[], catalogue: Catalogue) => Step[]
}

interface Shown {
  name: string
  table: string
  /** Another table, in which a spec looks up more about each row. */
  lookedUp?: string
  text: (rows: readonly Row[], review: Review, catalogue: Catalogue, lookedUp: readonly Row[]) => ChartText | undefined
}

/** The whole spec of a plot. It calls its data by the names of tables, whose rows are put into it later. */
export function specOf(plot: Plot, text: ChartText, catalogue: Catalogue): TopLevelSpec {
  return wholeSpec(plot, plot.spec(catalogue), text, catalogue, FRAME)
}

/** The same for a phone; `undefined` where the plot is not drawn for one. */
export function narrowSpecOf(plot: Plot, text: ChartText, catalogue: Catalogue): TopLevelSpec | undefined {
  return plot.narrow && wholeSpec(plot, plot.narrow(catalogue), text, catalogue, NARROW)
}

function wholeSpec(
  plot: Plot,
  { transform = [], ...drawn }: Record<string, unknown>,
  { title, subtitle, description }: ChartText,
  catalogue: Catalogue,
  width: number,
): TopLevelSpec {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title: {
      text: wrapText(title, width, TITLE_SIZE, true),
      subtitle: subtitle.flatMap(line => wrapText(line, width, TEXT_SIZE, false)),
    },
    description,
    data: { name: plot.table },
    transform,
    ...drawn,
    config: chartConfig(catalogue),
  } as unknown as TopLevelSpec
}
