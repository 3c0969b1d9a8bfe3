import { doiIn } from '../review/doi-in.ts'
import {
  type Given,
  LONGEST_TEXT,
  type PassedOver,
  REFERENCE_FIELDS,
  type ReferenceField,
  type Told,
} from './reference.ts'

/**
 * The names a form has for each field, those that are looked at first first, with blanks between. `doiAlso` are places where a DOI may stand and mostly
 * something else does, such as the address; `kind` are those that say more of the type, `again` those that tell
 * what another name tells too.
 */
export type Names = Readonly<Record<ReferenceField | 'doiAlso' | 'editors' | 'kind', string>> & { again?: string }

/** What a record tells of each field, by the names its form has for them. */
export function toldByNames(record: readonly Given[], names: Names): Told {
  const under = (list: string) =>
    list.split(' ').flatMap(name => record.filter(one => one.name === name && one.text !== ''))
  const fields = Object.fromEntries(
    REFERENCE_FIELDS.map(field => [field, under(names[field])]),
  ) as unknown as Told['fields']
  return {
    line: record[0]?.line ?? 1,
    fields: {
      ...fields,
      authors: inOrder(fields.authors),
      doi: [
        ...fields.doi,
        ...under(names.doiAlso).filter(({ text }) => text.length <= LONGEST_TEXT && doiIn(text) !== undefined),
      ],
    },
    editors: inOrder(under(names.editors)),
    kind: under(names.kind)
      .flatMap(({ text }) => (text.length > LONGEST_TEXT ? [] : [text]))
      .join(' '),
    beside: besideIn(record, names),
  }
}

/** What no field is read from. */
function besideIn(record: readonly Given[], { kind, doiAlso, editors, again = '', ...fields }: Names): PassedOver[] {
  const read = new Set([...Object.values(fields), editors].flatMap(list => list.split(' ')))
  const because = ({ name, text }: Given) => {
    if (again.split(' ').includes(name)) return AGAIN
    const mayBeDoi = doiAlso.split(' ').includes(name)
    if (mayBeDoi && text.length <= LONGEST_TEXT && doiIn(text) !== undefined) return undefined
    if (kind.split(' ').includes(name)) return 'it only tells the type more closely'
    return mayBeDoi ? 'it holds no DOI' : 'no field asks for it'
  }
  return record.flatMap(one => {
    if (one.text === '' || read.has(one.name)) return []
    const reason = because(one)
    return reason === undefined ? [] : [{ name: one.name, because: reason }]
  })
}

/** Why what is told again is not taken. */
export const AGAIN = 'the field is taken from another line of the record'

/** People and bodies that stand under several names of a form are told in the order of the file. */
function inOrder(given: readonly Given[]): Given[] {
  return [...given].sort((a, b) => a.line - b.line)
}
