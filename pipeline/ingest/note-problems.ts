import { type FaultId, fault } from '../diagnostics/faults.ts'
import type { Place, Placed } from '../diagnostics/place.ts'
import { type Problem, quoted } from '../diagnostics/problem.ts'
import type { Block } from './markdown-blocks.ts'

/** What can be wrong with a note. Each problem stands at the first line of its block. */
export function lineBreak(block: Placed): Problem {
  return atFirstLine(
    'one-line',
    block.place,
    `Unexpected line break after ${firstWords(block)}, expected the text on one line`,
    `write it on one line, or put an empty line between two paragraphs, in ${block.place.path}.`,
  )
}

export function notPlain(block: Placed, readAs: string): Problem {
  return atFirstLine(
    'plain-note',
    block.place,
    `Unexpected ${firstWords(block)}, which Markdown reads as ${readAs}; expected headings, bullets and plain paragraphs`,
    `begin the line with a letter, or write it as a bullet, in ${block.place.path}.`,
  )
}

export function beforeTitle(block: Placed): Problem {
  return atFirstLine(
    'note-title',
    block.place,
    `Unexpected ${firstWords(block)} before the first heading, expected a title such as \`# Title\``,
    `begin ${block.place.path} with its title.`,
  )
}

export function tooLarge(place: Place, what: string): Problem {
  return atFirstLine(
    'note-size',
    place,
    `Unexpected note of ${what}`,
    `keep outside ${place.path} what does not belong in it.`,
  )
}

/** How a person would call a block that is not plain. */
export function blockName(node: Block): string {
  return NAMES[node.type] ?? node.type
}

const NAMES: Partial<Record<Block['type'], string>> = {
  blockquote: 'a quotation',
  code: 'a block of code',
  html: 'HTML',
  thematicBreak: 'a line across the page',
  definition: 'the target of a link',
}

function firstWords(block: Placed): string {
  return quoted(block.text.split('\n', 1)[0] ?? '')
}

/** At the first line of a block. */
function atFirstLine(id: FaultId, place: Place, what: string, fix: string): Problem {
  const first = place.endLine === place.line ? place : { ...place, endLine: place.line, endColumn: place.column + 1 }
  return fault(id, first, what, fix)
}
