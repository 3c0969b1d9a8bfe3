import { z } from 'zod'
import { peopleList } from './people.ts'
import { blankOr, codeId, coderLetter, form, passageId, wordOf, wordOrMissing, words } from './text.ts'
import { DECISION, DIRECTION, STATE } from './vocabulary.ts'

const values = {
  state: wordOrMissing(STATE),
  direction: wordOrMissing(DIRECTION),
  informants: peopleList,
  about: peopleList,
}

/** One row of a coder's sheet: a code on a passage, as that coder reads it. */
export const reading = z.strictObject({ passage: passageId, code: codeId, ...values })
export type Reading = z.infer<typeof reading>

/** The row of a coder who found no code on a passage: `p3,none,,,,`. */
const nothing = form(/^$/, 'an empty cell, because the code is `none`')
export const readingOfNothing = z.strictObject({
  passage: passageId,
  code: wordOf(['none']),
  state: nothing,
  direction: nothing,
  informants: nothing,
  about: nothing,
})

/** One row of the rulings: the whole settled finding, or that it is dropped, and why. */
export const ruling = z.strictObject({
  passage: passageId,
  code: codeId,
  decision: wordOf(DECISION),
  state: blankOr(values.state),
  direction: blankOr(values.direction),
  informants: blankOr(values.informants),
  about: blankOr(values.about),
  reason: words,
  coder: coderLetter,
})
export type Ruling = z.infer<typeof ruling>
