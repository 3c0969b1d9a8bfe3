import type { Place, Placed } from '../diagnostics/place.ts'

/** A sheet as it stands: nothing is trimmed, guessed or left out. */
export interface Sheet {
  path: string
  header: Placed[]
  rows: { place: Place; cells: Placed[] }[]
}
