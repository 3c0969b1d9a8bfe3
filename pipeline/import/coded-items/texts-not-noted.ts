import type { Passage } from '../../../schema/passage.ts'
import type { Item } from './coded-export.ts'
import { codedItem } from './coded-item.ts'

/** A marked text, as the passage that it would be. */
export interface MarkedPassage {
  text: string
  where: string
}

/**
 * The marked texts of an item that stand in no passage of its note. A passage is known by its text or, where somebody has put it in words of their own since, by
 * its place: one that has another text than any of the export stands for one text that was marked there.
 */
export function textsNotNoted(
  item: Item,
  passages: readonly Passage[],
  told: Parameters<typeof codedItem>[1],
): MarkedPassage[] {
  const marked = codedItem(item, told).passages
  const texts = new Set(marked.map(({ text }) => text))
  const noted = new Set(passages.map(({ text }) => text))
  const reworded = passages.flatMap(({ text, where }) =>
    where === undefined || (text !== undefined && texts.has(text)) ? [] : [`${where.page}, ${where.place}`],
  )
  return marked.filter(({ text, where }) => {
    if (noted.has(text)) return false
    const at = reworded.indexOf(where)
    if (at !== -1) reworded.splice(at, 1)
    return at === -1
  })
}
