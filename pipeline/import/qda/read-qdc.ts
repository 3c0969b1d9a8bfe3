import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { decode, type ToldBy } from '../../encoding/decode.ts'
import { type QdcCodebook, qdcSets } from './qdc-sets.ts'
import { type Node, nodesIn } from './xml-node.ts'

/** The largest codebook that is read, in bytes, and the deepest: thousands of codes, in more levels than anybody keeps apart. */
const LARGEST = 20_000_000
const DEEPEST = 100

const PARSER = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  isArray: name => ['Code', 'Set', 'MemberCode'].includes(name),
})

/**
 * Reads a codebook of REFI-QDA (`.qdc`), or says why it cannot be read, in words that go on after the file and a colon. Some tools write a colon for the point in
 * the name of its version. A file that declares entities of its own is refused unread.
 */
export function readQdc(bytes: Uint8Array, by: ToldBy, tags: readonly string[]): QdcCodebook | string {
  if (bytes.length > LARGEST) return `it is larger than ${LARGEST} bytes; export the codebook alone`
  if (Buffer.from(bytes.subarray(0, 2)).toString('latin1') === 'PK')
    return 'it is a packed project (.qdpx); export the codebook (.qdc) from the same tool'
  const text = decode(bytes, by)?.text
  if (text === undefined) return 'it is no text in UTF-8 or UTF-16; export it again'
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) return 'it declares entities of its own, which no codebook has; export it again'
  const valid = XMLValidator.validate(text)
  if (valid !== true)
    return `it is no XML from line ${valid.err.line}, column ${valid.err.col} on, or breaks off there; export it again`
  const deepAt = deeperThan(text, DEEPEST)
  if (deepAt !== undefined)
    return `its elements are nested more than ${DEEPEST} deep in line ${deepAt}, which no codebook is; export it again`
  const root = parsed(text)
  if (root === undefined) return 'it holds names of elements that no codebook has; export it again'
  const [codebook] = nodesIn(root, 'CodeBook')
  if (codebook === undefined || !isOfRefi(text))
    return 'it holds no `CodeBook` of REFI-QDA; export the codebook as .qdc'
  const read = qdcSets(codebook, tags)
  return read.sets.every(({ codes }) => codes.length === 0) ? `it holds no code that can be given` : read
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
function isOfRefi(text: string): boolean {
  const [, name] = /<(?:[\w.-]+:)?CodeBook\b[^>]*?\sxmlns(?::[\w.-]+)?\s*=\s*["'](urn:[^"']*)["']/.exec(text) ?? []
  return name === undefined || /^urn:QDA-XML:codebook:1[.:]0$/.test(name)
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
