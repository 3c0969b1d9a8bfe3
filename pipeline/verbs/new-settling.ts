import { sortedBy } from '../canonical/order.ts'
import { counted } from '../diagnostics/counted.ts'
import { forShell } from '../diagnostics/for-shell.ts'
import type { Problem } from '../diagnostics/problem.ts'
import { disputesInOrder } from '../packet/disputes-text.ts'
import { orderHash } from '../packet/packet-name.ts'
import { settlingFiles } from '../packet/settling-files.ts'
import { notePath, pagePath } from '../review/paths.ts'
import { type ReviewUnderWay, sourcesOf } from '../review/review-under-way.ts'
import { supersededOf } from '../review/rounds.ts'
import type { SourceUnderReview } from '../review/source.ts'
import { read } from '../stages.ts'
import { isDeclared, numbered, undeclared } from './new-packet.ts'
import { packetBullet } from './packet-bullet.ts'
import { writePacket } from './packet-folder.ts'
import { readAll } from './read-all.ts'
import type { Run } from './run.ts'
import { NO_SOURCES, type Said, told, usage } from './said.ts'

/**
 * What whoever settles disputes without knowing whose reading is whose is given, in a folder of its own outside the repository: all disputes that are open
 * between coders who stand. Only where every reading is in, because one that is not would look like a code not given.
 */
export async function newSettling(run: Run, settler: string, folder: string): Promise<Said> {
  const input = await readAll(run)
  if (input === undefined) return NO_SOURCES(run)
  const { underWay, problems } = read(run.sources, input)
  const sources = sortedBy(inDispute(underWay, settler), ({ id }) => orderHash(settler, id))
  const why = unfitSettler(run, underWay, settler, sources) ?? notReadWhole(underWay, problems)
  if (why !== undefined) return usage(`${why} Nothing was written.`)
  if (sources.length === 0) return told('No dispute is open.')
  const files = settlingFiles(underWay, settler, sources)
  const refused = await writePacket(run, folder, files)
  if (refused !== undefined) return usage(`${refused} Nothing was written.`)
  const disputes = sources.flatMap(source => disputesInOrder(source, settler))
  return told(
    [
      `Wrote ${counted(files.length, 'file')} into ${folder}: ${counted(disputes.length, 'dispute')} in ${numbered(sources)}, in an order of their own.`,
      `What was given out is told from anything else by its hash. ${packetBullet(underWay, settler, files)}`,
      `When every sheet is filled in: npm run new -- rulings --settler ${settler} --from ${forShell(folder)}`,
    ].join('\n'),
  )
}

/** The studies and documents, no drafts, with a dispute that is open between coders who stand. */
export function inDispute(review: ReviewUnderWay, settler: string): SourceUnderReview[] {
  return sourcesOf(review).filter(source => !source.draft && disputesInOrder(source, settler).length > 0)
}

/** Why somebody cannot settle without knowing whose reading is whose; `undefined` where nothing is in the way. */
export function unfitSettler(
  run: Run,
  review: ReviewUnderWay,
  settler: string,
  sources: readonly SourceUnderReview[],
): string | undefined {
  if (!isDeclared(review, settler)) return undeclared(run, settler)
  if (supersededOf(review.protocol?.value.coders ?? []).has(settler))
    return `Coder \`${settler}\` is superseded, and what is open is between coders who are not.`
  const own = sources.find(({ record }) => record.value.coded_by.includes(settler))
  return own === undefined ? undefined : `Coder \`${settler}\` has coded ${own.path}, and would know the own reading.`
}

/** Says which file keeps the disputes from being known. */
export function notReadWhole(review: ReviewUnderWay, problems: readonly Problem[]): string | undefined {
  const broken = sourcesOf(review).find(({ draft, whole }) => !draft && !whole)
  const unfinished = problems.find(({ rule }) => rule === 'coder-has-finished')
  const path =
    (broken && notePath(broken)) ??
    unfinished?.place.path ??
    (review.codebook === undefined ? pagePath(review, 'codebook') : undefined)
  return path === undefined ? undefined : `${path} or a sheet beside it holds problems; \`npm run check\` says which.`
}
