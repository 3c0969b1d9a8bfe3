import type { Finding } from '../../schema/settled.ts'
import { DIRECTION } from '../../schema/vocabulary.ts'
import { isWordOf } from '../../schema/word-list.ts'

/** True of a finding whose passage says what the condition does, also that it does neither. */
export function declaresEffect({ direction }: Pick<Finding, 'direction'>): boolean {
  return isWordOf(DIRECTION, direction) && direction !== 'describes'
}
