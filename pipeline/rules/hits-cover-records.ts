import { quoted } from '../diagnostics/problem.ts'
import { sheetPath } from '../review/paths.ts'
import type { Rule } from './rule.ts'

export const hitsCoverRecords: Rule = {
  id: 'hits-cover-records',
  meaning: 'A search has at least as many hits as there are records that it found.',
  reason: 'the flow of the records would begin with fewer than it goes on with.',
  repair: 'Write how many hits came back, or correct by which search the records were found.',
  example: {
    breaks: 'hits 2, of a search that stands in `found_by` of 3 records',
    keeps: 'hits 3',
  },
  check: review => {
    const { searches, screening } = review
    const found = new Map<string, Set<string>>()
    for (const { value } of screening)
      for (const search of value.found_by) found.set(search, (found.get(search) ?? new Set()).add(value.record_id))
    return searches.flatMap(({ value: { search_id, hits }, at }) => {
      const records = found.get(search_id)?.size ?? 0
      if (typeof hits !== 'number' || hits >= records) return []
      return [
        {
          place: at('hits'),
          what: `Unexpected ${quoted(String(hits))} hits of ${quoted(search_id)}, expected at least as many as the ${records} records that it found`,
          fix: `write in ${sheetPath(review, 'searches')} how many came back, or correct \`found_by\` in ${sheetPath(review, 'screening')}.`,
        },
      ]
    })
  },
}
