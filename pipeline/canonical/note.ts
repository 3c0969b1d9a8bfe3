import type { TextBlock } from '../../schema/codebook.ts'

/** A note in parts: what the reader of notes takes apart, the writer of notes puts together. */
export interface NotePart {
  depth: number
  heading: string
  blocks: readonly { kind: 'paragraph' | 'bullet' | 'comment'; text: string }[]
  parts: readonly NotePart[]
}

/**
 * The one writer of notes: one line a heading, bullet or paragraph, and a final newline. A blank line stands only before a paragraph that follows
 * another block, because Markdown would otherwise read the two as one. A comment has the lines it was given, and what stands under it no blank line above.
 */
export function writeNote(parts: readonly NotePart[]): string {
  return parts.map(writePart).join('')
}

/** A text that is kept as it is laid out, with its headings at a depth of `#`, as Markdown that a person reads. */
export function writeBlocks(blocks: readonly TextBlock[], depth = 3): string {
  const isList = (at: number) => blocks[at]?.as === 'bullet'
  return blocks
    .map(({ as, text }, at) => {
      const between = at === 0 || (isList(at) && isList(at - 1)) ? '' : '\n'
      return `${between}${as === 'heading' ? `${'#'.repeat(depth)} ` : as === 'bullet' ? '- ' : ''}${text}\n`
    })
    .join('')
}

function writePart(part: NotePart): string {
  const lines = part.blocks.map(({ kind, text }, index, blocks) => {
    const isUnder = index > 0 && blocks[index - 1]?.kind !== 'comment'
    const said = blocks.slice(index).find(block => block.kind !== 'comment')
    return `${isUnder && said?.kind === 'paragraph' ? '\n' : ''}${kind === 'bullet' ? '- ' : ''}${text}\n`
  })
  return `${'#'.repeat(part.depth)}${part.heading === '' ? '' : ` ${part.heading}`}\n${lines.join('')}${part.parts.map(writePart).join('')}`
}
