import { z } from 'zod'
import { field } from './field.ts'
import { name } from './labels.ts'
import { ownIdBeside } from './own-id.ts'
import { listOf, wordOf } from './text.ts'
import { COUNTING, EVIDENCE_COUNTS, SCENARIO, SCENARIO_PASSAGES, SCENARIO_READINGS } from './vocabulary.ts'

/** Another way to count: whose readings, resting on what, from which passages. The main analysis is none of these and is not declared. */
export const scenario = z.strictObject({
  scenario: field(ownIdBeside(SCENARIO, COUNTING), {
    question: 'What is the scenario called, in a word?',
    doubt: 'Those without some of the studies, or in one voice, are made for every review.',
  }),
  ...name,
  readings: field(wordOf(SCENARIO_READINGS), { question: 'Whose readings count?' }),
  evidence: field(listOf(wordOf(EVIDENCE_COUNTS)), {
    question: 'What do findings rest on that count?',
    doubt: 'The main analysis counts `own` alone.',
  }),
  passages: field(wordOf(SCENARIO_PASSAGES).optional(), {
    question: 'Which passages count?',
    doubt: 'All of them where it is left out.',
  }),
})
export type Scenario = z.infer<typeof scenario>
