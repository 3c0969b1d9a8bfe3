import { isMissing } from '../../schema/missing.ts'
import type { Values } from '../../schema/settled.ts'

/** Whether a reading says that the condition does something, or was found to do nothing; else it only describes. */
export function declaresEffect({ direction }: Pick<Values, 'direction'>): boolean {
  return !isMissing(direction) && direction !== 'describes'
}
