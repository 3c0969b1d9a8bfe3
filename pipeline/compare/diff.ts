import type { Labels } from '../../schema/labels.ts'
import type { Problem } from '../diagnostics/problem.ts'
import { codesOf, type ReviewUnderWay } from '../review/review-under-way.ts'
import type { TableRows } from '../review/table.ts'
import type { TextFile } from '../review/text-file.ts'
import { type Concluded, compareConclusions } from './compare-conclusions.ts'
import { compareItems } from './compare-items.ts'
import { compareSentences, type SentenceMoved } from './compare-sentences.ts'
import { compareTables, type TableChange } from './compare-tables.ts'
import { compareFiles, type FileDifference } from './compare-text.ts'
import type { Change } from './item.ts'
import { itemsOf } from './items-of.ts'
import { kindsIn } from './kinds-of-conclusion.ts'
import type { Moved, MovedKind } from './moved.ts'
import { type ByPublished, movedInPublished, tellsAll } from './moved-in-published.ts'
import { publishedTables } from './published-tables.ts'
import { type Asked, questionsAsked } from './questions-asked.ts'
import { NO_RENAMES, type Renames, renamesIn } from './renames.ts'
import { hasMachinery, type Touched } from './what-is-touched.ts'
import { withEditors } from './with-editors.ts'
import { withSentences } from './with-sentences.ts'

/**
 * One side of a comparison, recomputed from its sources with the code that is running. `tables` are absent where it cannot be read; `output` is what it
 * published then, asked only where something depends on it, and `undefined` where it is no revision.
 */
export interface Side {
  name: string
  files: readonly TextFile[]
  sources: ReviewUnderWay
  tables: readonly TableRows[] | undefined
  /** What its answer says of each key message. */
  answer?: Concluded['answer'] | undefined
  /** All else that its answer says. */
  answerBeside?: readonly string[] | undefined
  problems: readonly Problem[]
  output: readonly TextFile[] | undefined
  /** The folders of made files, where some are not as its sources give them; `undefined` where all are, or nobody can tell. */
  stale?: { folders: readonly string[] } | undefined
}

export interface Commits {
  base: string
  head: string
}

/** What changed between two revisions, and what it does to the conclusions. */
export interface Diff extends Touched {
  base: string
  head: string
  /** Where both sides are revisions, so that the comparison can be repeated with the code of the head. */
  commits?: Commits
  /** Sides this code cannot read; then files are compared as text. */
  unreadable: { side: string; problems: readonly Problem[] }[]
  changes: Change[]
  files: FileDifference[]
  tables: TableChange[]
  conclusions: Moved[] | 'unknown'
  /** What moved where the word stays, or where there is none. */
  numbers: Moved[]
  /** What moved of the answer that is no word or number of a table. */
  sentences: SentenceMoved[]
  /** A side whose conclusions are those it published, because this code cannot read its sources, and the kinds its tables tell of. */
  published?: { side: string; kinds: MovedKind[] }
  /** Where machinery changed: the comparison of the tables that the base published, of which `isPublished` marks what moved. */
  byPublished?: ByPublished
  /** What the codes mean that the changed codings use. */
  codes: { code: string; labels: Labels; definition: string }[]
  /** What the columns and fields ask that changed. */
  asked: Asked[]
  /** The head, where files that it made are not as its sources give them. */
  stale?: { folders: readonly string[] }
}

export function diffOf(base: Side, head: Side, touched: Touched, commits?: Commits): Diff {
  const stale = head.stale === undefined ? {} : { stale: head.stale }
  const shared = {
    base: base.name,
    head: head.name,
    ...touched,
    ...(commits === undefined ? {} : { commits }),
    ...stale,
  }
  if (base.tables === undefined || head.tables === undefined) {
    const files = compareFiles(base.files, head.files)
    const unreadable = [base, head]
      .filter(side => side.tables === undefined)
      .map(({ name, problems }) => ({ side: name, problems }))
    const told =
      files.length === 0 && touched.machinery.length === 0
        ? { conclusions: [], numbers: [] }
        : (asPublished(base, head) ?? { conclusions: 'unknown' as const, numbers: [] })
    return { ...shared, unreadable, changes: [], files, sentences: [], tables: [], codes: [], asked: [], ...told }
  }
  const renames = renamesIn(base.sources, head.sources)
  const found = compareItems(itemsOf(base.sources), itemsOf(head.sources), renames)
  const edited = withEditors(found, base.sources, head.sources, renames)
  const changes = withSentences(edited, base.tables, head.tables, renames)
  const findings = new Set(changes.filter(one => one.kind === 'finding').map(({ group, key }) => `${group}/${key}`))
  const computed = compareConclusions(concluded(base, base.tables), concluded(head, head.tables), findings, renames)
  const published = hasMachinery(touched) ? movedInPublished(base, head, findings, renames, computed) : undefined
  const named = new Set(changes.map(change => change.code))
  const known = new Map([...codesOf(base.sources), ...codesOf(head.sources)].map(({ code }) => [code.code, code]))
  return {
    ...shared,
    unreadable: [],
    changes,
    files: filesUnsaid(base, head, changes, renames),
    tables: compareTables(base.tables, head.tables, renames),
    conclusions: [...computed.conclusions, ...(published?.conclusions ?? [])],
    numbers: [...computed.numbers, ...(published?.numbers ?? [])],
    sentences: compareSentences(base.answerBeside ?? [], head.answerBeside ?? []),
    ...(published === undefined ? {} : { byPublished: published.byPublished }),
    codes: [...known.values()].flatMap(({ code, labels, definition }) =>
      named.has(code) ? [{ code, labels, definition }] : [],
    ),
    asked: questionsAsked(changes),
  }
}

function concluded({ answer }: Side, tables: readonly TableRows[]): Concluded {
  return { tables, ...(answer === undefined ? {} : { answer }) }
}

/**
 * The conclusions that moved where one side cannot be read and published its tables itself; `undefined` where it did not, or neither side can be read, for
 * then nobody knows what the words would be.
 */
function asPublished(base: Side, head: Side): Pick<Diff, 'published' | 'conclusions' | 'numbers'> | undefined {
  const [read, unread] = base.tables === undefined ? [head, base] : [base, head]
  if (read.tables === undefined) return undefined
  const known = read.tables.map(one => one.table)
  const then = publishedTables(unread.output ?? [], known)
  const kinds = kindsIn(then)
  if (kinds.length === 0) return undefined
  const [before, after] = unread === base ? [then, read.tables] : [read.tables, then]
  return {
    published: { side: unread.name, kinds },
    ...compareConclusions({ tables: before }, { tables: after }, new Set(), NO_RENAMES, kinds),
  }
}

/** Files that came or went and of which no change speaks, such as a sheet without rows. Those of a renamed study did neither. */
function filesUnsaid(base: Side, head: Side, changes: readonly Change[], { groups }: Renames): FileDifference[] {
  const said = new Set(changes.map(change => change.place.path))
  const nowAt = (path: string) => path.replace(/(?<=^[^/]+\/)[^/]+(?=\/)/, id => groups.get(id) ?? id)
  const onlyIn = (side: Side, paths: ReadonlySet<string>, at: (path: string) => string) =>
    side.files.filter(({ path }) => !paths.has(at(path)) && !said.has(`${side.sources.path}/${path}`))
  const before = new Set(base.files.map(({ path }) => nowAt(path)))
  const after = new Set(head.files.map(({ path }) => path))
  return compareFiles(
    onlyIn(base, after, nowAt),
    onlyIn(head, before, path => path),
  )
}

/** Can nobody tell from here what the change does: because a side was not recomputed, or because what recomputes it changed too? */
export function isUnknown({ conclusions, published, byPublished, head, machinery }: Diff): boolean {
  const isTold = byPublished !== undefined && tellsAll(byPublished)
  return conclusions === 'unknown' || published?.side === head || (machinery.length > 0 && !isTold)
}

/** 0: nothing changed; 10: data or made files only; 11: conclusions moved; 12: none that is known, but nobody can tell from here. */
export function exitCodeOf(diff: Diff): 0 | 10 | 11 | 12 {
  const { changes, files, tables, unlikeMade, conclusions } = diff
  if (conclusions !== 'unknown' && conclusions.length > 0) return 11
  if (isUnknown(diff)) return 12
  return changes.length + files.length + tables.length + unlikeMade.length > 0 ? 10 : 0
}
