import { fault } from '../diagnostics/faults.ts'
import { type Place, wholeFile } from '../diagnostics/place.ts'
import type { WithProblems } from '../diagnostics/problem.ts'
import { quoted } from '../diagnostics/problem.ts'
import type { Section } from '../review/note.ts'
import { unexpectedParagraphs } from './unexpected-blocks.ts'

/** The one title of a note or page, with everything under it. */
export function titleOf(note: { path: string; sections: Section[] }): WithProblems<Section | undefined> {
  const [top, second] = note.sections
  const begin = `begin ${note.path} with one title such as \`# Title\`.`
  const wrong = (place: Place, what: string, fix = begin): WithProblems<undefined> => ({
    value: undefined,
    problems: [fault('note-title', place, what, fix)],
  })
  if (top === undefined) return wrong(wholeFile(note.path), 'Missing title, expected `# Title` on the first line')
  const { text, place } = top.heading
  if (top.depth !== 1)
    return wrong(
      place,
      `Unexpected heading ${quoted(`${'#'.repeat(top.depth)} ${text}`)} before the title, expected \`# Title\``,
    )
  if (text === '') return wrong(place, 'Missing title, expected text after `#`')
  if (second !== undefined)
    return wrong(
      second.heading.place,
      `Unexpected second title ${quoted(`# ${second.heading.text}`)}, expected one title`,
      `write it with more \`#\` in ${note.path}.`,
    )
  return { value: top, problems: unexpectedParagraphs(top) }
}
