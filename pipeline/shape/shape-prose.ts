import type { TextBlock } from '../../schema/codebook.ts'
import type { Languages } from '../../schema/labels.ts'
import { keyTyped, typedKey } from '../../schema/typed-key.ts'
import { fault } from '../diagnostics/faults.ts'
import type { Placed } from '../diagnostics/place.ts'
import { type Problem, quoted, type WithProblems } from '../diagnostics/problem.ts'
import type { Section } from '../review/note.ts'
import { listAt, objectAt, type Raw, type RawObject, textAt } from './located.ts'

/** A paragraph, bullet or heading, and what it says in other languages. */
interface Block {
  as: TextBlock['as']
  raw: RawObject
}

/**
 * Prose: paragraphs and bullets in their order. What one of them says in another language of the review is the bullet right after it, `- Da: …`.
 *
 * A translation stands beside what it translates, and not in a section of its own, so that nobody counts items to find the pair, and a diff that changes a text
 * shows its translation in the next line. So no bullet of prose can begin with the tag of another language and a colon.
 */
export function shapeProse(section: Section, languages: Languages): WithProblems<Raw> {
  const { value, problems } = blocksOf(section, languages)
  return {
    value: listAt(
      section.heading.place,
      value.map(one => one.raw),
    ),
    problems,
  }
}

/** The same with what each stands as, and first the heading where it is one of the text. */
export function blocksOf(section: Section, languages: Languages, heading?: Placed): WithProblems<Block[]> {
  const others = languages.all.filter(tag => tag !== languages.coded)
  const problems: Problem[] = []
  const blocks: Block[] = heading === undefined ? [] : [blockOf('heading', heading)]
  const placed = [
    ...section.paragraphs.map(block => ({ as: 'paragraph' as const, block })),
    ...section.items.map(block => ({ as: 'bullet' as const, block })),
  ].sort((a, b) => a.block.place.line - b.block.place.line)
  for (const { as, block } of placed) {
    const field = as === 'bullet' ? section.fields.find(({ key }) => key.place.line === block.place.line) : undefined
    const tag = field === undefined ? '' : keyTyped(field.key.text)
    if (field === undefined || !others.includes(tag)) {
      blocks.push(blockOf(as, block))
      continue
    }
    const fields = blocks.at(-1)?.raw.fields
    if (fields === undefined || fields.has(tag)) problems.push(ofNothing(field.key, tag, fields !== undefined))
    else fields.set(tag, textAt(field.value))
  }
  return { value: blocks, problems }
}

function blockOf(as: TextBlock['as'], block: Placed): Block {
  return { as, raw: objectAt(block.place, [['text', textAt(block)]]) }
}

function ofNothing({ text, place }: Placed, tag: string, isSecond: boolean): Problem {
  return isSecond
    ? fault(
        'field-once',
        place,
        `Unexpected second ${quoted(text)} of one text, expected each language once`,
        `write the text above it that it translates in ${place.path}, or in one of them what is to count of both.`,
      )
    : fault(
        'known-field',
        place,
        `Unexpected ${quoted(text)} before any text, expected it right after the text that it translates`,
        `write \`- ${typedKey(tag)}: …\` under the paragraph or bullet that it translates in ${place.path}.`,
      )
}
