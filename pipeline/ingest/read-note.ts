import type { Placed } from '../diagnostics/place.ts'
import type { WithProblems } from '../diagnostics/problem.ts'
import type { Note, Section } from '../review/note.ts'
import { keptOf } from './kept-of.ts'
import { type Block, markdownBlocks } from './markdown-blocks.ts'
import { pastMeasureOfNote } from './note-measure.ts'
import { beforeTitle, blockName, lineBreak, notPlain } from './note-problems.ts'
import { withPlainBullets } from './plain-bullets.ts'
import { withPlainMargins } from './plain-margins.ts'
import { type FileToRead, readText } from './read-text.ts'

/**
 * Reads a note: headings, bullets and plain one-line paragraphs; and comments, which say nothing of the review.
 *
 * remark-parse finds the blocks and their positions; a value is the exact source text between those positions, never the tree's own text, which
 * would turn `_foo_` and `&amp;` into something else. Blanks at the margins of a bullet or behind a paragraph are none of it. Anything that Markdown reads as another block is reported, because it would
 * be lost.
 */
export function readNote(file: FileToRead): WithProblems<Note | undefined> {
  const read = readText(file)
  if (read.value === undefined) return { value: undefined, problems: read.problems }
  const { placeOf } = read.value
  const text = withPlainMargins(withPlainBullets(read.value.text))
  const past = pastMeasureOfNote(file.path, read.value)
  if (past !== undefined) return { value: undefined, problems: [...read.problems, past] }
  const problems = [...read.problems]
  const top: Section[] = []
  const open: Section[] = []
  const source = (start: number, end: number): Placed => ({
    text: text.slice(start, end).replace(/\r\n?/g, '\n'),
    place: placeOf(start, end),
  })
  const whole = ({ from, to }: Block) => source(from, to)
  const withoutTail = ({ from, to }: Block) => source(from, from + text.slice(from, to).trimEnd().length)

  const addHeading = (node: Block) => {
    const { from, depth = 1 } = node
    const line = whole(node).text
    const [, marks = '', words = ''] = /^(#+[ \t]*)(.*?)[ \t]*$/.exec(line) ?? []
    const heading = source(from + marks.length, from + marks.length + words.length)
    const section = { heading, depth, fields: [], items: [], paragraphs: [], comments: [], sections: [] }
    while ((open.at(-1)?.depth ?? 0) >= section.depth) open.pop()
    ;(open.at(-1)?.sections ?? top).push(section)
    open.push(section)
  }

  const addList = ({ inside: items = [], ordered }: Block, holder: Section) => {
    for (const item of items) {
      const [paragraph, ...more] = item.inside ?? []
      const bullet = paragraph === undefined ? undefined : withoutTail(paragraph)
      if (ordered === true) problems.push(notPlain(whole(item), 'a numbered list'))
      else if (bullet === undefined || paragraph?.type !== 'paragraph' || more.length > 0)
        problems.push(notPlain(whole(item), 'a list inside a list or an empty bullet'))
      else if (bullet.text.includes('\n')) problems.push(lineBreak(bullet))
      else {
        holder.items.push(bullet)
        const { from } = paragraph
        const [matched, key] = /^([^:`]{1,60}?): +(?=\S)/.exec(bullet.text) ?? []
        if (matched !== undefined && key !== undefined)
          holder.fields.push({
            key: source(from, from + key.length),
            value: source(from + matched.length, from + bullet.text.length),
          })
      }
    }
  }

  for (const node of keptOf('note', text, file.kept, markdownBlocks)) {
    const holder = open.at(-1)
    if (node.type === 'heading') addHeading(node)
    else if (holder !== undefined && node.type === 'html' && isComment(whole(node).text))
      holder.comments.push(withoutTail(node))
    else if (node.type !== 'paragraph' && node.type !== 'list') problems.push(notPlain(whole(node), blockName(node)))
    else if (holder === undefined) problems.push(beforeTitle(whole(node)))
    else if (node.type === 'list') addList(node, holder)
    else if (whole(node).text.includes('\n')) problems.push(lineBreak(whole(node)))
    else if (whole(node).text.trim() !== '') holder.paragraphs.push(withoutTail(node))
  }
  return { value: { path: file.path, sections: top }, problems }
}

/** One that is closed where it ends. */
function isComment(text: string): boolean {
  return /^<!--(?:(?!-->)[\s\S])*-->\s*$/.test(text)
}
