import { onceOf } from '../../schema/once-of.ts'
import { type Table, tablesOf } from '../aggregate/tables.ts'
import { CATALOGUES } from '../languages/catalogues.ts'
import type { ReviewReconciled } from '../review/review-under-way.ts'
import { definitions } from './definitions.ts'
import { fieldsAndWords } from './fields.ts'
import type { Meaning } from './meaning.ts'
import { thingsAbove } from './things-above.ts'
import { type Traces, tracesOf } from './traces.ts'

/** All that a word may ask for. */
export interface Askable {
  tables: readonly Table[]
  traces: Traces | undefined
  /** What stands in the sources. */
  things: () => readonly Meaning[]
  /** What the program declares, and the form of the review. */
  declared: () => readonly Meaning[]
}

/** What may be asked of a review, or of the program where there is none. Made once of each, because many words may be asked for. */
export function askableOf(underWay: ReviewReconciled | undefined): Askable {
  return underWay === undefined ? askableIn(undefined) : askableOfReview(underWay)
}

const askableOfReview = onceOf((underWay: ReviewReconciled) => askableIn(underWay))

function askableIn(underWay: ReviewReconciled | undefined): Askable {
  const form = underWay?.form?.value.fields ?? []
  const maps = underWay?.analysis?.value.gap_maps ?? []
  const languages = languagesIn(underWay)
  const coded = underWay?.protocol?.value.review.coded_in
  // The columns that are called after codes are left out: a code is told of as a code.
  const tables = tablesOf({ form, maps, codes: [], coded: coded ?? '' })
  const traces = underWay === undefined ? undefined : tracesOf(underWay)
  return {
    tables,
    traces,
    things: once(() =>
      underWay === undefined || traces === undefined ? [] : [...thingsAbove(underWay, traces), ...traces.meanings],
    ),
    declared: once(() => [...fieldsAndWords(underWay, languages), ...definitions(tables, { all: languages, coded })]),
  }
}

/** Made when it is first asked for: a number asks for none of it. */
function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** Those of the review; all there are where its protocol cannot be read, or names one that there is not. */
function languagesIn(underWay: ReviewReconciled | undefined): string[] {
  const known = Object.keys(CATALOGUES)
  const own = underWay?.protocol?.value.review.languages ?? []
  return own.length > 0 && own.every(tag => known.includes(tag)) ? own : known
}
