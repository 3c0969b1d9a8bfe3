import { fault } from '../diagnostics/faults.ts'
import { type Problem, quoted } from '../diagnostics/problem.ts'
import type { Section } from '../review/note.ts'

/** Says so where plain paragraphs stand in a section that holds none. */
export function unexpectedParagraphs(section: Section): Problem[] {
  return section.paragraphs.map(({ text, place }) =>
    fault(
      'known-paragraph',
      place,
      `Unexpected paragraph ${quoted(text)} under ${quoted(section.heading.text)}, expected none here`,
      `put it where it is read in ${place.path}; a value stands behind its key, as in \`- Key: value\`.`,
    ),
  )
}

/** Says so, once, where headings stand in a section that holds none: a heading with too many `#` brings all those under it along. */
export function unexpectedHeadings(section: Section, stray = section.sections, expected = 'none here'): Problem[] {
  const [first, ...more] = stray
  if (first === undefined) return []
  const { text, place } = first.heading
  return [
    fault(
      'known-heading',
      place,
      `Unexpected heading ${quoted(`${'#'.repeat(first.depth)} ${text}`)}${andMore(more)} under ${quoted(section.heading.text)}, expected ${expected}`,
      `put ${more.length === 0 ? 'it' : 'them'}, with what stands under ${more.length === 0 ? 'it' : 'them'}, where ${more.length === 0 ? 'it is' : 'they are'} read in ${place.path}.`,
    ),
  ]
}

/** The same for bullets. */
export function unexpectedBullets(section: Section): Problem[] {
  const [first, ...more] = section.items
  if (first === undefined) return []
  return [
    fault(
      'known-field',
      first.place,
      `Unexpected bullet ${quoted(first.text)}${andMore(more)} under ${quoted(section.heading.text)}, expected none here`,
      `put ${more.length === 0 ? 'it' : 'them'} where ${more.length === 0 ? 'it is' : 'they are'} read in ${first.place.path}.`,
    ),
  ]
}

/** ` and 3 more`, of what is said once. */
export function andMore(more: readonly unknown[]): string {
  return more.length === 0 ? '' : ` and ${more.length} more`
}
