import type { Passage } from '../../../schema/passage.ts'
import type { CodedPassage } from './coded-item.ts'

/**
 * Which passage of a note each marked text is, by the passage that it would be. A passage is known by its text or, where somebody has put it in words of their
 * own since, by its place: one that has another text than any of the export stands for one text that was marked there.
 */
export function passagesNoted(marked: readonly CodedPassage[], noted: readonly Passage[]): Map<string, Passage> {
  const texts = new Set(marked.map(({ text }) => text))
  const byText = new Map(noted.flatMap(one => (one.text === undefined ? [] : [[one.text, one] as const])))
  const reworded = noted.filter(({ text, where }) => where !== undefined && !(text !== undefined && texts.has(text)))
  const found = new Map<string, Passage>()
  for (const one of marked) {
    const same = byText.get(one.text)
    const at = reworded.findIndex(({ where }) => where?.place === placeIn(one.where))
    const [other] = same === undefined && at !== -1 ? reworded.splice(at, 1) : []
    const is = same ?? other
    if (is !== undefined) found.set(one.passage, is)
  }
  return found
}

/** The place on its page, which another note may number otherwise. */
export function placeIn(where: string): string {
  return where.replace(/^s\d+, /, '')
}
