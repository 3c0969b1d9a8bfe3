import { lineFinder } from './line-finder.ts'
import type { Given } from './reference.ts'

/** An entry with its fields as they are typed, under names in small letters. */
export interface BibtexEntry {
  type: string
  key: string
  line: number
  fields: readonly Given[]
}

const START = /@\s*([a-z]+)\s*[{(]/gi
const START_OF_LINE = /^[ \t]*@\s*[a-z]+\s*[{(]/gim

/**
 * The entries of a BibTeX or biblatex file. What is wrong in one costs nothing else: keys and names of fields may hold blanks or be missing, so may commas;
 * a brace that does not close ends where the next line begins a field, and an entry that does not, where a line begins another.
 */
export function bibtexEntries(text: string): BibtexEntry[] {
  const lineAt = lineFinder(text)
  const lineStarts = [...text.matchAll(START_OF_LINE)].map(({ index }) => index)
  const abbreviations = new Map<string, string>()
  const entries: BibtexEntry[] = []
  START.lastIndex = 0
  for (let found = START.exec(text); found !== null; found = START.exec(text)) {
    const from = START.lastIndex
    while ((lineStarts[0] ?? text.length) < from) lineStarts.shift()
    const to = endOfEntry(text, from, lineStarts[0] ?? text.length)
    const type = (found[1] ?? '').toLowerCase()
    const { key, fields } = fieldsIn(text, from, to, abbreviations)
    if (type === 'string') for (const { name, value } of fields) abbreviations.set(name, value)
    else if (type !== 'comment' && type !== 'preamble')
      entries.push({
        type,
        key,
        line: lineAt(found.index),
        fields: fields.map(({ name, value, at }) => ({ name, text: value, line: lineAt(at) })),
      })
    START.lastIndex = to
  }
  return entries
}

/** Behind the brace that closes an entry; where fields go on behind it, or nothing closes it, where a line begins the next. */
function endOfEntry(text: string, from: number, next: number): number {
  const close = closing(text, from, next)
  return close === undefined || /^[\s},]*[\w-]+\s*=\s*["{]/.test(text.slice(close + 1, close + 200)) ? next : close + 1
}

/** Where the brace is closed that was opened before `from`. */
function closing(text: string, from: number, to: number): number | undefined {
  let depth = 1
  for (let at = from; at < to; at++) {
    const sign = text[at]
    if (sign === '{') depth++
    else if (sign === '}' || (sign === ')' && depth === 1 && text[from - 1] === '(')) depth--
    if (depth === 0) return at
  }
  return undefined
}

interface Field {
  name: string
  value: string
  at: number
}

function fieldsIn(text: string, from: number, to: number, abbreviations: ReadonlyMap<string, string>) {
  const fields: Field[] = []
  const keyed = /([^,={}"]*),/y
  keyed.lastIndex = from
  const key = keyed.exec(text)
  let at = key === null || keyed.lastIndex > to ? from : keyed.lastIndex
  const name = /[\s,})]*([^\s=,{}"#][^=,{}"#]{0,80}?)\s*=\s*/y
  while (at < to) {
    name.lastIndex = at
    const found = name.exec(text)
    if (found === null || name.lastIndex > to) {
      const comma = text.slice(at + 1, to).search(/,/)
      if (comma === -1) break
      at += comma + 1
      continue
    }
    const { value, end } = valueAt(text, name.lastIndex, to, abbreviations)
    fields.push({ name: (found[1] ?? '').trim().toLowerCase(), value, at: name.lastIndex })
    at = Math.max(end, name.lastIndex)
  }
  return { key: key?.[1]?.trim() ?? '', fields }
}

/** A value: texts in braces or quotes, numbers and abbreviations, joined by `#`. */
function valueAt(text: string, from: number, to: number, abbreviations: ReadonlyMap<string, string>) {
  let value = ''
  let at = from
  while (at < to) {
    const part = partAt(text, at, to)
    value += part.isBare ? (abbreviations.get(part.text.toLowerCase()) ?? part.text) : part.text
    const [joint] = /^\s*#\s*/.exec(text.slice(part.end, part.end + 100)) ?? []
    at = part.end + (joint?.length ?? 0)
    if (joint === undefined) break
  }
  return { value, end: at }
}

function partAt(text: string, at: number, to: number) {
  if (text[at] === '{') {
    const close = closing(text, at + 1, to) ?? nextField(text, at + 1, to)
    return { text: text.slice(at + 1, close), end: close + 1, isBare: false }
  }
  if (text[at] === '"') {
    const close = quoteAt(text, at + 1, to) ?? nextField(text, at + 1, to)
    return { text: text.slice(at + 1, close), end: close + 1, isBare: false }
  }
  const [bare = ''] = /^[^,#{}"\n]*/.exec(text.slice(at, Math.min(to, at + 1000))) ?? []
  return { text: bare.trim(), end: at + bare.length, isBare: true }
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

/** Where the line ends before the next that begins a field. */
function nextField(text: string, from: number, to: number): number {
  const found = text.slice(from, to).search(/[\s,}]*\n\s*[\w-]+\s*=\s*["{\d]/)
  return found === -1 ? to : from + found
}
