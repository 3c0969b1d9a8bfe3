import { z } from 'zod'
import { isoDate } from './dates.ts'
import { field } from './field.ts'
import { coderLetter } from './ids.ts'
import { form, wordOrMissing, wordsOrNothing } from './text.ts'
import { YES_NO } from './vocabulary.ts'

const FINDING = /^[a-z0-9-]+\/p[1-9]\d{0,3}\/[a-z]+\.[a-z]+$/
const right = (question: string) =>
  field(wordOrMissing(YES_NO), {
    question,
    doubt: 'Yes or no; `not-applicable` where the code itself is wrong, `unclear` where nobody can tell.',
  })

/**
 * One finding that somebody compared with its page after it was settled. It settles nothing: what is wrong is mended in the sheets. It counts as checked by a
 * person where the coder is one who has not coded the study.
 */
export const check = z.strictObject({
  finding: field(form(FINDING, 'a finding such as `example-2015-fear/p1/theme.word`'), {
    question: 'Which finding was checked?',
    names: 'finding',
    mentions: ['study', 'passage', 'code'],
  }),
  coder: field(coderLetter, { question: 'Who checked it?', names: 'coder' }),
  date: field(isoDate, { question: 'On which day?' }),
  code_right: right('Does the code fit the passage, and the passage its page?'),
  state_right: right('Is the state right?'),
  direction_right: right('Is the direction right?'),
  evidence_right: right('Is the kind of evidence right?'),
  remark: field(wordsOrNothing, {
    question: 'What is wrong, or what else should be known?',
  }),
})
export type Check = z.infer<typeof check>
