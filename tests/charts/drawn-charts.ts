import type { Element } from 'hast'
import { chartFiles } from '../../pipeline/emit/chart-files.ts'
import { type Chart, chartsOf } from '../../pipeline/emit/charts-of.ts'
import { draw } from '../../pipeline/emit/draw.ts'
import { drawCharts, NARROW } from '../../pipeline/emit/draw-charts.ts'
import { aggregate } from '../../pipeline/stages.ts'
import type { Review } from '../../schema/settled.ts'
import { madeTexts } from '../made-texts.ts'

/** A chart with what is drawn of it, as trees. */
export interface DrawnChart extends Chart {
  svg: Element
  narrow: Element | undefined
}

/** Every chart of a review, drawn, one after another. */
export async function drawnIn(review: Review): Promise<DrawnChart[]> {
  const drawn: DrawnChart[] = []
  for (const chart of chartsOf(review, aggregate(review))) {
    const { id, drawnFrom } = chart
    if ('flow' in drawnFrom) drawn.push({ ...chart, svg: drawnFrom.flow, narrow: undefined })
    else {
      const svg = await draw(drawnFrom.spec, id)
      const narrow = drawnFrom.narrow && (await draw(drawnFrom.narrow, `${id}${NARROW}`))
      drawn.push({ ...chart, svg, narrow })
    }
  }
  return drawn
}

/** The files of every chart of a review, by path. */
export async function chartFilesOf(review: Review): Promise<Map<string, string>> {
  const { charts, drawings } = drawCharts(chartsOf(review, aggregate(review)))
  return new Map(madeTexts(chartFiles(charts, await drawings)).map(({ path, text }) => [path, text]))
}
