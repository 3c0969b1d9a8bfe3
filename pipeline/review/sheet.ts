import type { Place, Placed } from '../diagnostics/place.ts'

/** A sheet as it stands: nothing is trimmed, guessed or left out. */
export interface Sheet {
  path: string
  header: Placed[]
  rows: Row[]
}

/**
 * A row by its texts. Where they stand is worked out when it is asked for: a screening of 100,000 records has a million cells, and a problem is told of few of
 * them.
 */
export interface Row {
  readonly texts: readonly string[]
  placed: () => Placed[]
  /** One of them. */
  cell: (at: number) => Placed | undefined
}

/** The place of a row, from its first cell to its last. */
export function placeOfRow({ texts, cell }: Row): Place {
  const first = cell(0)?.place
  const last = cell(texts.length - 1)?.place
  if (first === undefined || last === undefined) throw new Error('csv-parse gave a row without cells')
  return { ...first, endLine: last.endLine, endColumn: last.endColumn }
}

/** A row of cells that stand elsewhere. */
export function rowOf(cells: readonly Placed[]): Row {
  return { texts: cells.map(({ text }) => text), placed: () => [...cells], cell: at => cells[at] }
}
