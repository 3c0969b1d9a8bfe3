import type { Place, Placed } from '../diagnostics/place.ts'

/** Text as it stands in the sources, in the form the schema reads it, every piece with its place. */
export type Raw = RawText | RawList | RawObject
export interface RawText {
  kind: 'text'
  text: string
  place: Place
  /** What was typed to hold the place of a text that is missing. */
  placeholder?: string
}
export interface RawList {
  kind: 'list'
  items: Raw[]
  place: Place
}
export interface RawObject {
  kind: 'object'
  fields: Map<string, Raw>
  place: Place
}

export function textAt({ text, place }: Placed): RawText {
  return { kind: 'text', text, place }
}

export function objectAt(place: Place, entries: Iterable<readonly [string, Raw]>): RawObject {
  return { kind: 'object', place, fields: new Map(entries) }
}

export function listAt(place: Place, items: Raw[]): RawList {
  return { kind: 'list', place, items }
}

/** The value without its places, for zod. Keys are the schema's own, so none can be `__proto__`. */
export function unplaced(raw: Raw): unknown {
  if (raw.kind === 'text') return raw.text
  if (raw.kind === 'list') return raw.items.map(unplaced)
  return Object.fromEntries([...raw.fields].map(([key, value]) => [key, unplaced(value)]))
}

/** The text and place at a path; the nearest thing above it where the path ends early, and the item of a `;`-list where it goes on into a text. */
export function find(raw: Raw, path: readonly PropertyKey[]): Raw {
  const [key, ...rest] = path
  if (key === undefined) return raw
  if (raw.kind === 'text') return typeof key === 'number' ? itemOf(raw, key) : raw
  const next = raw.kind === 'list' ? raw.items[Number(key)] : raw.fields.get(String(key))
  return next === undefined ? raw : find(next, rest)
}

function itemOf(raw: RawText, index: number): RawText {
  const parts = raw.text.split(';')
  const part = parts[index]
  if (part === undefined || raw.place.endLine !== raw.place.line) return raw
  const isQuoted = raw.place.endColumn - raw.place.column > raw.text.length
  // In a quoted cell every quote of the text is written twice.
  const width = (piece: string) => piece.length + (isQuoted ? piece.split('"').length - 1 : 0)
  const before = parts.slice(0, index).reduce((sum, piece) => sum + width(piece) + 1, isQuoted ? 1 : 0)
  const column = raw.place.column + before + (part.length - part.trimStart().length)
  const text = part.trim()
  return { kind: 'text', text, place: { ...raw.place, column, endColumn: column + width(text) } }
}
