import type { Languages } from '../../schema/labels.ts'
import type { Problem, WithProblems } from '../diagnostics/problem.ts'
import type { Section } from '../review/note.ts'
import { listAt, objectAt, type Raw, textAt } from './located.ts'
import { blocksOf } from './shape-prose.ts'
import { unexpectedHeadings } from './unexpected-blocks.ts'

/**
 * A text that is kept as it is laid out: its paragraphs, bullets and the headings one step beneath it, in their order. Whoever prints it shows a list as a list,
 * which is why the bullets are told apart here and not in other prose.
 */
export function shapeBlocks(section: Section, languages: Languages): WithProblems<Raw> {
  const problems: Problem[] = []
  const take = <T>(read: WithProblems<T>): T => {
    problems.push(...read.problems)
    return read.value
  }
  const own = take(blocksOf(section, languages))
  const beneath = section.sections.flatMap(one => {
    if (one.depth === section.depth + 1) problems.push(...unexpectedHeadings(one))
    else problems.push(...unexpectedHeadings(section, [one], `headings of one more \`#\``))
    return take(blocksOf(one, languages, one.heading))
  })
  const blocks = [...own, ...beneath].map(({ as, raw: { place, fields } }) =>
    objectAt(place, [['as', textAt({ text: as, place })], ...fields]),
  )
  return { value: listAt(section.heading.place, blocks), problems }
}
