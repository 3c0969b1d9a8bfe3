import { closingAt } from './closing-at.ts'

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
    text += part.text
    const [joint] = /^\s{0,20}#\s*/.exec(body.text.slice(part.end, part.end + 100)) ?? []
    if (joint === undefined) return { text, end: part.end }
    at = part.end + joint.length
  }
}

function partAt(body: Body, at: number): { text: string; end: number } {
  const { text, isWhole, abbreviations } = body
  if (text[at] === '{' || text[at] === '"') {
    const close = (text[at] === '{' ? closingAt(text, at + 1, text.length) : quoteAt(text, at + 1)) ?? text.length
    const end = isWhole ? close : Math.min(close, beforeNextField(text, at + 1))
    return { text: text.slice(at + 1, end), end: end + 1 }
  }
  const [bare = ''] = /^[^,#{}"\n]*/.exec(text.slice(at, at + 1000)) ?? []
  return { text: abbreviations.get(bare.trim().toLowerCase()) ?? bare.trim(), end: at + bare.length }
}

/** The quote that ends a text in quotes: the first that stands in no brace. */
function quoteAt(text: string, from: number): number | undefined {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    if (text[at] === '{') depth++
    else if (text[at] === '}') depth--
    else if (text[at] === '"' && depth === 0) return at
  }
  return undefined
}

/** The end of the text before a line that begins a field, without what closes it. */
function beforeNextField(text: string, from: number): number {
  const found = text.slice(from).search(/\n[ \t]*[\w-]+[ \t]*=[ \t]*["{\d]/)
  let end = found === -1 ? text.length : from + found
  while (end > from && /[\s,}"]/.test(text[end - 1] ?? '')) end--
  return end
}
