import { isMissing } from '../../schema/missing.ts'
import type { Values } from '../../schema/settled.ts'

/**
 * True where neither the state of the condition nor what it does is there: the code was given, and nobody has read more, as where it comes from another tool.
 * Who calls them `unclear` has read the passage.
 */
export function isUnread({ state, direction }: Partial<Pick<Values, 'state' | 'direction'>>): boolean {
  return [state, direction].every(word => isMissing(word) && word !== 'unclear')
}
