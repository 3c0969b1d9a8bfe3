import type { WithProblems } from '../diagnostics/problem.ts'
import { type Problem, quoted } from '../diagnostics/problem.ts'
import type { Section } from '../review/note.ts'
import { wholeFile } from '../review/place.ts'
import { strayParagraphs } from './strays.ts'

/** The one title of a note or page, with everything under it. */
export function titleOf(note: { path: string; sections: Section[] }): WithProblems<Section | undefined> {
  const [top, second] = note.sections
  const begin = `begin ${note.path} with one title such as \`# Title\`.`
  const fault = (place: Problem['place'], what: string, fix = begin): WithProblems<undefined> => ({
    value: undefined,
    problems: [
      {
        place,
        rule: 'note-title',
        what,
        why: 'a page is about one thing, and its title says which.',
        fix,
      },
    ],
  })
  if (top === undefined) return fault(wholeFile(note.path), 'Missing title, expected `# Title` on the first line')
  const { text, place } = top.heading
  if (top.depth !== 1)
    return fault(
      place,
      `Unexpected heading ${quoted(`${'#'.repeat(top.depth)} ${text}`)} before the title, expected \`# Title\``,
    )
  if (text === '') return fault(place, 'Missing title, expected text after `#`')
  if (second !== undefined)
    return fault(
      second.heading.place,
      `Unexpected second title ${quoted(`# ${second.heading.text}`)}, expected one title`,
      `write it with more \`#\` in ${note.path}, or take it out.`,
    )
  return { value: top, problems: strayParagraphs(top) }
}
