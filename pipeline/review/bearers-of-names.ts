import type { Place } from '../diagnostics/place.ts'
import { codesOf, type ReviewUnderWay, sourcesOf } from './review-under-way.ts'

/** Something whose name others count by, and that says under `Formerly` which names it had before. */
export interface Bearer {
  kind: 'code' | 'source' | 'region'
  name: string
  place: Place
  formerly: { old: string; place: Place }[]
  /** What a mend calls the thing that has the name. */
  what: string
}

/** Every code, study, document and region, because tables of an earlier day call them by the names they had. */
export function bearersOfNames(review: ReviewUnderWay): Bearer[] {
  const { protocol } = review
  return [
    ...codesOf(review).map(({ code: { code, formerly }, at }) => bearer('code', code, at('code'), formerly, at)),
    ...sourcesOf(review).map(({ id, title, record }) =>
      bearer('source', id, title.place, record.value.formerly, record.at),
    ),
    ...(protocol?.value.regions ?? []).map(({ region, formerly }, index) => {
      const at = (...path: PropertyKey[]) => protocol?.at('regions', index, ...path) as Place
      return bearer('region', region, at('region'), formerly, at)
    }),
  ]
}

function bearer(
  kind: Bearer['kind'],
  name: string,
  place: Place,
  formerly: readonly string[] = [],
  at: (...path: PropertyKey[]) => Place,
): Bearer {
  const what = kind === 'source' ? `the folder of ${place.path}` : `the ${kind} in ${place.path}`
  return { kind, name, place, formerly: formerly.map((old, i) => ({ old, place: at('formerly', i) })), what }
}
