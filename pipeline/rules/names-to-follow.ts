import type { Named } from '../../schema/field.ts'
import type { Place } from '../diagnostics/place.ts'
import { type Bearer, bearersOfNames } from '../review/bearers-of-names.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'
import { mentionsIn, type NameHere, namesIn } from './names-in.ts'

/** A name that something had before, where it is still named so, and the name it has now. */
export interface FormerName {
  place: Place
  old: string
  now: string
}

/** What is named by a name that can change. A finding is named by its code, and its study is mentioned there; regions are named nowhere, because countries lead to them. */
const NAMING: Partial<Record<Named, readonly Bearer['kind'][]>> = {
  code: ['code'],
  study: ['source'],
  finding: ['code'],
}

/**
 * Every former name that is still in use. One that something has again, or that two things had, such as a code that was split, is left alone: which of the two
 * is meant, only a reader knows.
 */
export function namesToFollow(review: ReviewUnderWay): FormerName[] {
  const bearers = bearersOfNames(review)
  const inUse = new Set(bearers.map(({ kind, name }) => `${kind} ${name}`))
  const isOfOne = (kind: Bearer['kind'], old: string) =>
    bearers.filter(one => one.kind === kind && one.formerly.some(had => had.old === old)).length === 1
  const now = new Map(
    bearers.flatMap(({ kind, name, formerly }) =>
      formerly
        .filter(({ old }) => !inUse.has(`${kind} ${old}`) && isOfOne(kind, old))
        .map(({ old }) => [`${kind} ${old}`, name] as const),
    ),
  )
  const follow = (named: readonly NameHere[], kinds: readonly Bearer['kind'][]) =>
    named.flatMap(({ name, place }) =>
      name.split('/').flatMap(old => {
        const found = kinds.flatMap(kind => now.get(`${kind} ${old}`) ?? [])[0]
        return found === undefined ? [] : [{ place, old, now: found }]
      }),
    )
  const names = Object.entries(NAMING).flatMap(([what, kinds]) => follow(namesIn(review, what as Named), kinds))
  return [...names, ...follow(mentionsIn(review, 'study'), ['source'])]
}
