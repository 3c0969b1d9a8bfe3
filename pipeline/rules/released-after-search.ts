import { NOT_RELEASED } from '../../schema/dataset.ts'
import { quoted } from '../diagnostics/problem.ts'
import { lastSearched } from '../review/last-searched.ts'
import { pagePath, sheetPath } from '../review/paths.ts'
import type { Rule } from './rule.ts'

export const releasedAfterSearch: Rule = {
  id: 'released-after-search',
  meaning: 'The version of the dataset was released on the day of the last search or later.',
  reason: 'a version that was out before its last search cannot hold what that search found.',
  repair: 'Correct the date of release, or that of the search; `not-released` as long as the version is not out.',
  example: {
    breaks: '- Released: 1998-05-01, where the last row of searches.csv is of 1999-02-03',
    keeps: '- Released: 1999-02-03',
  },
  check: review => {
    const { dataset, searches } = review
    const released = dataset?.value.about.released ?? NOT_RELEASED
    const searched = lastSearched(searches.map(({ value }) => value))
    if (dataset === undefined || released === NOT_RELEASED || searched === undefined || released >= searched) return []
    return [
      {
        place: dataset.at('about', 'released'),
        what: `Unexpected date ${quoted(released)} of a release before the last search, expected \`${searched}\` or later`,
        fix: `correct it in ${pagePath(review, 'dataset')}, or of a release that is being made its --date, or write \`${NOT_RELEASED}\` there; or correct the date of the search in ${sheetPath(review, 'searches')}.`,
      },
    ]
  },
}
