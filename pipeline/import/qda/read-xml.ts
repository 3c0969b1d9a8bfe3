import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { type Node, nodesIn } from './xml-node.ts'

/** The deepest that elements may be nested: more levels than anybody keeps apart. */
const DEEPEST = 100

/** The longest text or attribute, in characters: more than any description, and than most books. */
const LONGEST = 10_000_000

const PARSER = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  trimValues: false,
})

/** What REFI-QDA has in XML: the name of its root, and what it is called. */
export interface Kind {
  root: 'CodeBook' | 'Project'
  called: string
  /** What to do where it is something else. */
  cure: string
}

/**
 * The root of a text in XML of REFI-QDA, or why it is not read, in words that go on after the file and a colon. Some tools write a colon for the point in the
 * name of its version. A text that declares entities of its own is refused unread.
 */
export function readXml(text: string, { root, called, cure }: Kind): Node | string {
  if (/<!(DOCTYPE|ENTITY)/i.test(text))
    return `it declares entities of its own, which no ${called} has; export it again`
  const longAt = longerThan(text, LONGEST)
  if (longAt !== undefined)
    return `it holds a text of more than ${LONGEST} characters from line ${longAt} on, which no ${called} does; export a smaller part of it`
  const valid = XMLValidator.validate(text)
  if (valid !== true) {
    const { line, col } = valid.err
    // Of a text that ends too early the parser knows no column.
    const column = Number.isInteger(col) ? `, column ${col}` : ''
    return `it is no XML from line ${line}${column} on, or breaks off there; export it again`
  }
  const deepAt = deeperThan(text, DEEPEST)
  if (deepAt !== undefined)
    return `its elements are nested more than ${DEEPEST} deep in line ${deepAt}, which no ${called} is; export it again`
  const whole = parsed(text)
  if (whole === undefined) return `it holds names of elements that no ${called} has; export it again`
  const [node] = nodesIn(whole, root)
  return node === undefined || !isOfRefi(text, root) ? `it holds no \`${root}\` of REFI-QDA; ${cure}` : node
}

/** Nothing where the parser refuses a name that would be dangerous in a program. */
function parsed(text: string): Node | undefined {
  try {
    const root: unknown = PARSER.parse(text)
    return typeof root === 'object' && root !== null ? (root as Node) : {}
  } catch {
    return undefined
  }
}

/** Of the namespace, or of none. */
function isOfRefi(text: string, root: Kind['root']): boolean {
  const begin = new RegExp(String.raw`<(?:[\w.-]+:)?${root}\b[^>]*?\sxmlns(?::[\w.-]+)?\s*=\s*["'](urn:[^"']*)["']`)
  const [, name] = begin.exec(text) ?? []
  return name === undefined || new RegExp(`^urn:QDA-XML:${root.toLowerCase()}:1[.:]0$`).test(name)
}

/** The line on which a text or a tag begins that is longer than that: each ends where the next tag begins. */
function longerThan(text: string, most: number): number | undefined {
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf('<', at + 1)
    const end = next === -1 ? text.length : next
    if (end - at > most) return text.slice(0, at).split('\n').length
    at = end
  }
  return undefined
}

/** The line on which the elements of a text that is XML are nested deeper than that. What closes itself, a comment and a declaration open nothing. */
function deeperThan(text: string, most: number): number | undefined {
  let depth = 0
  for (const { 1: closing, 2: selfClosing, index } of text.matchAll(
    /<(\/)?[A-Za-z_](?:[^<>"']|"[^"]*"|'[^']*')*?(\/)?>/g,
  )) {
    if (closing !== undefined) depth--
    else if (selfClosing === undefined) depth++
    if (depth > most) return text.slice(0, index).split('\n').length
  }
  return undefined
}
