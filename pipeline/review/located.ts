import type { Place } from '../diagnostics/place.ts'

/** The place of a part of what was read: `at('authors', 1)` is that of the second author. */
export type At = (...path: PropertyKey[]) => Place

/** A value the schema has read, where it stands and where each part of it stands. */
export interface Located<T = unknown> {
  value: T
  place: Place
  at: At
}
