import { isMissing } from '../../schema/missing.ts'
import type { SearchRow } from '../../schema/search.ts'

/** The day of the last search whose day is known. Dates are year, month and day, so their order is that of their texts. */
export function lastSearched(searches: readonly Pick<SearchRow, 'date'>[]): string | undefined {
  return searches
    .map(({ date }) => date)
    .filter(date => !isMissing(date))
    .toSorted()
    .at(-1)
}
