import { flatSchema } from '../../schema/flat-labels.ts'
import type { Languages } from '../../schema/labels.ts'
import type { Entry, Outline, Part } from '../../schema/outline.ts'
import { keyTyped, typedKey } from '../../schema/typed-key.ts'
import { fault } from '../diagnostics/faults.ts'
import { type Problem, quoted, type WithProblems } from '../diagnostics/problem.ts'
import type { Note, Section } from '../review/note.ts'

/** A kind of entry, and with how many `#` it stands. */
interface Level {
  depth: number
  of: Entry
}

/**
 * A note or page in which every heading stands with as many `#` as belong there, and under the heading it belongs to; what does not is said with what mends it,
 * and read as if it did.
 *
 * What a heading is follows from its text and from what stands under it, never from its `#` alone: `## p3` among passages is a passage. One that could be
 * two things, or that nothing here is like, stays where it stands.
 */
export function headingsAtDepth(note: Note, outline: Outline, languages: Languages): WithProblems<Note> {
  const problems: Problem[] = []
  const [title, ...rest] = note.sections.flatMap(inOrder)
  if (title === undefined) return { value: note, problems }
  const parts = outline.layout === 'parts' ? Object.entries(outline.parts).map(namedPart) : []
  const stands = (name: string, depth = 0) =>
    rest.some(section => section.heading.text === name && (depth === 0 || section.depth === depth))
  const isEntryOf = (section: Section) => (level: Level) => fits(section, level.of, languages)
  let levels: readonly Level[] | undefined = levelsUnder(outline)
  const placed = rest.flatMap((section): Section[] => {
    const { text, place } = section.heading
    const part = parts.find(({ name }) => name === text)
    if (part !== undefined) {
      levels = part.levels
      return [stands(text, 2) ? section : at(section, 2)]
    }
    const [level, ...others] = levels?.filter(isEntryOf(section)) ?? []
    const isRight = [level, ...others].some(one => one?.depth === section.depth)
    if (level !== undefined) return [isRight || others.length > 0 ? section : at(section, level.depth)]
    // It is one of those above it, and its name alone is not one that it may have.
    if (levels?.some(one => one.depth === section.depth && fitsBelow(section, one.of, languages))) return [section]
    // Nobody knows what stands under such a heading that is unknown.
    if (outline.layout === 'parts' && section.depth <= 2) levels = undefined
    const lost = levels && parts.filter(one => !stands(one.name) && one.levels.slice(0, 1).some(isEntryOf(section)))
    if (lost?.length !== 1 || lost[0] === undefined || section.depth !== 3) return [section]
    levels = lost[0].levels
    problems.push(lostHeading(section, lost[0].name))
    const heading = { text: lost[0].name, place }
    return [{ heading, depth: 2, fields: [], items: [], paragraphs: [], comments: [], sections: [] }, section]
  })
  return { value: problems.length === 0 ? note : { ...note, sections: nested([title, ...placed]) }, problems }

  function at(section: Section, depth: number): Section {
    if (depth !== section.depth) problems.push(wrongDepth(section, depth))
    return { ...section, depth }
  }
}

function lostHeading({ heading: { text, place }, depth }: Section, name: string): Problem {
  return fault(
    'known-heading',
    place,
    `Unexpected heading ${quoted(`${'#'.repeat(depth)} ${text}`)}, expected \`## ${name}\` above it`,
    `write \`## ${name}\` on a line above it in ${place.path}.`,
  )
}

export function wrongDepth({ heading: { text, place }, depth }: Section, expected: number): Problem {
  const typed = (marks: number) => `${'#'.repeat(marks)} ${text}`
  return fault(
    'known-heading',
    place,
    `Unexpected heading ${quoted(typed(depth))}, expected ${quoted(typed(expected))}`,
    `write ${quoted(typed(expected))} in ${place.path}.`,
  )
}

/** True of a heading that has the form of an entry's name, with all that such an entry must hold under it and nothing else. */
function fits(section: Section, entry: Entry, languages: Languages): boolean {
  const { schema, id } = entry
  if (id === undefined || schema.shape[id]?.safeParse(section.heading.text).success !== true) return false
  return fitsBelow(section, entry, languages)
}

/** The same, whatever its name. */
function fitsBelow(
  { heading, fields, paragraphs }: Section,
  { schema, id, bullets, text, inner }: Entry,
  languages: Languages,
): boolean {
  if (id === undefined) return false
  if (text?.as === 'prose') return true
  const given = new Map(fields.map(({ key, value }) => [keyTyped(key.text), value.text]))
  const keys = bullets(languages)
  if ([...given.keys()].some(key => !keys.includes(key))) return false
  const { issues } = flatSchema(schema, languages).read(Object.fromEntries([...given, [id, heading.text]]))
  const isLeftOut = (key: string) => key !== id && key !== inner?.key && !given.has(key)
  return given.size + paragraphs.length > 0 && !issues.some(({ path: [key] }) => isLeftOut(String(key)))
}

function levelsUnder(outline: Outline): Level[] {
  if (outline.layout === 'parts') return []
  return outline.layout === 'list' ? levelsFrom(outline.of, 2) : levelsFrom(outline.of.inner?.of, 2)
}

/** A heading of a fixed name, and what may stand under it. */
function namedPart([key, part]: [string, Part]): { name: string; levels: readonly Level[] } {
  const of = part.as === 'entries' ? part.of : part.as === 'fields' ? part.of.inner?.of : undefined
  return { name: typedKey(key), levels: levelsFrom(of, 3) }
}

function levelsFrom(of: Entry | undefined, depth: number): Level[] {
  return of === undefined ? [] : [{ depth, of }, ...levelsFrom(of.inner?.of, depth + 1)]
}

/** A heading and all beneath it in the order they stand, each by itself. */
function inOrder(section: Section): Section[] {
  return [{ ...section, sections: [] }, ...section.sections.flatMap(inOrder)]
}

function nested(sections: readonly Section[]): Section[] {
  const top: Section[] = []
  const open: Section[] = []
  for (const section of sections) {
    while ((open.at(-1)?.depth ?? 0) >= section.depth) open.pop()
    ;(open.at(-1)?.sections ?? top).push(section)
    open.push(section)
  }
  return top
}
