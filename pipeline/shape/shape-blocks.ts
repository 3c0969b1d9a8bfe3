import type { TextBlock } from '../../schema/pages-above.ts'
import type { Placed } from '../diagnostics/place.ts'
import type { Problem, WithProblems } from '../diagnostics/problem.ts'
import type { Section } from '../review/note.ts'
import { listAt, objectAt, type Raw, textAt } from './located.ts'
import { unexpectedHeadings } from './unexpected-blocks.ts'

/**
 * A text that is kept as it is laid out: its paragraphs, bullets and the headings one step beneath it, in their order. Whoever prints it shows a list as a list,
 * which is why the bullets are told apart here and not in other prose.
 */
export function shapeBlocks(section: Section): WithProblems<Raw> {
  const problems: Problem[] = []
  const beneath = section.sections.flatMap(one => {
    if (one.depth === section.depth + 1) problems.push(...unexpectedHeadings(one))
    else problems.push(...unexpectedHeadings(section, [one], `headings of one more \`#\``))
    return [blockOf('heading', one.heading), ...blocksIn(one)]
  })
  return { value: listAt(section.heading.place, [...blocksIn(section), ...beneath]), problems }
}

function blocksIn({ paragraphs, items }: Section): Raw[] {
  const placed = [
    ...paragraphs.map(block => ({ as: 'paragraph' as const, block })),
    ...items.map(block => ({ as: 'bullet' as const, block })),
  ]
  return placed.sort((a, b) => a.block.place.line - b.block.place.line).map(({ as, block }) => blockOf(as, block))
}

function blockOf(as: TextBlock['as'], block: Placed): Raw {
  return objectAt(block.place, [
    ['as', textAt({ text: as, place: block.place })],
    ['text', textAt(block)],
  ])
}
