import type { Placed } from '../diagnostics/place.ts'

/** A bullet `Key: value`; both with their places. */
export interface Field {
  key: Placed
  value: Placed
}

/**
 * A heading with everything under it. `items` are all bullets whole; `fields` those of them that have a key. `comments` are what one editor tells the next,
 * `<!-- … -->`: they are kept where they stand and read as nothing.
 */
export interface Section {
  heading: Placed
  depth: number
  fields: Field[]
  items: Placed[]
  paragraphs: Placed[]
  comments: Placed[]
  sections: Section[]
}

/** A note or page as it stands: nothing is judged yet. */
export interface Note {
  path: string
  sections: Section[]
}
