import { z } from 'zod'
import { dateOrMissing } from './dates.ts'
import { field } from './field.ts'
import { ownIdBeside } from './own-id.ts'
import { textOrMissing, wholeOrMissing, wordOf, words } from './text.ts'
import { FOUND_BY, PLACE_KIND } from './vocabulary.ts'

/** One search that was run. */
export const searchRow = z.strictObject({
  search_id: field(ownIdBeside(FOUND_BY), { question: 'What is the search called, in a word?', declares: 'search' }),
  date: field(dateOrMissing, { question: 'On which day was it run?' }),
  where: field(words, { question: 'Where was searched?' }),
  query: field(textOrMissing, { question: 'What was typed?' }),
  hits: field(wholeOrMissing, { question: 'How many hits came back?' }),
  place_kind: field(wordOf(PLACE_KIND), { question: 'Which kind of place is that, as PRISMA 2020 names them?' }),
})
export type SearchRow = z.infer<typeof searchRow>
