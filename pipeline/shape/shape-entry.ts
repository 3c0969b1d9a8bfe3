import type { Languages } from '../../schema/labels.ts'
import type { Entry } from '../../schema/outline.ts'
import { fault } from '../diagnostics/faults.ts'
import type { Placed } from '../diagnostics/place.ts'
import { type Problem, quoted, type WithProblems } from '../diagnostics/problem.ts'
import type { Section } from '../review/note.ts'
import { fieldsOf } from './fields-of.ts'
import { listAt, type Raw, type RawObject, textAt } from './located.ts'
import { entriesOf } from './sections-of.ts'
import { shapeProse } from './shape-prose.ts'
import { unexpectedHeadings, unexpectedParagraphs } from './unexpected-blocks.ts'

/** Every heading under another as an entry. */
export function shapeEntries(holder: Section, entry: Entry, languages: Languages): WithProblems<RawObject[]> {
  const { value, problems } = entriesOf(holder, entry.bullets(languages))
  const read = value.map(section => shapeEntry(section, entry, languages))
  return {
    value: read.map(one => one.value),
    problems: [...problems, ...onceForAll(read.flatMap(one => one.problems))],
  }
}

/** A heading with its bullets, its text and the entries beneath it. */
export function shapeEntry(
  section: Section,
  entry: Entry,
  languages: Languages,
  name: Placed = section.heading,
): WithProblems<RawObject> {
  const { id, bullets, forms, text, inner } = entry
  const extra: (readonly [string, Raw])[] = id === undefined ? [] : [[id, textAt(name)]]
  const problems: Problem[] = []
  if (text?.as === 'prose') {
    const prose = shapeProse(section, languages)
    extra.push([text.key, prose.value])
    problems.push(...prose.problems)
  } else if (text !== undefined) {
    const [first, second] = section.paragraphs
    if (first !== undefined) extra.push([text.key, textAt(first)])
    if (second !== undefined) problems.push(secondParagraph(second))
  } else problems.push(...unexpectedParagraphs(section))
  if (inner === undefined) problems.push(...unexpectedHeadings(section))
  else {
    const entries = shapeEntries(section, inner.of, languages)
    extra.push([inner.key, listAt(section.heading.place, entries.value)])
    problems.push(...entries.problems)
  }
  // Where all is prose its bullets are too.
  const fields = fieldsOf(
    text?.as === 'prose' ? { ...section, items: [], fields: [] } : section,
    bullets(languages),
    forms,
    extra,
  )
  return { value: fields.value, problems: [...fields.problems, ...problems] }
}

function secondParagraph({ text, place }: Placed): Problem {
  return fault(
    'one-paragraph',
    place,
    `Unexpected second paragraph ${quoted(text)}, expected one paragraph a passage`,
    `join the two paragraphs in ${place.path}, or give the second a number of its own.`,
  )
}

/** The most unknown fields of one list that are said one by one. */
const MOST_UNKNOWN = 2

/** Headings that lost the one above them bring fields along that nobody knows where they stand now; that is one problem. */
function onceForAll(problems: readonly Problem[]): Problem[] {
  const unknown = problems.filter(one => one.rule === 'known-field')
  const [first] = unknown
  if (first === undefined || unknown.length <= MOST_UNKNOWN) return [...problems]
  const rest = problems.filter(one => !unknown.includes(one))
  return [{ ...first, what: `${first.what}; such fields stand under ${unknown.length} headings` }, ...rest]
}
