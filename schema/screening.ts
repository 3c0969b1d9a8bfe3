import { z } from 'zod'
import { doiOrMissing } from './bibliographic-texts.ts'
import { yearOrMissing } from './dates.ts'
import { field } from './field.ts'
import { idOf, sourceId } from './ids.ts'
import { listOf, textOrMissing, wordOf, words, wordsOrNothing } from './text.ts'
import { SCREENING_DECISION, SCREENING_STAGE } from './vocabulary.ts'

/** One record that was met, and what was decided about it. */
export const screeningRow = z.strictObject({
  record_id: field(sourceId, {
    question: 'Which id does the record have?',
    doubt: 'Author, year and a word; a study that is included has its folder under the same id.',
    declares: 'study',
  }),
  title: field(words, { question: 'What is its title, as printed?' }),
  authors: field(textOrMissing, {
    question: 'Who wrote it?',
    doubt: '`not-seen` where no page prints it; such a record awaits classification and is not excluded.',
  }),
  year: field(yearOrMissing, {
    question: 'In which year was it published?',
    doubt: '`not-seen` where no page prints it; such a record awaits classification and is not excluded.',
  }),
  doi: field(doiOrMissing, { question: 'Which DOI does it have?', doubt: 'The same as in its note.' }),
  found_by: field(listOf(idOf('a search of searches.csv')), {
    question: 'Which searches met it?',
    doubt: '`earlier-list` for a record from a list whose searches were not kept.',
    names: 'search',
  }),
  stage: field(wordOf(SCREENING_STAGE), {
    question: 'At which stage was it decided?',
    doubt: 'The stage that comes next, where nobody has decided yet.',
  }),
  decision: field(wordOf(SCREENING_DECISION), { question: 'What was decided?' }),
  reason: field(textOrMissing, {
    question: 'For which of the reasons of the protocol does it leave?',
    doubt: '`not-applicable` where it is included, or nobody has screened it yet.',
    names: 'reason',
  }),
  page_states: field(textOrMissing, {
    question: 'What does the page that was seen state of its subject and results?',
    doubt:
      'In our own words, for a record that awaits classification; `not-seen` where only a title or a record was seen, `not-applicable` for all others.',
  }),
  note: field(wordsOrNothing, { question: 'What else should be known of the decision?' }),
})
export type ScreeningRow = z.infer<typeof screeningRow>
