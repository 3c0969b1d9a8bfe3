import { LANGUAGE_TAG, type Languages } from '../../schema/labels.ts'
import { splitList } from '../../schema/text.ts'
import { keyTyped } from '../../schema/typed-key.ts'
import type { Note } from './note.ts'

/**
 * The languages of the review, read before anything else, because they say which bullets an entry has; `known` are the tags that have a catalogue.
 *
 * Where the protocol does not say them, or says one that has no catalogue, they are those its review is named in: a bullet left out or a tag mistyped is one
 * problem, and not one at each label.
 */
export function languagesOf(protocol: Note | undefined, known: readonly string[]): Languages {
  const review = protocol?.sections
    .flatMap(top => top.sections)
    .find(section => keyTyped(section.heading.text) === 'review')
  const bullet = (key: string) => review?.fields.find(field => keyTyped(field.key.text) === key)?.value.text
  const all = publishedIn(bullet, known)
  return { all, coded: all.find(tag => tag === bullet('coded_in')) }
}

function publishedIn(bullet: (key: string) => string | undefined, known: readonly string[]): string[] {
  const said = bullet('languages')
  const tags = said === undefined ? [] : splitList(said)
  if (tags.length > 0 && tags.every(tag => known.includes(tag))) return [...new Set(tags)]
  const named = [...new Set([...tags.filter(tag => LANGUAGE_TAG.test(tag)), ...known])].filter(
    tag => bullet(tag) !== undefined,
  )
  return named.length > 0 ? named : [...known]
}
