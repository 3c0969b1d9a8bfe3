import { wholeFile } from '../diagnostics/place.ts'
import type { Problem } from '../diagnostics/problem.ts'
import { notPlain, tooLarge } from './note-problems.ts'
import type { ReadText } from './positions.ts'

/** The largest note, in UTF-16 units and lines. Ours are a few kilobytes and some hundred lines. */
export const LONGEST_NOTE = 1_000_000
export const MOST_NOTE_LINES = 20_000

/** The most lines under one heading. */
export const MOST_SECTION_LINES = 2_000

/** Blanks, `>` and list markers that a line may begin with, and how many lines may begin with two or more blocks. */
const DEEPEST = 24
const MOST_NESTED = 100

/**
 * Says so where a note is past all measure. Within these bounds any text at all is read in a few seconds; beyond them Markdown's nested blocks take time that
 * grows with the square of the lines and the cube of the depth, so that one line of four thousand `- - -` would take a minute.
 */
export function pastMeasureOfNote(path: string, { text, placeOf }: ReadText): Problem | undefined {
  if (text.length > LONGEST_NOTE)
    return tooLarge(wholeFile(path), `${text.length} characters, expected at most ${LONGEST_NOTE}`)
  const lines = text.split(/\r\n|\n|\r/)
  if (lines.length > MOST_NOTE_LINES)
    return tooLarge(wholeFile(path), `${lines.length} lines, expected at most ${MOST_NOTE_LINES}`)
  let [from, underHeading, nested] = [0, 0, 0]
  for (const line of lines) {
    underHeading = /^#{1,6}([ \t]|$)/.test(line) ? 0 : underHeading + 1
    if (underHeading > MOST_SECTION_LINES)
      return tooLarge(
        wholeFile(path),
        `more than ${MOST_SECTION_LINES} lines under one heading, expected headings between them`,
      )
    const [begin = ''] = NESTING.exec(line) ?? []
    if (TWO_BLOCKS.test(begin)) nested++
    if ((begin.length > DEEPEST && line.trim() !== '') || nested > MOST_NESTED)
      return notPlain({ text: line, place: placeOf(from, from + line.length) }, 'blocks inside one another')
    from += line.length + (text.startsWith('\r\n', from + line.length) ? 2 : 1)
  }
  return undefined
}

const NESTING = /^(?:[ \t>]|[*+-](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/
const TWO_BLOCKS = /[>*+\-.)][ \t]*[>*+\-\d]|^[ \t]{2,}[>*+\-\d]/
