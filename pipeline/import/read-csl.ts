import { type Node, type ParseError, parseTree } from 'jsonc-parser'
import { lineFinder } from './line-finder.ts'
import { outlineOf, textsOf } from './listed-objects.ts'
import { nameInFull } from './name-in-full.ts'
import { plainLine } from './plain-line.ts'
import type { Given, Told } from './reference.ts'
import { type Names, toldByNames } from './told-by-names.ts'

const KEYS: Names = {
  title: 'title',
  authors: 'author',
  editors: 'editor',
  year: 'issued year',
  container: 'container-title collection-title event-title event publisher',
  volume: 'volume',
  issue: 'issue',
  pages: 'page page-first',
  doi: 'DOI',
  doiAlso: 'URL note',
  type: 'type',
  language: 'language',
  kind: 'genre publisher archive',
}
const OF_PEOPLE = ['author', 'editor']

/** What JSON gives: records, and when they are read the line on which it breaks off, if it does. */
export interface CslRead {
  records: Iterable<Told>
  breaksAt: () => number | undefined
}

/**
 * Reads CSL-JSON: a list, one reference, or `items` with a list in it. Of a file that breaks off, the references before that. Of a list one reference is taken
 * apart at a time: all of them would take twenty times the room of their text.
 */
export function readCsl(pieces: Iterable<string>): CslRead {
  const breaks: number[] = []
  return {
    records: recordsIn(pieces, breaks),
    breaksAt: () => (breaks.length === 0 ? undefined : Math.min(...breaks)),
  }
}

function* recordsIn(pieces: Iterable<string>, breaks: number[]): Generator<Told> {
  const outline = outlineOf(pieces)
  if (outline === undefined) return
  const { tree } = parsed(outline.text, 1, breaks)
  const list = listIn(tree)
  const listed = new Set(list?.children?.flatMap(({ type, offset }) => (type === 'object' ? [offset] : [])))
  const isOne = list === undefined && tree?.type === 'object'
  const texts = isOne
    ? [[[...pieces].join(''), { line: 1 }] as const]
    : textsOf(
        pieces,
        outline.objects.filter(({ at }) => listed.has(at)),
      )
  for (const [text, { line }] of texts) {
    const { tree: item, lineAt } = parsed(text, line, breaks)
    if (item !== undefined) yield told(item, text, lineAt)
  }
}

/** What the parser makes of a text that begins on a line; the line of what it cannot read is put to the others. */
function parsed(text: string, line: number, breaks: number[]) {
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { allowTrailingComma: true, disallowComments: false })
  const lineIn = lineFinder(text)
  const lineAt = (offset: number) => line - 1 + lineIn(offset)
  const [error] = errors
  if (error !== undefined) breaks.push(lineAt(error.offset))
  return { tree, lineAt }
}

/** The list that a file is, or that stands in its one object under a name for it. */
function listIn(tree: Node | undefined): Node | undefined {
  if (tree?.type === 'array') return tree
  if (tree?.type !== 'object') return undefined
  return properties(tree).find(({ key, value }) => /^(items|references)$/.test(key) && value.type === 'array')?.value
}

function properties(node: Node): { key: string; value: Node }[] {
  return (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
    key === undefined || value === undefined ? [] : [{ key: String(key.value), value }],
  )
}

function told(item: Node, text: string, lineAt: (offset: number) => number): Told {
  const line = lineAt(item.offset)
  const given = properties(item).flatMap(({ key, value }): Given[] => {
    const at = lineAt(value.offset)
    const read = typedValue(value, text)
    const texts = OF_PEOPLE.includes(key)
      ? namesOf(read)
      : [key === 'issued' ? dateOf(read) : textOf(read) || (isObject(read) ? '…' : '')]
    return texts.map(text => ({ name: key, text, line: at }))
  })
  return { ...toldByNames(given, KEYS), line }
}

/** A number that JavaScript would write otherwise, as large ones are, is kept as it is typed. */
function typedValue(node: Node, text: string): unknown {
  const { type, offset, length, children = [] } = node
  if (type === 'number') return Number.isSafeInteger(node.value) ? node.value : text.slice(offset, offset + length)
  if (type === 'array') return children.map(one => typedValue(one, text))
  if (type !== 'object') return node.value
  return Object.fromEntries(properties(node).map(({ key, value }) => [key, typedValue(value, text)]))
}

/** Each name of a list; a semicolon in one is a comma, because our lists are joined by it. */
function namesOf(value: unknown): string[] {
  return [value].flat().map(one => plainLine(isObject(one) ? nameInFull(one) : textOf(one)).replaceAll(';', ','))
}

/** A date in any form of CSL: parts, what was typed, or text. */
function dateOf(value: unknown): string {
  if (!isObject(value)) return textOf(value)
  const parts = [value['date-parts']].flat(2).filter(one => typeof one === 'number' || typeof one === 'string')
  return parts.length > 0 ? parts.join('-') : textOf(value.raw) || textOf(value.literal)
}

/** Text or a number, and of a list the first. */
function textOf(value: unknown): string {
  const [first] = [value].flat()
  return typeof first === 'string' || typeof first === 'number' ? String(first).trim() : ''
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
