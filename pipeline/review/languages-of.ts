import { LANGUAGE_TAG } from '../../schema/labels.ts'
import { splitList } from '../../schema/text.ts'
import { keyTyped } from '../../schema/typed-key.ts'
import type { Note } from './note.ts'

/**
 * The languages of the review, read before anything else, because they say which bullets an entry has; `known` are the tags that have a catalogue.
 *
 * Where the protocol does not say them, or says one that has no catalogue, they are those its review is named in: a bullet left out or a tag mistyped is one
 * problem, and not one at each label.
 */
export function languagesOf(protocol: Note | undefined, known: readonly string[]): string[] {
  const review = protocol?.sections
    .flatMap(top => top.sections)
    .find(section => keyTyped(section.heading.text) === 'review')
  const said = review?.fields.find(field => keyTyped(field.key.text) === 'languages')?.value.text
  const tags = (said === undefined ? [] : splitList(said)).filter(tag => LANGUAGE_TAG.test(tag))
  if (tags.length > 0 && tags.every(tag => known.includes(tag))) return [...new Set(tags)]
  const isNamed = (tag: string) => review?.fields.some(field => keyTyped(field.key.text) === tag) === true
  const named = [...new Set([...tags, ...known])].filter(isNamed)
  return named.length > 0 ? named : [...known]
}
