import { isMissing } from '../../schema/missing.ts'
import { splitList } from '../../schema/text.ts'

/** The items of several lists as one, each once; a word that says why there are none only where there are none. */
export function joinedLists(lists: readonly string[]): string {
  const items = [...new Set(lists.flatMap(splitList))]
  const given = items.filter(item => !isMissing(item))
  return (given.length > 0 ? given : items).join('; ')
}
