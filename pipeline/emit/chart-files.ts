import { jsonKeys } from '../canonical/json.ts'
import type { MadeFile } from '../review/made-file.ts'
import type { DrawnChart } from './draw-charts.ts'
import { svgText } from './drawing.ts'

/** The files of each chart that was drawn: its spec, where it has one, and the same drawn as SVG. */
export function chartFiles(drawn: readonly DrawnChart[]): MadeFile[] {
  return drawn.flatMap(chart => {
    const path = `charts/${chart.name}.${chart.language}`
    const spec = chart.spec === undefined ? [] : [{ path: `${path}.vl.json`, pieces: [jsonKeys(chart.spec)] }]
    return [...spec, { path: `${path}.svg`, pieces: [svgText(chart)] }]
  })
}
