import { SOURCE_ID } from '../../schema/ids.ts'
import { nearest, nearestIs } from '../diagnostics/nearest.ts'
import { quoted } from '../diagnostics/problem.ts'
import { bearersOfNames } from '../review/bearers-of-names.ts'
import { type ReviewUnderWay, sourcesOf } from '../review/review-under-way.ts'
import { saidByUs } from './own-texts.ts'
import { renamedFolders } from './renamed-folders.ts'
import type { Found, Rule } from './rule.ts'

/** Words with hyphens, of which only those in the form of an id are looked at. */
const HYPHENATED = /[a-z0-9]+(?:-[a-z0-9]+)+/g

export const namedSourceCounts: Rule = {
  id: 'named-source-counts',
  meaning:
    'A study or document that a statement, a review finding, its message or a reason names by its id is one of the review and no draft.',
  reason:
    'a judgement would go on resting on a study that has another name or is out, and the report would print its id.',
  repair: 'Name it as it is called now; where it is out, judge anew without it.',
  example: {
    breaks: '- Overall: low, example-2015-fear says so. (the study is a draft)',
    keeps: '- Overall: low, example-2016-hope says so.',
  },
  check: review => {
    const counted = countedIn(review)
    const known = new Set(counted)
    const now = new Map(
      bearersOfNames(review).flatMap(({ kind, name, formerly }) =>
        kind === 'source' ? formerly.map(({ old }) => [old, name] as const) : [],
      ),
    )
    return saidByUs(review).flatMap(({ text, place }): Found[] =>
      [...new Set(text.match(HYPHENATED))]
        .filter(id => SOURCE_ID.test(id) && !known.has(id))
        .map(id => {
          const renamed = now.get(id)
          const meant = renamed ?? nearest(id, counted)
          const hint = renamed === undefined ? nearestIs(id, meant) : `; it is called ${quoted(renamed)} now`
          const anew = `say it in ${place.path} without it and judge anew whether it still holds.`
          return {
            place,
            slip: id,
            what: `Unexpected ${quoted(id)}, expected a study or document that counts${hint}`,
            fix: meant === undefined ? anew : `write ${quoted(meant)} where that is meant, else ${anew}`,
          }
        }),
    )
  },
}

/**
 * What may be named: what has a folder, readable or not, and is no draft, and what the screening calls included, because that it has no note or only a draft of
 * one is told there.
 */
function countedIn(review: ReviewUnderWay): string[] {
  const drafts = new Set(sourcesOf(review).flatMap(({ id, draft }) => (draft ? [id] : [])))
  const included = review.screening.filter(({ value }) => value.decision === 'included')
  return [
    ...[...review.folders.studies, ...review.folders.documents].filter(id => !drafts.has(id)),
    ...included.map(({ value }) => value.record_id),
    ...renamedFolders(review).values(),
  ]
}
