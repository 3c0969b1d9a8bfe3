import type { Languages } from '../../schema/labels.ts'
import type { Entry, Outline } from '../../schema/outline.ts'
import { keyTyped, typedKey } from '../../schema/typed-key.ts'
import { inWrittenForm } from '../../schema/written-form.ts'
import type { NotePart } from '../canonical/note.ts'
import type { Place, Placed } from '../diagnostics/place.ts'
import type { Note, Section } from '../review/note.ts'

/**
 * The parts of a note or page in canonical form: headings of fixed names in order, where all of them are known; under each the bullets in the order of the
 * schema, their keys written as the schema has them, one blank behind each `;` of a list, and a DOI bare. What is not known stays behind the rest, as it was
 * typed.
 */
export function noteInForm(note: Note, outline: Outline, languages: Languages): NotePart[] {
  if (outline.layout === 'titles')
    return note.sections.map(section =>
      section.heading.text === typedKey(outline.before)
        ? asTyped(section)
        : entryInForm(section, outline.of, languages),
    )
  // A map, because a heading may have the name of what every object holds.
  const known = new Map(outline.layout === 'parts' ? Object.entries(outline.parts) : [])
  const order = [...known.keys()]
  return note.sections.map(top => {
    if (outline.layout === 'list') return listInForm(top, outline.of, languages)
    const rank = (section: Section) => order.indexOf(keyTyped(section.heading.text))
    const isKnown = top.sections.every(section => rank(section) !== -1)
    const sections = isKnown ? [...top.sections].sort((a, b) => rank(a) - rank(b)) : top.sections
    const parts = sections.map(section => {
      const part = known.get(keyTyped(section.heading.text))
      if (part === undefined || part.as === 'prose') return asTyped(section)
      return part.as === 'fields' ? entryInForm(section, part.of, languages) : listInForm(section, part.of, languages)
    })
    return { ...asTyped(top), parts }
  })
}

function listInForm(holder: Section, entry: Entry, languages: Languages): NotePart {
  return { ...asTyped(holder), parts: holder.sections.map(section => entryInForm(section, entry, languages)) }
}

function entryInForm(section: Section, entry: Entry, languages: Languages): NotePart {
  const { inner, text } = entry
  const parts = section.sections.map(one =>
    inner === undefined ? asTyped(one) : entryInForm(one, inner.of, languages),
  )
  if (text?.as === 'prose') return { ...asTyped(section), parts }
  const keys = entry.bullets(languages)
  const bullets = section.items.map(item => {
    const field = section.fields.find(one => one.key.place.line === item.place.line)
    const key = keyTyped(field?.key.text ?? '')
    const rank = keys.indexOf(key)
    if (field === undefined || rank === -1) return { place: item.place, rank: keys.length, text: item.text }
    const value = inWrittenForm(field.value.text, entry.forms.get(key), '; ')
    return { place: item.place, rank, text: `${typedKey(key)}: ${value}` }
  })
  // A text that belongs here stands before the bullets, and one that does not behind them.
  const paragraphs = section.paragraphs.map(block => ({ ...block, rank: text === undefined ? keys.length : -1 }))
  const blocks = [
    ...paragraphs.map(block => ({ kind: 'paragraph' as const, ...block })),
    ...bullets.map(block => ({ kind: 'bullet' as const, ...block })),
  ].sort(byLine)
  return { ...asTyped(section), blocks: inRank([...blocks, ...commentsAmong(blocks, section)]), parts }
}

interface Ranked {
  kind: NotePart['blocks'][number]['kind']
  text: string
  place: Place
  rank: number
}

/** A comment goes with what it stands above; the last ones stand behind all. */
function commentsAmong(blocks: readonly Ranked[], { comments }: Section): Ranked[] {
  return comments.map(comment => ({
    kind: 'comment',
    ...comment,
    rank: blocks.find(({ place }) => place.line > comment.place.line)?.rank ?? Infinity,
  }))
}

function inRank(blocks: readonly Ranked[]): NotePart['blocks'] {
  return [...blocks]
    .sort((a, b) => (a.rank === b.rank ? byLine(a, b) : a.rank - b.rank))
    .map(({ kind, text }) => ({ kind, text }))
}

function asTyped(section: Section): NotePart {
  const { heading, depth, paragraphs, items, comments, sections } = section
  const block = (kind: Ranked['kind']) => (one: Placed) => ({ kind, ...one, rank: 0 })
  const blocks = [
    ...paragraphs.map(block('paragraph')),
    ...items.map(block('bullet')),
    ...comments.map(block('comment')),
  ]
  return { depth, heading: heading.text, blocks: inRank(blocks), parts: sections.map(asTyped) }
}

function byLine(a: { place: Place }, b: { place: Place }): number {
  return a.place.line - b.place.line
}
