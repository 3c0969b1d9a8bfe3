import { isMissing } from '../../schema/missing.ts'
import { isStateOfEffect, type StateOfEffect } from '../../schema/reading.ts'
import type { Values, WhenPresent } from '../../schema/settled.ts'
import type { WordIn } from '../../schema/vocabulary.ts'

type Effect = WordIn<'when_present'>

/**
 * What each direction says of the condition when it is there; for those that turn with the state of the condition, by the state that the passage speaks of. A
 * word that is added to the vocabulary does not compile until it is said here.
 */
const SAYS = {
  promotes: { present: 'helps', absent: 'hinders', supposed: 'helps' },
  hinders: { present: 'hinders', absent: 'helps', supposed: 'hinders' },
  mixed: 'mixed',
  'no-relation': 'no-relation',
  describes: 'describes',
} as const satisfies Record<WordIn<'direction'>, Effect | Record<StateOfEffect, Effect>>

/**
 * What the condition of a code does when it is there.
 *
 * A direction is the effect in the state the passage speaks of. So "a cold caseworker kept parents away" (empathy absent, hinders) says the
 * same of empathy as "a warm caseworker brought them in" (present, promotes): it helps.
 * A condition that is only supposed has the effect of its being there, so "with more time they would have come" (supposed, promotes) says that time helps.
 */
export function whenPresent({ state, direction }: Pick<Values, 'state' | 'direction'>): WhenPresent {
  if (isMissing(direction)) return direction
  const says = SAYS[direction]
  if (typeof says === 'string') return says
  if (isStateOfEffect(state)) return says[state]
  return isMissing(state) ? state : 'unclear'
}
