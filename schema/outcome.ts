import { z } from 'zod'
import { field } from './field.ts'
import { passageId, SLUG, slug } from './ids.ts'
import { peopleList } from './people.ts'
import { formOrMissing, textOrMissing, wholeOrMissing, wordOrMissing } from './text.ts'
import {
  ATTRIBUTION,
  OUTCOME_DATA,
  OUTCOME_DESIGN,
  OUTCOME_DIRECTION,
  OUTCOME_ROLE,
  SIGNIFICANCE,
  YES_NO,
} from './vocabulary.ts'

/** One result of an evaluation. Counts are of informants before and after; size stands as printed. */
export const outcome = z.strictObject({
  passage: field(passageId, { question: 'Which passage of the note tells of it?', names: 'passage' }),
  domain: field(formOrMissing(SLUG, 'a domain of the protocol'), {
    question: 'To which domain does it belong?',
    names: 'domain',
  }),
  outcome: field(slug, { question: 'What was looked at, in a word?' }),
  informants: field(peopleList, { question: 'Whose answers or data is it from?', names: 'people' }),
  instrument: field(textOrMissing, { question: 'With which instrument was it measured?' }),
  data_type: field(wordOrMissing(OUTCOME_DATA), { question: 'Is it from numbers or from accounts?' }),
  design: field(wordOrMissing(OUTCOME_DESIGN), { question: 'What is compared with what?' }),
  comparison_group: field(wordOrMissing(YES_NO), { question: 'Was there a comparison group?' }),
  n_before: field(wholeOrMissing, { question: 'How many informants were there before?' }),
  n_after: field(wholeOrMissing, { question: 'How many informants were there after?' }),
  direction: field(wordOrMissing(OUTCOME_DIRECTION), {
    question: 'Which way did it change?',
    doubt: '`not-applicable` where it is no change at all.',
  }),
  size_as_printed: field(textOrMissing, {
    question: 'How large was the change?',
    doubt: 'In the words or numbers of the page; nothing is computed.',
  }),
  significance: field(wordOrMissing(SIGNIFICANCE), { question: 'Does the page call it statistically significant?' }),
  attribution: field(wordOrMissing(ATTRIBUTION), {
    question: 'What does the page say the change is due to?',
    doubt: 'What the page says, not what its design would bear.',
  }),
  role: field(wordOrMissing(OUTCOME_ROLE), {
    question: 'Is it a result of what was evaluated, its context, or how it was carried out?',
  }),
})

export type Outcome = z.infer<typeof outcome>
