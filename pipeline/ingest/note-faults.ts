import type { RootContent } from 'mdast'
import { type Problem, quoted } from '../diagnostics/problem.ts'
import type { Place, Placed } from '../review/place.ts'

/** What can be wrong with a note. Each problem stands at the first line of its block. */
export function lineBreak(block: Placed): Problem {
  return fault(
    block.place,
    'one-line',
    `Unexpected line break after ${firstWords(block)}, expected the text on one line`,
    'a line break can join two values into one without a trace.',
    `write it on one line, or put an empty line between two paragraphs, in ${block.place.path}.`,
  )
}

export function notPlain(block: Placed, readAs: string): Problem {
  return fault(
    block.place,
    'plain-note',
    `Unexpected ${firstWords(block)}, which Markdown reads as ${readAs}; expected headings, bullets and plain paragraphs`,
    'what is not a heading, a bullet or a paragraph is not read, and would be lost.',
    `begin the line with a letter, or write it as a bullet, in ${block.place.path}.`,
  )
}

export function beforeTitle(block: Placed): Problem {
  return fault(
    block.place,
    'note-title',
    `Unexpected ${firstWords(block)} before the first heading, expected a title such as \`# Title\``,
    'text above the title belongs to nothing, and would be lost.',
    `begin ${block.place.path} with its title.`,
  )
}

export function tooLarge(place: Place, what: string): Problem {
  return fault(
    place,
    'note-size',
    `Unexpected note of ${what}`,
    'a note of this size is about no one source, and nobody could review it.',
    `take out of ${place.path} what does not belong in it.`,
  )
}

/** How a person would call a block that is not plain. */
export function nameOf(node: RootContent): string {
  return NAMES[node.type] ?? node.type
}

const NAMES: Partial<Record<RootContent['type'], string>> = {
  blockquote: 'a quotation',
  code: 'a block of code',
  html: 'HTML',
  thematicBreak: 'a line across the page',
  definition: 'the target of a link',
}

function firstWords(block: Placed): string {
  return quoted(block.text.split('\n', 1)[0] ?? '')
}

function fault(place: Place, rule: string, what: string, why: string, fix: string): Problem {
  const first = place.endLine === place.line ? place : { ...place, endLine: place.line, endColumn: place.column + 1 }
  return { place: first, rule, what, why, fix }
}
