import type { Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/**
 * The blocks of a Markdown text: headings, lists, paragraphs and whatever else Markdown sees in it, each with its offsets.
 *
 * Two things keep the time in step with the length of the text. What stands inside a line is switched off: a value is source text, so emphasis, links and
 * references would be found only to be thrown away, and on long runs of `*`, `[` or `<?` that takes quadratic time. And each heading with what is under it
 * is parsed by itself, because lists take quadratic time in the whole of what is parsed at once.
 *
 * So the text is read as Markdown reads it, but for two things that are reported either way: a line of equal signs or dashes under a text makes no
 * heading, and a block of code or HTML that is not closed ends at the next heading.
 */
export function markdownBlocks(text: string): Block[] {
  const plain = text.replace(/^\ufeff/, ' ')
  const starts = [...plain.matchAll(HEADING)].map(({ index, 0: found }) => index + found.length - found.trim().length)
  return [0, ...starts.filter(start => start > 0)].flatMap((start, index, all) =>
    parser.parse(plain.slice(start, all[index + 1])).children.map(node => blockOf(node, start)),
  )
}

/** A block as far as a note has any use for it: what it is, from where to where, and the blocks in it. */
export interface Block {
  type: Nodes['type']
  from: number
  to: number
  /** Of a heading. */
  depth?: number
  /** Of a list. */
  ordered?: boolean
  inside?: Block[]
}

/** A heading that begins its line ends every block before it, but for code and HTML. Lines end as Markdown has it. */
const HEADING = /(?:^|[\n\r])#{1,6}(?=[ \t\r\n]|$)/g

const OFF = [
  'attention',
  'autolink',
  'characterEscape',
  'characterReference',
  'codeText',
  'hardBreakEscape',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'setextUnderline',
]
const parser = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [{ disable: { null: OFF } }])

function blockOf(node: Nodes, by: number): Block {
  const { type, position } = node
  return {
    type,
    from: by + (position?.start.offset ?? 0),
    to: by + (position?.end.offset ?? 0),
    ...(type === 'heading' ? { depth: node.depth } : {}),
    ...(type === 'list' ? { ordered: node.ordered === true } : {}),
    ...('children' in node ? { inside: node.children.map(child => blockOf(child, by)) } : {}),
  }
}
