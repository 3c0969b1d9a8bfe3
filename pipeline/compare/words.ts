import { counted } from '../diagnostics/counted.ts'
import type { TableChange } from './compare-tables.ts'
import { type Diff, isUnknown } from './diff.ts'
import type { Change, Cited, Editor, FieldChange, Readers } from './item.ts'
import { KINDS } from './kinds-of-conclusion.ts'
import type { Moved } from './moved.ts'
import type { Asked } from './questions-asked.ts'

/** The sentences that a diff says the same in every format. */
export function headline({ base, head }: Diff): string {
  return `From ${short(base)} to ${short(head)}`
}

/** A commit by its first letters, as git prints it. */
export function short(side: string): string {
  return /^[0-9a-f]{40}$/.test(side) ? side.slice(0, 10) : side
}

export function kindLine({ kind }: Diff): string {
  return {
    none: 'No source, codebook or machinery changed.',
    data: 'The change is data: what was read and how it was coded.',
    codebook:
      'The change is in the pages that say how sources are read and counted (codebook, protocol, analysis, claims).',
    machinery:
      'The change is machinery, not the evidence: code, settings, or made files that are not as the sources give them. Both sides were computed with the code that is running.',
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

/** How all of a list that is cut is seen. */
export const ALL = '`--format json` has all'

export function conclusionsLine(diff: Diff): string {
  const { conclusions, published, head } = diff
  if (conclusions === 'unknown') return 'Conclusions: unknown.'
  const by = published === undefined ? '' : `, by the tables that ${short(published.side)} published itself`
  if (conclusions.length > 0) return `Conclusions that moved${by}: ${conclusions.length}`
  if (published?.side === head)
    return `Conclusions: unknown. None moved${by}, but nobody recomputed those from its sources.`
  if (isUnknown(diff))
    return 'Conclusions: unknown. None moved under the code that is running, but the change brings machinery of its own.'
  const words = KINDS.filter(one => one.isNumbers !== true).map(one => one.kind)
  return `Conclusions: none moved${by}. Every ${listed(words.filter(kind => published?.kinds.includes(kind) !== false))} has the word it had.`
}

/** The folders of the code, of which it is said how many files changed. */
const CODE = /^((?:\.\.\/)*(?:schema|pipeline|tests))\//

/** The most paths that are named. */
const MOST_PATHS = 20

/** What a reviewer looks at before all else, each with the paths. */
export function firstLines({ machinery, unlikeMade }: Diff): { line: string; paths: string[] }[] {
  const folderOf = (path: string) => CODE.exec(path)?.[1]
  const settings = machinery.filter(path => folderOf(path) === undefined)
  const code = [...new Set(machinery.flatMap(path => folderOf(path) ?? []))].map(
    folder => `${folder}/ (${counted(machinery.filter(path => folderOf(path) === folder).length, 'file')})`,
  )
  return [
    { line: 'Machinery that this changes, to be looked at first', paths: [...named(settings), ...code] },
    {
      line: 'Made files that are not as the sources give them under the code that is running: edited by hand, not made anew, or made by other code',
      paths: named(unlikeMade),
    },
  ].filter(({ paths }) => paths.length > 0)
}

function named(paths: readonly string[]): string[] {
  const more = paths.length - MOST_PATHS
  return [...paths.slice(0, MOST_PATHS), ...(more > 0 ? [`${more} more`] : [])]
}

/** How to compare with the code of the head, where this code cannot tell all; it runs that code, so nothing here does it. */
export function ownCode(diff: Diff): { line: string; command: string } | undefined {
  const { commits, head, unreadable } = diff
  if (commits === undefined || (!isUnknown(diff) && !unreadable.some(({ side }) => side === head))) return undefined
  const at = `../head-${commits.head.slice(0, 10)}`
  return {
    line: 'To compare with the code of the change itself, in a checkout of it (this runs that code, so look at the machinery first):',
    command: [
      `(git cat-file -e ${commits.head} || git fetch origin ${commits.head})`,
      `git worktree add --detach ${at} ${commits.head}`,
      `cd ${at}`,
      'npm ci',
      `npm run diff -- ${commits.base}`,
    ].join(' && '),
  }
}

/** What tables of an earlier day can and cannot tell, and that nothing else of that day can be read. */
export function publishedLines({ published }: Diff): string[] {
  if (published === undefined) return []
  const { side, kinds } = published
  const others = KINDS.map(one => one.kind).filter(kind => !kinds.includes(kind))
  return [
    `Compared by those tables: ${listed(kinds)}.`,
    `Not to be compared with ${short(side)}: ${listed([...others, 'the sentences of the answer', 'what was coded, cell by cell'])}; its files stand below line by line.`,
  ]
}

export function numbersLine({ numbers }: Diff): string {
  return `Numbers that moved where the word stays, or where there is none: ${numbers.length}`
}

/** What moved, in a line. */
export function movedLine(moved: Moved): string {
  const { kind, about, says } = moved
  const name = `${kind} ${about}${says === '' ? '' : ` (${says})`}`
  const [before, after] = sidesOf(moved)
  if (before !== after) return `${name}: ${before} → ${after}`
  return after === '' ? name : `${name}: ${after}, as before`
}

/** The word before and after, each with its bar. */
export function sidesOf({ before, after, bar }: Moved): [string, string] {
  const withBar = (word: string, beside: string) => (beside === '' ? word : `${word} (${beside})`)
  return [withBar(before, bar.before), withBar(after, bar.after)]
}

/** The numbers of a key message stand in what the answer says of it. */
export function countsLines({ counts, sentence }: Moved): string[] {
  return counts === '' || sentence !== undefined ? [] : [counts]
}

/** The most ids of changed findings that are named. */
const MOST_BECAUSE = 5

export function becauseOf(ids: readonly string[]): string {
  return [
    ...ids.slice(0, MOST_BECAUSE),
    ...(ids.length > MOST_BECAUSE ? [`and ${ids.length - MOST_BECAUSE} more`] : []),
  ].join(', ')
}

export function staleLines({ stale }: Diff): string[] {
  if (stale === undefined) return []
  const are = stale.n === 1 ? '1 is' : `${stale.n} are`
  return [
    `Made files are stale: in ${listed(stale.folders)} ${are} not as these sources give them; \`npm start\` makes them anew.`,
  ]
}

/** How many changes of each kind there are. */
export function changesLine({ changes, files }: Diff): string {
  const kinds = changes.map(({ kind, what }) => `${kind} ${what}`)
  const each = [...new Set(kinds)].map(kind => `${kind} ${kinds.filter(one => one === kind).length}`)
  const all = changes.length + files.length
  return `Changes: ${all}${all > FEW ? ` (${each.join(', ')})` : ''}`
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

export function fieldLine({ field, before, after }: FieldChange): string {
  return `${field}: ${before ?? '(nothing)'} → ${after ?? '(nothing)'}`
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

/** Text cut to a length, with a sign that it was. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…`
}

/** The first of a long list, and how many are left. */
export function folded<T>(
  all: readonly T[],
  most: number,
  asLines: (one: T) => readonly string[],
  what: string,
): string[] {
  const more = all.length - most
  return [
    ...all.slice(0, most).flatMap(asLines),
    ...(more > 0 ? [`… and ${counted(more, `more ${what}`)}; ${ALL}`] : []),
  ]
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
