import type { ReviewReconciled } from '../review/review-under-way.ts'
import type { Meaning } from './meaning.ts'

/** A place as a message or an explanation prints it: `sources/codebook.md:12`, also with columns or more after it. */
export function placeTyped(words: readonly string[]): { path: string; line: number } | undefined {
  const [, path, line] = /^(\S.*?\.(?:md|csv)):(\d{1,7})(?:[:,].*)?$/.exec(words[0] ?? '') ?? []
  return path === undefined ? undefined : { path, line: Number(line) }
}

/**
 * What stands at a line: in a sheet the thing of that row; in a note or page the heading it stands under. A path may be typed from the sources folder on.
 */
export function meaningAt(asked: { path: string; line: number }, meanings: readonly Meaning[]): Meaning | undefined {
  const isAsked = (path: string) => path === asked.path || path.endsWith(`/${asked.path}`)
  const there = meanings.flatMap(meaning =>
    (meaning.places ?? []).filter(({ path }) => isAsked(path)).map(place => ({ meaning, place })),
  )
  if (asked.path.endsWith('.csv'))
    return there.find(({ place }) => place.line <= asked.line && asked.line <= place.endLine)?.meaning
  const above = there.filter(({ place }) => place.line <= asked.line)
  const nearest = Math.max(...above.map(({ place }) => place.line))
  return above.find(({ place }) => place.line === nearest)?.meaning
}

/** The field of a record, or of the form, whose bullet stands at a line, with its value as typed. */
export function fieldAt(asked: { path: string; line: number }, review: ReviewReconciled): string | undefined {
  for (const source of [...review.studies, ...review.documents])
    for (const key of [source.record.value, 'form' in source ? source.form : {}].flatMap(Object.keys)) {
      const { path, line } = source.record.at(key)
      if (line === asked.line && (path === asked.path || path.endsWith(`/${asked.path}`))) return key
    }
  return undefined
}
