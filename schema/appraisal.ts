import { z } from 'zod'
import { SLUG } from './ids.ts'
import { MISSING_WORD } from './missing.ts'
import { splitList, textOf } from './text.ts'
import { APPRAISAL_ANSWER } from './vocabulary.ts'
import { isWordOf, wordsOf } from './word-list.ts'

const ANSWER = { ...APPRAISAL_ANSWER, ...MISSING_WORD }

/**
 * How the methods of a study were appraised: with which tool, and what each of its questions or domains got. What a tool judges of the whole is one more of
 * them, such as `overall`; nothing is added up from the others.
 */
export const appraisal = textOf(
  z.union([
    z.literal('not-possible-from-basis'),
    z.strictObject({
      tool: z.string(),
      answers: z.array(z.strictObject({ question: z.string(), answer: z.enum(wordsOf(ANSWER)) })),
    }),
  ]),
  {
    expected:
      '`not-possible-from-basis`, or a tool and an answer for each question or domain once, such as `mmat; q1 yes; q2 unclear` or `rob2; randomisation low; overall some-concerns`',
    parts: [ANSWER],
  },
  text => {
    if (text === 'not-possible-from-basis') return text
    const [tool = '', ...given] = splitList(text)
    const answers = given.flatMap(one => answerIn(one) ?? [])
    const isOnce = new Set(answers.map(({ question }) => question)).size === given.length
    return SLUG.test(tool) && given.length > 0 && isOnce ? { tool, answers } : undefined
  },
)

function answerIn(text: string) {
  const [question = '', answer, ...rest] = text.split(/ +/)
  return SLUG.test(question) && isWordOf(ANSWER, answer) && rest.length === 0 ? { question, answer } : undefined
}
