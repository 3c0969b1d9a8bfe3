import { MEASURE, type Measure } from './measure.ts'
import { mostOf, sheetNamed } from './sheets.ts'

/** How much the file at a path may hold: what its kind of sheet declares, else what any file may. */
export function measureOf(path: string): Measure {
  const sheet = sheetNamed(path.split('/').at(-1) ?? '', 'review')
  return (sheet && mostOf(sheet.name)) ?? MEASURE
}
