/** A note in parts: what the reader of notes takes apart, the writer of notes puts together. */
export interface NotePart {
  depth: number
  heading: string
  blocks: readonly { kind: 'paragraph' | 'bullet'; text: string }[]
  parts: readonly NotePart[]
}

/**
 * The one writer of notes: one line a heading, bullet or paragraph, and a final newline. A blank line stands only before a paragraph that follows
 * another block, because Markdown would otherwise read the two as one.
 */
export function writeNote(parts: readonly NotePart[]): string {
  return parts.map(writePart).join('')
}

function writePart(part: NotePart): string {
  const lines = part.blocks.map(({ kind, text }, index) =>
    kind === 'bullet' ? `- ${text}\n` : `${index === 0 ? '' : '\n'}${text}\n`,
  )
  return `${'#'.repeat(part.depth)}${part.heading === '' ? '' : ` ${part.heading}`}\n${lines.join('')}${part.parts.map(writePart).join('')}`
}
