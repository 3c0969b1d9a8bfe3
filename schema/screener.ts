import { z } from 'zod'
import { field } from './field.ts'
import { coderLetter, sourceId } from './ids.ts'
import { reasonInWords, textOrMissing, wordOf, wordsOrNothing } from './text.ts'
import { SCREENER_DECISION, SCREENING_STAGE } from './vocabulary.ts'

const record_id = field(sourceId, { question: 'Which record of the screening is it?', names: 'study' })
const decision = field(wordOf(SCREENER_DECISION), {
  question: 'What was decided?',
  doubt: '`included` where it goes on to the next stage.',
})
const reason = field(textOrMissing, {
  question: 'For which of the reasons of the protocol does it leave?',
  doubt: '`not-applicable` where it goes on.',
  names: 'reason',
})

/** What one screener decided about one record at one stage, without knowing what others did. Whose it is stands in the name of the sheet. */
export const screenerRow = z.strictObject({
  record_id,
  stage: field(wordOf(SCREENING_STAGE), { question: 'At which stage was it decided?' }),
  decision,
  reason,
  note: field(wordsOrNothing, { question: 'What else should be known of the decision?' }),
})

/** How two screeners who differ were settled. */
export const screeningRuling = z.strictObject({
  record_id,
  stage: field(wordOf(SCREENING_STAGE), { question: 'At which stage do the screeners differ?' }),
  decision,
  reason,
  why: field(reasonInWords, { question: 'Why is it settled so?' }),
  coder: field(coderLetter, {
    question: 'Who decides?',
    doubt: 'A coder whom the protocol declares.',
    names: 'coder',
  }),
})
