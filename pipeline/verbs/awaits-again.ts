import type { Review } from '../../schema/settled.ts'
import type { Problem } from '../diagnostics/problem.ts'
import { oldSearches } from '../review/old-searches.ts'
import type { Awaiting } from './awaiting.ts'

/** The searches that are to be run again, where the protocol says when. */
export function searchesAgain(review: Review, on: string | undefined): Awaiting[] {
  const old = oldSearches(review, on)
  if (old === undefined) return []
  return [
    {
      what: `searches older than the ${old.after} that the protocol allows, on ${old.on}`,
      n: old.searches.length,
      of: review.searches.length,
      which: old.searches.map(({ search_id, date }) => `${search_id} ${date}`),
      ...(on === undefined
        ? { how: '`--on <day>` holds them against another day than the last one in the sources' }
        : {}),
    },
  ]
}

/** What was changed since a revision and not read or translated again. */
export function staleSince(base: string, problems: readonly Problem[]): Awaiting[] {
  return (
    [
      ['reading-is-current', `passages reworded since ${base} and not read again`],
      ['translation-is-current', `translations of what was reworded since ${base}`],
    ] as const
  ).map(([id, what]) => {
    const stale = problems.filter(({ rule }) => rule === id)
    const how = `\`npm run check -- --base ${base}\` says which and how to mend it`
    return { what, n: stale.length, which: stale.map(({ place }) => `${place.path}:${place.line}`), how }
  })
}
