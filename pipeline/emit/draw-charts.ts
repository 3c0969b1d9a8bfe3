import type { TopLevelSpec } from 'vega-lite'
import type { Chart } from './charts-of.ts'
import { type Drawing, type Drawings, drawingAsText } from './drawing.ts'
import { type DrawnText, drawnHere } from './drawn-text.ts'

/** Behind the id of a chart that is drawn for a phone. */
export const NARROW = '-narrow'

/**
 * Draws charts: each by its id, and by that and `NARROW` where it is drawn for a phone too. Each is asked for as soon as it is known, and none is waited for here,
 * so that whoever draws elsewhere does it beside what is done here; a drawing comes from its spec, its name and the program alone.
 */
export function drawCharts(
  charts: Iterable<Chart>,
  drawn: DrawnText = drawnHere,
): { charts: Chart[]; drawings: Promise<Drawings> } {
  const known: Chart[] = []
  const asked: Promise<readonly [string, Drawing]>[] = []
  for (const chart of charts) {
    known.push(chart)
    const { id, drawnFrom } = chart
    if ('flow' in drawnFrom) asked.push(Promise.resolve([id, drawingAsText(drawnFrom.flow)]))
    else {
      if (drawnFrom.narrow !== undefined) asked.push(drawing(`${id}${NARROW}`, drawnFrom.narrow))
      asked.push(drawing(id, drawnFrom.spec))
    }
  }
  return { charts: known, drawings: Promise.all(asked).then(all => new Map(all)) }

  async function drawing(name: string, spec: TopLevelSpec): Promise<readonly [string, Drawing]> {
    return [name, JSON.parse(await drawn(JSON.stringify([name, spec])))]
  }
}
