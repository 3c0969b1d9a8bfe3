import type { Passage } from '../../schema/study.ts'
import { typedKey } from '../../schema/typed-key.ts'
import { writeNote } from '../canonical/note.ts'
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

/** A study or document as a blind reader gets it. Of a page only what was read there, because it tells what kind of evidence a passage can be. */
export function sourceText(source: SourceUnderReview, coder: string): string {
  const record = Object.entries(source.record.value).filter(([key]) => SHOWN.includes(key))
  const bullets = (entries: readonly (readonly [string, unknown])[]) =>
    entries.map(([key, value]) => ({ kind: 'bullet' as const, text: `${typedKey(key)}: ${typed(value)}` }))
  const passages = passagesInOrder(source, coder).map(({ passage, text = '', where }) => ({
    depth: 3,
    heading: passage,
    blocks: [
      { kind: 'paragraph' as const, text },
      ...bullets(where === undefined ? [] : [['where', `${where.page}, ${where.place}`]]),
    ],
    parts: [],
  }))
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
        { depth: 2, heading: 'Passages', blocks: [], parts: passages },
      ],
    },
  ])
}

/** The passages that stand, in an order that is not that of the note. */
export function passagesInOrder(source: SourceUnderReview, coder: string): Passage[] {
  const standing = source.passages.map(({ value }) => value).filter(({ withdrawn }) => withdrawn === undefined)
  return sortedBy(standing, ({ passage }) => orderHash(coder, source.id, passage))
}

/** A value as it is typed: a list joined by `; `, what has parts by blanks. */
function typed(value: unknown): string {
  if (Array.isArray(value)) return value.map(typed).join('; ')
  return typeof value === 'object' && value !== null ? Object.values(value).map(typed).join(' ') : String(value)
}
