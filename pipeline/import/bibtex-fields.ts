import { closingAt } from './closing-at.ts'
import { LONGEST_TEXT } from './reference.ts'

/** A field as it is typed, and where its value begins. */
export interface BibtexField {
  name: string
  text: string
  at: number
}

/** What one entry is read from: its body, whether its braces close, and the abbreviations that the file declares. */
interface Body {
  text: string
  isWhole: boolean
  abbreviations: ReadonlyMap<string, string>
}

/** The key and the fields in what stands between the braces of an entry. What is neither is passed over to the next comma. */
export function bibtexFields(text: string, isWhole: boolean, abbreviations: ReadonlyMap<string, string>) {
  const body = { text, isWhole, abbreviations }
  const fields: BibtexField[] = []
  const [keyed, key = ''] = /^([^,={}"]*),/.exec(text) ?? ['']
  const between = /[\s,})]*/y
  const named = /([^=,{}"#]{1,80}?)\s*=\s*/y
  for (let at = keyed.length; at < text.length; ) {
    between.lastIndex = at
    between.exec(text)
    named.lastIndex = between.lastIndex
    const found = named.exec(text)
    if (found === null) {
      const comma = text.indexOf(',', between.lastIndex)
      at = comma === -1 ? text.length : comma
    } else {
      const value = valueAt(body, named.lastIndex)
      fields.push({ name: (found[1] ?? '').trim().toLowerCase(), text: value.text, at: named.lastIndex })
      at = Math.max(value.end, named.lastIndex)
    }
  }
  return { key: key.trim(), fields }
}

/** A value: texts in braces or quotes, numbers and abbreviations, joined by `#`. */
function valueAt(body: Body, from: number): { text: string; end: number } {
  let text = ''
  for (let at = from; ; ) {
    const part = partAt(body, at)
    // Abbreviations that are made of each other could be longer than any text.
    if (text.length <= LONGEST_TEXT) text += part.text
    const [joint] = /^\s{0,20}#\s*/.exec(body.text.slice(part.end, part.end + 100)) ?? []
    if (joint === undefined) return { text, end: part.end }
    at = part.end + joint.length
  }
}

function partAt(body: Body, at: number): { text: string; end: number } {
  const { text, isWhole, abbreviations } = body
  if (text[at] === '{' || text[at] === '"') {
    const to = isWhole ? text.length : nextFieldAt(text, at + 1)
    const close = text[at] === '{' ? closingAt(text, at + 1, to) : quoteAt(text, at + 1, to)
    const end = close ?? (isWhole ? to : withoutClosing(text, at + 1, to))
    return { text: text.slice(at + 1, end), end: end + 1 }
  }
  const [bare = ''] = /^[^,#{}"\n]*/.exec(text.slice(at, at + 1000)) ?? []
  return { text: abbreviations.get(bare.trim().toLowerCase()) ?? bare.trim(), end: at + bare.length }
}

/** The quote that ends a text in quotes: the first that stands in no brace. */
function quoteAt(text: string, from: number, to: number): number | undefined {
  let depth = 0
  for (let at = from; at < to; at++) {
    if (text[at] === '{') depth++
    else if (text[at] === '}') depth--
    else if (text[at] === '"' && depth === 0) return at
  }
  return undefined
}

/** Where a line begins the next field, or the end. */
function nextFieldAt(text: string, from: number): number {
  const found = text.slice(from).search(/\n[ \t]*[\w-]+[ \t]*=[ \t]*["{\d]/)
  return found === -1 ? text.length : from + found
}

/** The end of a text that nothing closes as it should, without the signs that were to. */
function withoutClosing(text: string, from: number, to: number): number {
  let end = to
  while (end > from && /[\s,}"]/.test(text[end - 1] ?? '')) end--
  return end
}
