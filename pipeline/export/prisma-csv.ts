import { writeCsv } from '../canonical/csv.ts'
import { NOTHING, PRISMA_COLUMNS, PRISMA_ROWS } from './prisma-template.ts'

/** The template with these numbers. What the review does not know stays empty; a heading has nothing to be known. */
export function prismaCsv(numbers: ReadonlyMap<string, string>): string {
  const rows = PRISMA_ROWS.map(({ data, node, box, boxtext, description = boxtext }) => {
    const tooltip = node === NOTHING ? NOTHING : description
    return [data, node, box, description, boxtext, tooltip, NOTHING, isHeading(data) ? '0' : (numbers.get(data) ?? '')]
  })
  return writeCsv(PRISMA_COLUMNS, rows)
}

/** The names of the numbers that are not there. */
export function unknownOf(numbers: ReadonlyMap<string, string>): string[] {
  return PRISMA_ROWS.flatMap(({ data }) => (isHeading(data) || numbers.has(data) ? [] : [data]))
}

function isHeading(data: string): boolean {
  return data === NOTHING || ['identification', 'screening', 'included'].includes(data)
}
