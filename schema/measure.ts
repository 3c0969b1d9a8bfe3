/** How much a file of the sources may hold: bytes, and where it is a sheet lines and cells. */
export interface Measure {
  bytes: number
  lines: number
  cells: number
}

/** A coded sheet or a note is a few kilobytes; anything near this is a mistake. A file of commas or line ends alone would hold millions. */
export const MEASURE: Measure = { bytes: 4_000_000, lines: 50_000, cells: 500_000 }
