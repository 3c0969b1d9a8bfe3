import { isMissing } from '../../../schema/missing.ts'
import { isStateOfEffect } from '../../../schema/reading.ts'
import { NOT_GIVEN } from '../../../schema/table-map.ts'
import { DIRECTION, STATE } from '../../../schema/vocabulary.ts'
import { isWordOf } from '../../../schema/word-list.ts'
import { answerIn, type Meanings } from './answer-in.ts'

/** What a cell says of a code. What it does not say is missing: a code that is given without a state or a direction describes nothing. */
export type CodeAnswer = typeof NOT_GIVEN | { state: string; direction: string }

/** So many different answers a code has, each in a word or two. */
export const MOST_ANSWERS = 4

/** Reads what a map says that a cell means, `present hinders`; `undefined` where that is no state with or without a direction. */
export function codeAnswer(text: string): CodeAnswer | undefined {
  if (text === NOT_GIVEN) return NOT_GIVEN
  const [state = '', direction = 'not-seen', ...more] = text.split(/\s+/)
  const isState = isWordOf(STATE, state) || isMissing(state)
  const isDirection = isWordOf(DIRECTION, direction) || isMissing(direction)
  const isEffect = direction === 'promotes' || direction === 'hinders'
  return isState && isDirection && more.length === 0 && (!isEffect || isStateOfEffect(state))
    ? { state, direction }
    : undefined
}

/** The answer of a cell of a code: as the map says, first of its column, then of the table; else as its own words say. `undefined` where none of them tells. */
export function answerOfCode(cell: string, ofColumn: Meanings = [], ofTable: Meanings = []): CodeAnswer | undefined {
  const told = answerIn(cell, undefined, [...ofColumn, ...ofTable]) ?? cell
  return codeAnswer(told.toLowerCase())
}
