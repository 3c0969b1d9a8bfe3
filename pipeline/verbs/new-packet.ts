import { sortedBy } from '../canonical/order.ts'
import { counted } from '../diagnostics/counted.ts'
import { forShell } from '../diagnostics/for-shell.ts'
import { packetFiles } from '../packet/packet-files.ts'
import { orderHash } from '../packet/packet-name.ts'
import { pagePath } from '../review/paths.ts'
import { type ReviewUnderWay, sourcesOf } from '../review/review-under-way.ts'
import type { SourceUnderReview } from '../review/source.ts'
import { read } from '../stages.ts'
import { noSource } from './no-source.ts'
import { packetBullet } from './packet-bullet.ts'
import { writePacket } from './packet-folder.ts'
import { readAll } from './read-all.ts'
import type { Run } from './run.ts'
import { NO_SOURCES, type Said, told, usage } from './said.ts'

/** All studies that are no draft. */
const ALL = 'all'

/**
 * What a reader who is to see nothing else is given, in a folder of its own outside the repository. Only of sources without a problem: a packet that lacks
 * what could not be read would be coded all the same.
 */
export async function newPacket(run: Run, letter: string, ids: readonly string[], folder: string): Promise<Said> {
  const input = await readAll(run)
  if (input === undefined) return NO_SOURCES(run)
  const { underWay } = read(run.sources, input)
  if (!isDeclared(underWay, letter)) return usage(undeclared(run, letter))
  const chosen = chosenOf(underWay, ids)
  if (typeof chosen === 'string')
    return usage(
      sourcesOf(underWay).some(({ id }) => id === chosen)
        ? `\`${chosen}\` is a draft, and no reader is given one.`
        : noSource(underWay, chosen),
    )
  const broken = chosen.find(({ whole }) => !whole)
  if (broken !== undefined || underWay.codebook === undefined)
    return usage(
      `${broken?.path ?? pagePath(underWay, 'codebook')} holds problems; \`npm run check\` says which. Nothing was written.`,
    )
  const sources = sortedBy(chosen, ({ id }) => orderHash(letter, id))
  const files = packetFiles(underWay, letter, sources)
  const refused = await writePacket(run, folder, files)
  if (refused !== undefined) return usage(`${refused} Nothing was written.`)
  const passages = sources.flatMap(source => source.passages).filter(({ value }) => value.withdrawn === undefined)
  return told(
    [
      `Wrote ${counted(files.length, 'file')} into ${folder}: ${numbered(sources)} with ${counted(passages.length, 'passage')}, in an order of their own.`,
      `What was given out is told from anything else by its hash. ${packetBullet(underWay, letter, files)}`,
      `When every sheet is filled in: npm run new -- coder ${letter} --from ${forShell(folder)}`,
    ].join('\n'),
  )
}

export function isDeclared({ protocol }: ReviewUnderWay, letter: string): boolean {
  return protocol?.value.coders.some(({ coder }) => coder === letter) === true
}

export function undeclared(run: Run, letter: string): string {
  return `Coder \`${letter}\` is not declared under Coders in ${pagePath({ path: run.sources }, 'protocol')}; declare the coder first.`
}

export function numbered(sources: readonly SourceUnderReview[]): string {
  const documents = sources.filter(({ kind }) => kind === 'document').length
  const studies = sources.length - documents
  return [
    ...(studies === 0 ? [] : [counted(studies, 'study', 'studies')]),
    ...(documents === 0 ? [] : [counted(documents, 'document')]),
  ].join(' and ')
}

/** The sources of the ids, each once; an id that there is not is handed back. */
function chosenOf(review: ReviewUnderWay, ids: readonly string[]): SourceUnderReview[] | string {
  const finished = sourcesOf(review).filter(({ draft }) => !draft)
  const unknown = ids.find(id => id !== ALL && !finished.some(one => one.id === id))
  if (unknown !== undefined) return unknown
  return finished.filter(({ id, kind }) => ids.includes(id) || (kind === 'study' && ids.includes(ALL)))
}
