import type { Heading, List, RootContent } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { type Outcome, type Place, type Placed, quoted } from '../diagnostics/diagnostic.ts'
import { readText, type SourceFile } from './read-text.ts'

/** A bullet `Key: value`; both with their places. */
export interface Field {
  key: Placed
  value: Placed
}

/** A heading with everything under it. `items` are all bullets whole; `fields` those of them that have a key. */
export interface Section {
  heading: Placed
  depth: number
  fields: Field[]
  items: Placed[]
  paragraphs: Placed[]
  sections: Section[]
}

export interface Note {
  path: string
  sections: Section[]
}

const parser = unified().use(remarkParse)

/**
 * Reads a note: headings, bullets and plain one-line paragraphs.
 *
 * remark-parse finds the blocks and their positions; a value is the exact source text between those positions, never the tree's own text, which
 * would turn `_foo_` and `&amp;` into something else. Anything that Markdown reads as another block is reported, because it would be lost.
 */
export function readNote(file: SourceFile): Outcome<Note | undefined> {
  const read = readText(file)
  if (read.value === undefined) return { value: undefined, diagnostics: read.diagnostics }
  const { text, placeOf } = read.value
  const diagnostics = [...read.diagnostics]
  const top: Section[] = []
  const open: Section[] = []
  const source = (from: number | undefined, to: number | undefined): Placed => {
    const [start, end] = [from ?? 0, to ?? 0]
    return { text: text.slice(start, end).replace(/\r\n?/g, '\n'), place: placeOf(start, end) }
  }
  const report = (place: Place, rule: string, what: string, why: string, fix: string) =>
    diagnostics.push({ place, rule, what, why, fix })

  const oneLine = (block: Placed): boolean => {
    if (!block.text.includes('\n')) return true
    report(
      firstLine(block.place),
      'one-line',
      `Unexpected line break after ${quoted(block.text.split('\n')[0] ?? '')}, expected the text on one line`,
      'a line break can join two values into one without a trace.',
      `write it on one line, or put an empty line between two paragraphs, in ${file.path}.`,
    )
    return false
  }

  const addHeading = (node: Heading) => {
    const whole = source(node.position?.start.offset, node.position?.end.offset)
    if (!whole.text.startsWith('#')) {
      notPlain(whole, 'a heading, because of the line of dashes or equal signs under it')
      return
    }
    const section: Section = {
      heading: source(
        node.children[0]?.position?.start.offset ?? node.position?.end.offset,
        node.children.at(-1)?.position?.end.offset ?? node.position?.end.offset,
      ),
      depth: node.depth,
      fields: [],
      items: [],
      paragraphs: [],
      sections: [],
    }
    while ((open.at(-1)?.depth ?? 0) >= section.depth) open.pop()
    const holder = open.at(-1)
    ;(holder?.sections ?? top).push(section)
    open.push(section)
  }

  const addList = (node: List, holder: Section) => {
    for (const item of node.children) {
      const [paragraph, ...more] = item.children
      const whole = source(item.position?.start.offset, item.position?.end.offset)
      if (paragraph?.type !== 'paragraph' || more.length > 0 || node.ordered === true) {
        notPlain(whole, node.ordered === true ? 'a numbered list' : 'a list inside a list or an empty bullet')
        continue
      }
      const bullet = source(paragraph.position?.start.offset, paragraph.position?.end.offset)
      if (!oneLine(bullet)) continue
      const from = paragraph.position?.start.offset ?? 0
      const [matched, key] = /^([^:`]{1,60}?): +(?=\S)/.exec(bullet.text) ?? []
      holder.items.push(bullet)
      if (matched !== undefined && key !== undefined)
        holder.fields.push({
          key: source(from, from + key.length),
          value: source(from + matched.length, from + bullet.text.length),
        })
    }
  }

  function notPlain(block: Placed, readAs: string) {
    report(
      firstLine(block.place),
      'plain-note',
      `Unexpected ${quoted(block.text.split('\n')[0] ?? '')}, which Markdown reads as ${readAs}; expected headings, bullets and plain paragraphs`,
      'what is not a heading, a bullet or a paragraph is not read, and would be lost.',
      `begin the line with a letter, or write it as a bullet, in ${file.path}.`,
    )
  }

  for (const node of parser.parse(text).children) {
    const holder = open.at(-1)
    if (node.type === 'heading') addHeading(node)
    else if (node.type !== 'paragraph' && node.type !== 'list')
      notPlain(source(node.position?.start.offset, node.position?.end.offset), nameOf(node))
    else if (holder === undefined) {
      const block = source(node.position?.start.offset, node.position?.end.offset)
      report(
        firstLine(block.place),
        'note-title',
        `Unexpected ${quoted(block.text.split('\n')[0] ?? '')} before the first heading, expected a title such as \`# Title\``,
        'text above the title belongs to nothing, and would be lost.',
        `begin ${file.path} with its title.`,
      )
    } else if (node.type === 'list') addList(node, holder)
    else {
      const paragraph = source(node.position?.start.offset, node.position?.end.offset)
      if (oneLine(paragraph)) holder.paragraphs.push(paragraph)
    }
  }
  return { value: { path: file.path, sections: top }, diagnostics }
}

function firstLine(place: Place): Place {
  return place.endLine === place.line ? place : { ...place, endLine: place.line, endColumn: place.column + 1 }
}

const NAMES: Partial<Record<RootContent['type'], string>> = {
  blockquote: 'a quotation',
  code: 'a block of code',
  html: 'HTML',
  thematicBreak: 'a line across the page',
  definition: 'the target of a link',
}

function nameOf(node: RootContent): string {
  return NAMES[node.type] ?? node.type
}
