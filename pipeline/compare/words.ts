import type { TableChange } from './compare-tables.ts'
import type { Diff } from './diff.ts'
import type { Change, FieldChange } from './item.ts'

/** The sentences that a diff says the same in every format. */
export function headline({ base, head }: Diff): string {
  return `From ${short(base)} to ${short(head)}`
}

/** A commit by its first letters, as git prints it. */
function short(side: string): string {
  return /^[0-9a-f]{40}$/.test(side) ? side.slice(0, 10) : side
}

export function kindLine({ kind }: Diff): string {
  return {
    none: 'No source, codebook or code changed.',
    data: 'The change is data: what was read and how it was coded.',
    codebook:
      'The change is in the pages that say how sources are read and counted (codebook, protocol, analysis, claims).',
    machinery:
      'The change is machinery: the code, not the evidence. Both sides were computed with the code that is running.',
    mixed: 'The change is mixed: evidence, codebook or machinery together. Look at each by itself.',
  }[kind]
}

/** The most problems of an unreadable side that are named. */
const MOST_PROBLEMS = 5

export function unreadableLines({ unreadable }: Diff): { line: string; problems: { at: string; what: string }[] }[] {
  return unreadable.map(({ side, problems }) => {
    const more = problems.length - MOST_PROBLEMS
    return {
      line: `${short(side)} cannot be read by this code (${counted(problems.length, 'problem')}${more > 0 ? `, the first ${MOST_PROBLEMS} here` : ''}), so files are compared as text:`,
      problems: problems
        .slice(0, MOST_PROBLEMS)
        .map(({ place, what }) => ({ at: `${place.path}:${place.line}`, what })),
    }
  })
}

export function conclusionsLine({ conclusions, published }: Diff): string {
  if (conclusions === 'unknown') return 'Conclusions: unknown.'
  const by = published === undefined ? '' : `, by the tables that ${short(published.side)} published itself`
  const kinds = published?.kinds ?? [
    'claim',
    'code',
    'review finding',
    'gap',
    'disagreement',
    'agreement between coders',
  ]
  if (conclusions.length === 0)
    return `Conclusions: none moved${by}. Every ${kinds.slice(0, -1).join(', ')}${kinds.length > 1 ? ' and ' : ''}${kinds.at(-1)} has the word it had.`
  const which = published === undefined ? '' : ` (${kinds.join(', ')})`
  return `Conclusions that moved${by}${which}: ${conclusions.length}`
}

/** What a thing is called: its kind and key, and the name it had. */
export function changeName({ kind, key, what, formerly }: Change): string {
  return `${kind}${key === '' ? '' : ` ${key}`} ${what}${formerly === undefined ? '' : ` (formerly ${formerly})`}`
}

/** All values of a thing that is new or gone, in one line. */
export function valuesLine(fields: readonly FieldChange[]): string {
  return fields.map(({ field, before, after }) => `${field}: ${after ?? before}`).join(' · ')
}

export function fieldLine({ field, before, after }: FieldChange): string {
  return `${field}: ${before ?? '(nothing)'} → ${after ?? '(nothing)'}`
}

/** The most cells or rows of a table that are named, and the longest that a value is shown. */
const MOST_NAMED = 6
const LONGEST_VALUE = 60

export function tableLine({ table, added, removed, changed }: TableChange): string {
  const rows = [...new Set(changed.map(cell => cell.key))]
  const cell = ({ key, column, before, after }: TableChange['changed'][number]) =>
    `${key} ${column} ${cut(before, LONGEST_VALUE) || '(empty)'} → ${cut(after, LONGEST_VALUE) || '(empty)'}`
  const parts = [
    ...(added.length > 0 ? [`${counted(added.length, 'row')} added (${few(added)})`] : []),
    ...(removed.length > 0 ? [`${counted(removed.length, 'row')} removed (${few(removed)})`] : []),
    ...(changed.length > MOST_NAMED
      ? [`${changed.length} cells changed in ${counted(rows.length, 'row')} (${few(rows)})`]
      : changed.map(cell)),
  ]
  return `${table}: ${parts.join('; ')}`
}

function few(names: readonly string[]): string {
  return [...names.slice(0, MOST_NAMED), ...(names.length > MOST_NAMED ? ['…'] : [])].join(', ')
}

export function counted(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`
}

/** Text cut to a length, with a sign that it was. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…`
}

/** The first lines of a long list, and how many are left. */
export function folded(lines: readonly string[], most: number): string[] {
  return lines.length <= most ? [...lines] : [...lines.slice(0, most), `  … and ${lines.length - most} more lines`]
}
