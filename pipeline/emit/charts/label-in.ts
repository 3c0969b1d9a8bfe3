import type { Row } from '../../review/table.ts'

/** What a row calls something in a language: `labelIn(row, 'code', 'en')`. */
export function labelIn({ cells }: Row, name: string, tag: string): string {
  return String(cells[`${name}_${tag}`])
}
