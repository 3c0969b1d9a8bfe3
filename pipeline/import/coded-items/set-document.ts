import { documentRecord } from '../../../schema/document.ts'
import type { Fact } from '../../../schema/fact.ts'
import { writeNote } from '../../canonical/note.ts'
import { withoutFormulas } from '../../review/formula.ts'
import type { NamedCode, NamedSet } from '../code-sets/name-codes.ts'
import type { Item } from './coded-export.ts'
import { type ItemTool, markOf } from './item-tool.ts'
import { bullet, pagePart, part } from './note-parts.ts'

/**
 * The export of a code set as a document of the review: the mapping that its scheme was taken from. What it states, that an item was given a code, are its
 * facts, so that they can be counted by code as the export has them and enter no count of the review.
 */
export function documentId({ prefix }: ItemTool, { scheme }: NamedSet): string {
  return `${prefix}nd-${scheme.startsWith(prefix) ? scheme.slice(prefix.length) : scheme}`
}

export function documentNote({ set, scheme }: NamedSet, coder: string, address: string): string {
  const given: Record<string, string> = {
    status: 'included',
    coded_by: coder,
    kind: 'mapping',
    population: 'not-applicable',
    source_of_scheme: scheme,
    basis: 'full-text',
  }
  const keys = Object.entries(documentRecord.shape).flatMap(([key, reader]) =>
    key in given || !reader.isOptional() ? [key] : [],
  )
  const parts = [
    part(
      2,
      'Record',
      keys.map(key => bullet(key, given[key] ?? 'not-seen')),
    ),
    part(2, 'Pages', [], [pagePart({ page: PAGE, address, read: 'full-text' })]),
  ]
  return writeNote([part(1, set.name, [], parts)])
}

const PAGE = 's1'

/** A fact for each time that the item was given a code of the set: the label, with the arm it was given to and by whom where the export says it. */
export function factsOf(
  tool: ItemTool,
  { item, codings }: Item,
  subject: string,
  { codes, wordOf }: Pick<NamedSet, 'codes'> & { wordOf: (named: NamedCode) => string },
): Fact[] {
  return codings.flatMap(({ attribute, arm, reviewer, texts }): Fact[] => {
    const named = attribute === undefined ? undefined : codes.get(attribute)
    if (named === undefined || (tool.facts === 'codes of no text' && texts.length > 0)) return []
    const beside = [arm, reviewer].filter(text => text !== '').join(', ')
    return [
      {
        fact: wordOf(named),
        subject,
        kind: 'code',
        value: withoutFormulas(beside === '' ? named.label : `${named.label} (${beside})`),
        unit: 'not-applicable',
        page: PAGE,
        where: markOf(tool, item),
      },
    ]
  })
}
