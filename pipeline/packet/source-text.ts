import type { Passage } from '../../schema/passage.ts'
import { typedKey } from '../../schema/typed-key.ts'
import { type NotePart, writeNote } from '../canonical/note.ts'
import { sortedBy } from '../canonical/order.ts'
import type { SourceUnderReview } from '../review/source.ts'
import { orderHash } from './packet-name.ts'

/**
 * The fields of a record by which a coder understands a passage: who was asked, of whom, where and how. Those that say how the review came to it, or who
 * coded it, are left out.
 */
const SHOWN: readonly string[] = [
  'kind',
  'year',
  'setting_countries',
  'design',
  'data_collection',
  'informants',
  'about',
  'population',
  'basis',
]

/** A study or document as a blind reader gets it. */
export function sourceText(source: SourceUnderReview, coder: string): string {
  const parts = passagesInOrder(source, coder).map(passagePart)
  return noteInPacket(source, { depth: 2, heading: 'Passages', blocks: [], parts })
}

/**
 * What is told of a study or document before what is asked of it. Of a page only what was read there, because it tells what kind of evidence a passage can be.
 */
export function noteInPacket(source: SourceUnderReview, asked: NotePart): string {
  const record = Object.entries(source.record.value).filter(([key]) => SHOWN.includes(key))
  const pages = source.pages.map(({ value: { page, read } }) => [page, read] as const)
  return writeNote([
    {
      depth: 1,
      heading: source.title.text,
      blocks: [],
      parts: [
        { depth: 2, heading: 'Record', blocks: bullets(record), parts: [] },
        {
          depth: 2,
          heading: 'Pages',
          blocks: pages.map(([page, read]) => ({ kind: 'bullet' as const, text: `${page}: ${read}` })),
          parts: [],
        },
        asked,
      ],
    },
  ])
}

/** A passage with its place, and nothing that anybody reads in it. */
export function passagePart({ passage, text = '', where }: Passage): NotePart {
  const place = where === undefined ? [] : bullets([['where', `${where.page}, ${where.place}`]])
  return { depth: 3, heading: passage, blocks: [{ kind: 'paragraph', text }, ...place], parts: [] }
}

/** The passages that stand, in an order that is not that of the note. */
export function passagesInOrder(source: SourceUnderReview, coder: string): Passage[] {
  const standing = source.passages.map(({ value }) => value).filter(({ withdrawn }) => withdrawn === undefined)
  return sortedBy(standing, ({ passage }) => orderHash(coder, source.id, passage))
}

function bullets(entries: readonly (readonly [string, unknown])[]): NotePart['blocks'] {
  return entries.map(([key, value]) => ({ kind: 'bullet', text: `${typedKey(key)}: ${typed(value)}` }))
}

/** A value as it is typed: a list joined by `; `, what has parts by blanks. */
function typed(value: unknown): string {
  if (Array.isArray(value)) return value.map(typed).join('; ')
  return typeof value === 'object' && value !== null ? Object.values(value).map(typed).join(' ') : String(value)
}
