import { documentRecord } from '../../schema/document.ts'
import { studyRecord } from '../../schema/study.ts'
import { type NotePart, writeNote } from '../canonical/note.ts'
import type { Section } from '../review/note.ts'
import type { Decoded } from './decode.ts'
import { readNote } from './read-note.ts'

const SECTIONS = ['Record', 'Reports', 'Pages', 'Passages']

/**
 * A note in canonical form; `undefined` where some of it would be lost, because Markdown reads it as something else.
 *
 * What was written is read again and must hold the same headings, bullets and paragraphs, so that no repair can move a value to another key.
 */
export function canonicalNote(path: string, text: string): Decoded | undefined {
  const record = path.startsWith('studies/') ? studyRecord : path.startsWith('documents/') ? documentRecord : undefined
  const order = record === undefined ? undefined : Object.keys(record.shape)
  const parts = partsOf(path, text, order)
  if (parts === undefined) return undefined
  const formed = writeNote(parts)
  if (JSON.stringify(partsOf(path, formed, order)) !== JSON.stringify(parts)) return undefined
  return { text: formed, changes: formed === text ? [] : ['spacing and order of a note'] }
}

function partsOf(path: string, text: string, order: readonly string[] | undefined): NotePart[] | undefined {
  const { value, problems } = readNote({ path, bytes: Buffer.from(text) })
  return value === undefined || problems.length > 0 ? undefined : value.sections.map(section => partOf(section, order))
}

function partOf(section: Section, order: readonly string[] | undefined): NotePart {
  const isRecord = order !== undefined && section.depth === 2 && section.heading.text === 'Record'
  const blocks = [
    ...section.paragraphs.map(block => ({ kind: 'paragraph' as const, ...block })),
    ...section.items.map(block => ({ kind: 'bullet' as const, ...block })),
  ]
    .sort((a, b) => a.place.line - b.place.line)
    .map(({ kind, text }) => ({ kind, text }))
  if (isRecord) blocks.sort((a, b) => rank(a.text, order) - rank(b.text, order))
  const known = (inner: Section) => SECTIONS.indexOf(inner.heading.text)
  const parts =
    order !== undefined && section.depth === 1 && section.sections.every(inner => known(inner) !== -1)
      ? [...section.sections].sort((a, b) => known(a) - known(b))
      : section.sections
  return { depth: section.depth, heading: section.heading.text, blocks, parts: parts.map(part => partOf(part, order)) }
}

function rank(bullet: string, order: readonly string[]): number {
  const key = bullet.split(':')[0]?.toLowerCase().replaceAll(' ', '_') ?? ''
  const index = order.indexOf(key)
  return index === -1 ? order.length : index
}
