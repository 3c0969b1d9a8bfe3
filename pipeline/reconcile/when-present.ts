import { isMissing } from '../../schema/missing.ts'
import type { Values, WhenPresent } from '../../schema/settled.ts'

/**
 * What the condition of a code does to involvement when it is there.
 *
 * A direction is the effect in the state the passage speaks of. So "a cold caseworker kept parents away" (empathy absent, hinders) says the
 * same of empathy as "a warm caseworker brought them in" (present, promotes): it helps.
 */
export function whenPresent({ state, direction }: Pick<Values, 'state' | 'direction'>): WhenPresent {
  if (direction !== 'promotes' && direction !== 'hinders') return direction
  if (state === 'present') return direction === 'promotes' ? 'helps' : 'hinders'
  if (state === 'absent') return direction === 'promotes' ? 'hinders' : 'helps'
  return isMissing(state) ? state : 'unclear'
}
