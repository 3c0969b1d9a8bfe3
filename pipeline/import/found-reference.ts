import type { Publication } from '../review/publication.ts'
import { keptText } from './kept-text.ts'
import type { Reference } from './reference.ts'

/** A publication as a row of the screening has it, cell by cell. */
export interface PublicationCells {
  title: string
  authors: string
  year: string
  doi: string
}

/** A reference of a file, as the screening would take it. */
export interface FoundReference extends Publication {
  path: string
  line: number
  /** The id that it has in the review it came from. */
  called?: string
  /** The record of this review that it is, where that is known. */
  record?: string
  cells: PublicationCells
  /** What else tells two apart that the screening would write alike; empty where the file does not give it. */
  beside: readonly string[]
}

/** The longest title, and list of authors, in characters: what is longer is no title, and of the authors those are left out that have no room in a cell. */
const LONGEST_TITLE = 2000
const LONGEST_LIST = 20_000

/** Why it cannot be taken, in words that go on after "because"; nobody could find such a publication again. */
export function foundReference(
  path: string,
  { line, title: given, fields, notTaken }: Reference,
): FoundReference | string {
  const year = fields.get('year')
  const [doi, authors] = [fields.get('doi'), inRoom(fields.get('authors'))].map(text => text && keptText(text))
  const title = keptText(given)
  if (title === '' && doi === undefined) {
    const why = notTaken.find(({ field }) => field === 'title')?.because
    return `it has neither title nor DOI${why === undefined ? '' : `; what it has for a title is not taken, because ${why}`}`
  }
  if (title.length > LONGEST_TITLE) return `what it has for a title is longer than ${LONGEST_TITLE} characters`
  const pages = /\d+/.exec(fields.get('pages') ?? '')?.[0]
  return {
    path,
    line,
    doi,
    // Of those who wrote it the first tells publications apart.
    authors: authors?.split('; ', 1),
    year: year === undefined ? undefined : Number(year),
    title: title === '' ? undefined : title,
    cells: { title: title || UNSEEN, authors: authors ?? UNSEEN, year: year ?? UNSEEN, doi: doi ?? UNSEEN },
    beside: [fields.get('type'), fields.get('volume'), fields.get('issue'), pages].map(text => keptText(text ?? '')),
  }
}

const UNSEEN = 'not-seen'

function inRoom(authors: string | undefined): string | undefined {
  if (authors === undefined || authors.length <= LONGEST_LIST) return authors
  return authors.slice(0, LONGEST_LIST).replace(/;[^;]*$/, '')
}
