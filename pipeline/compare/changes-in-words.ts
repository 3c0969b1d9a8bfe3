import { counted } from '../diagnostics/counted.ts'
import type { TableChange } from './compare-tables.ts'
import type { Diff } from './diff.ts'
import { cutBeside } from './in-short.ts'
import type { Change, Cited, Editor, FieldChange, Readers } from './item.ts'
import type { Asked } from './questions-asked.ts'

/** What a diff says of changed things, the same in every format. */

/** How many changes of each kind there are; a file of which no change speaks is one. */
export function changesLine({ changes, files }: Diff): string {
  const kinds = [...changes, ...files.map(({ what }) => ({ kind: 'file', what }))].map(
    ({ kind, what }) => `${kind} ${what}`,
  )
  const each = [...new Set(kinds)].map(kind => `${kind} ${kinds.filter(one => one === kind).length}`)
  return `Changes: ${kinds.length}${kinds.length > FEW ? ` (${each.join(', ')})` : ''}`
}

const FEW = 3

/** Who stands behind a finding: those who gave it, of those whose readings stand. */
export function readersLine({ gave, standing, ruling }: Readers): string {
  const settled = ruling === undefined ? '' : `; settled by a ruling of ${ruling}`
  return `${gave.length} of ${standing.length} who stand gave it${gave.length === 0 ? '' : ` (${gave.join(', ')})`}${settled}`
}

export function editedLine(edited: readonly Editor[]): string {
  return edited.map(({ coder, role, sheet }) => `${sheet} of ${coder} (${role})`).join('; ')
}

/** The other findings of a passage and of its sentence, but those that are changes themselves. */
export function besideLines({ findings }: Cited, changed: readonly string[]): string[] {
  const others = findings.filter(({ finding }) => !changed.includes(finding))
  const named = (shares: 'passage' | 'place') =>
    others.filter(one => one.shares === shares).map(({ finding, says }) => `${finding} (${says})`)
  return (['passage', 'place'] as const).flatMap(shares =>
    named(shares).length === 0
      ? []
      : [`${shares === 'passage' ? 'also on this passage' : 'also from this sentence'}: ${named(shares).join('; ')}`],
  )
}

export function askedLine({ field, question, doubt }: Asked): string {
  return `${field}: ${question}${doubt === '' ? '' : ` ${doubt}`} (\`npm run explain -- ${field}\`)`
}

/** What a thing is called: its kind and key, and the name it had. */
export function changeName({ kind, key, what, formerly }: Change): string {
  return `${kind}${key === '' ? '' : ` ${key}`} ${what}${formerly === undefined ? '' : ` (formerly ${formerly})`}`
}

/** All values of a thing that is new or gone, in one line. */
export function valuesLine(fields: readonly FieldChange[]): string {
  return fields.map(({ field, before, after }) => `${field}: ${after ?? before}`).join(' · ')
}

/** Neither side is longer than `longest`. */
export function fieldLine({ field, before, after }: FieldChange, longest: number): string {
  const [was, is] = cutBeside(before ?? '(nothing)', after ?? '(nothing)', longest)
  return `${field}: ${was} → ${is}`
}

/** How much of a table moved; what it does to words and numbers is said of them. */
export function tableLine({ table, added, removed, changed }: TableChange): string {
  const rows = new Set(changed.map(cell => cell.key)).size
  const parts = [
    ...(added.length > 0 ? [`${counted(added.length, 'row')} added`] : []),
    ...(removed.length > 0 ? [`${counted(removed.length, 'row')} removed`] : []),
    ...(changed.length > 0 ? [`${counted(changed.length, 'cell')} in ${counted(rows, 'row')}`] : []),
  ]
  return `${table}: ${parts.join(', ')}`
}
