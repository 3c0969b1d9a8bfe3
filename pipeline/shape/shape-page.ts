import type { z } from 'zod'
import type { Languages } from '../../schema/labels.ts'
import type { Entry, Outline } from '../../schema/outline.ts'
import { PAGES, type PageName, type PageOf } from '../../schema/pages.ts'
import { typedKey } from '../../schema/typed-key.ts'
import { fault } from '../diagnostics/faults.ts'
import { wholeFile } from '../diagnostics/place.ts'
import { type Problem, quoted, type WithProblems } from '../diagnostics/problem.ts'
import type { Located } from '../review/located.ts'
import type { Note, Section } from '../review/note.ts'
import { headingsAtDepth } from './headings-at-depth.ts'
import { listAt, objectAt, type Raw, type RawObject, textAt } from './located.ts'
import { unansweredWithin } from './open-questions.ts'
import { shapeBlocks } from './shape-blocks.ts'
import { shapeEntries, shapeEntry } from './shape-entry.ts'
import { shapeParts } from './shape-parts.ts'
import { titleOf } from './shape-title.ts'
import { unexpectedBullets } from './unexpected-blocks.ts'
import { withSchema } from './with-schema.ts'

/** Reads a page above the studies as its schema lays it out. `undefined` where any of it cannot be read. */
export function shapePage<Name extends PageName>(
  note: Note,
  name: Name,
  languages: Languages,
): WithProblems<Located<PageOf<Name>> | undefined> {
  const { schema, outline }: { schema: z.ZodType; outline: Outline } = PAGES[name]
  const placed = headingsAtDepth(note, outline, languages)
  const raw = rawPage(placed.value, outline, languages)
  const before = [...placed.problems, ...raw.problems]
  if (raw.value === undefined) return { value: undefined, problems: before }
  const read = withSchema(schema, unansweredWithin(raw.value), typedKey, languages)
  const problems = [...before, ...read.problems]
  return { value: problems.length > 0 ? undefined : (read.value as Located<PageOf<Name>>), problems }
}

function rawPage(note: Note, outline: Outline, languages: Languages): WithProblems<RawObject | undefined> {
  if (outline.layout === 'titles') return titlesOf(note, outline, languages)
  const top = titleOf(note)
  if (top.value === undefined) return { value: undefined, problems: top.problems }
  const { heading } = top.value
  const read =
    outline.layout === 'list'
      ? listUnder(top.value, outline, languages)
      : shapeParts(top.value, outline.parts, languages)
  const title = outline.layout === 'list' ? [] : [['title', textAt(heading)] as const]
  return {
    value: objectAt(heading.place, [...title, ...read.value]),
    problems: [...top.problems, ...unexpectedBullets(top.value), ...read.problems],
  }
}

/** Every heading under the title is an entry of the page's one list. */
function listUnder(
  top: Section,
  { key, of }: { key: string; of: Entry },
  languages: Languages,
): WithProblems<[string, Raw][]> {
  const { value, problems } = shapeEntries(top, of, languages)
  return { value: [[key, listAt(top.heading.place, value)]], problems }
}

/** Every title is an entry: `# Scheme: word`; before the first of them a text may stand. */
function titlesOf(
  note: Note,
  { key, of, begins, before }: Outline & { layout: 'titles' },
  languages: Languages,
): WithProblems<RawObject | undefined> {
  const problems: Problem[] = []
  const [first] = note.sections
  const above = first?.depth === 2 && first.heading.text === typedKey(before) ? first : undefined
  const blocks = above === undefined ? undefined : shapeBlocks(above, languages)
  problems.push(...(blocks?.problems ?? []))
  const entries = note.sections.flatMap(section => {
    if (section === above) return []
    const { text, place } = section.heading
    if (!text.startsWith(`${begins}: `)) {
      problems.push(
        fault(
          'known-heading',
          place,
          `Unexpected heading ${quoted(text)}, expected \`# ${begins}: word\`, or \`## ${typedKey(before)}\` before them all`,
          `write \`# ${begins}: \` and its word in ${note.path}, or move the text to the top.`,
        ),
      )
      return []
    }
    const entry = shapeEntry(section, of, languages, { text: text.slice(begins.length + 2), place })
    problems.push(...entry.problems)
    return [entry.value]
  })
  const place = wholeFile(note.path)
  const fields: [string, Raw][] = [
    [before, blocks?.value ?? listAt(place, [])],
    [key, listAt(place, entries)],
  ]
  return { value: entries.length === 0 ? undefined : objectAt(place, fields), problems }
}
