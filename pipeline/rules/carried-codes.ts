import { finishedSourcesOf, type ReviewUnderWay } from '../review/review-under-way.ts'

/** The passages that carry each code, as `example-2015-fear/p1`. A draft enters nothing, so its passages carry nothing. */
export function carriedCodes(review: ReviewUnderWay): Map<string, Set<string>> {
  const carried = new Map<string, Set<string>>()
  for (const source of finishedSourcesOf(review))
    for (const { passage, code } of source.findings)
      carried.set(code, (carried.get(code) ?? new Set()).add(`${source.id}/${passage}`))
  return carried
}
