import type { ElementContent } from 'hast'
import { both, called, capital, inBoth } from '../both.ts'
import { figure } from '../figure.ts'
import { cellText, type Material } from '../material.ts'
import { dataTable, note, numbers, sub } from '../parts.ts'
import { WORDS } from '../words.ts'

/** How many codes so many studies are expected to hold, by where the codes come from. */
export function accumulation(material: Material): ElementContent[] {
  const rows = material.rows('accumulation')
  if (rows.length === 0) return []
  const origins = [...new Set(rows.map(row => cellText(row.cells.origin)))]
  const steps = [...new Set(rows.map(row => cellText(row.cells.n_studies)))]
  const table = dataTable(
    'accumulation',
    both(WORDS.expectedCodes),
    [numbers(WORDS.studiesColumn), ...origins.map(origin => numbers(capital(called(origin, 'origin'))))],
    steps.map(step => [
      step,
      ...origins.map(origin => {
        const row = rows.find(one => one.cells.origin === origin && cellText(one.cells.n_studies) === step)
        return decimal(row?.cells.expected_codes, 1)
      }),
    ]),
  )
  return [sub(WORDS.accumulation), note(both(WORDS.accumulationNote)), ...figure(material, 'accumulation', table)]
}

/** A number with its decimals, after a comma in Danish. */
export function decimal(value: unknown, digits: number): ElementContent[] {
  if (typeof value !== 'number') return [{ type: 'text', value: '–' }]
  const text = value.toFixed(digits)
  return inBoth(language => (language === 'da' ? text.replace('.', ',') : text))
}
