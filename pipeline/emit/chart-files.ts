import { jsonKeys } from '../canonical/json.ts'
import type { MadeFile } from '../review/made-file.ts'
import type { Chart } from './charts-of.ts'
import { type Drawings, drawingIn } from './drawing.ts'

/** The files of each chart: its spec, where it has one, and the same drawn as SVG. */
export function chartFiles(charts: readonly Chart[], drawings: Drawings): MadeFile[] {
  return charts.flatMap(({ name, language, id, drawnFrom }) => {
    const path = `charts/${name}.${language}`
    const spec = 'spec' in drawnFrom ? [{ path: `${path}.vl.json`, pieces: [jsonKeys(drawnFrom.spec)] }] : []
    return [...spec, { path: `${path}.svg`, pieces: [drawingIn(drawings, id).file] }]
  })
}
