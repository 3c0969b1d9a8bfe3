import type { Page } from '../../../schema/page-read.ts'
import { typedKey } from '../../../schema/typed-key.ts'
import type { NotePart } from '../../canonical/note.ts'
import type { CodedPassage } from './coded-item.ts'

/** A page as a note has it. */
export function pagePart({ page, address, read }: Page): NotePart {
  return part(3, page, [bullet('address', address), bullet('read', read)])
}

/** A passage as a note has it. */
export function passagePart({ passage, text, where, translations }: CodedPassage): NotePart {
  return part(3, passage, [
    { kind: 'paragraph', text },
    ...Object.entries(translations).map(([tag, said]) => bullet(tag, said)),
    bullet('where', where),
  ])
}

export function part(
  depth: number,
  heading: string,
  blocks: NotePart['blocks'],
  parts: readonly NotePart[] = [],
): NotePart {
  return { depth, heading, blocks, parts }
}

export function bullet(key: string, value: string): NotePart['blocks'][number] {
  return { kind: 'bullet', text: `${typedKey(key)}: ${value}` }
}
