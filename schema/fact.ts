import { z } from 'zod'
import { field } from './field.ts'
import { pageId, slug } from './ids.ts'
import { isDay } from './lost-in-spreadsheet.ts'
import { countStated, someText, textOf, textOrMissing, wordOf, words } from './text.ts'
import { FACT_KIND } from './vocabulary.ts'
import type { WordOf } from './word-list.ts'

const where = textOf(
  z.string().min(1),
  { expected: 'some text' },
  text => (isDay(text) ? undefined : someText(text)),
  text => (isDay(text) ? { expected: 'the place of which a spreadsheet made a day; look it up again' } : undefined),
)

/** One fact a page states. `value` is kept as it is printed; `unit` says what is counted. */
export const fact = z.strictObject({
  fact: field(slug, { question: 'What is stated, in a word?' }),
  subject: field(slug, { question: 'Of what is it stated?' }),
  kind: field(wordOf(FACT_KIND), { question: 'What kind of fact is it?' }),
  value: field(words, {
    question: 'What does the page say?',
    doubt: 'As it is printed; only a count is in digits alone, such as 1200, `over 6000` or `100-120`.',
  }),
  unit: field(textOrMissing, { question: 'What is counted?', doubt: '`not-applicable` where nothing is.' }),
  page: field(pageId, { question: 'On which page of the note does it stand?', names: 'page' }),
  where: field(where, { question: 'Where on the page?' }),
})

export type Fact = z.infer<typeof fact>

/** The same of a count. */
const countFact = fact.extend({ value: countStated })

/** What reads a row of facts, by its kind. */
export function factIn(cells: ReadonlyMap<string, string>): z.ZodObject {
  return cells.get('kind') === ('count' satisfies WordOf<typeof FACT_KIND>) ? countFact : fact
}
