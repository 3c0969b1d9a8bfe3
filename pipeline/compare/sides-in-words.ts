import { counted } from '../diagnostics/counted.ts'
import { type Diff, isUnknown } from './diff.ts'
import { listed, short } from './in-short.ts'
import { KINDS } from './kinds-of-conclusion.ts'

/** What a diff says of its two sides, the same in every format. */

/** The sentences that a diff says the same in every format. */
export function headline({ base, head }: Diff): string {
  return `From ${short(base)} to ${short(head)}`
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

export function staleLines({ stale }: Diff): string[] {
  if (stale === undefined) return []
  return [
    `Made files are stale: not all in ${listed(stale.folders)} are as these sources give them; \`npm start\` makes them anew, \`npm run check\` counts them.`,
  ]
}
