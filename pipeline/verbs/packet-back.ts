import { fault } from '../diagnostics/faults.ts'
import { wholeFile } from '../diagnostics/place.ts'
import { type NotAsGiven, notAsGiven } from '../packet/given-part.ts'
import { nameInPacket } from '../packet/packet-name.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'
import type { SourceUnderReview } from '../review/source.ts'
import type { SourceFile } from '../review/source-file.ts'
import type { TextFile } from '../review/text-file.ts'
import { packetBullet } from './packet-bullet.ts'
import { readPacket } from './packet-folder.ts'
import { reportOf } from './report-of.ts'
import type { Run } from './run.ts'
import type { Said } from './said.ts'

/** A packet as it came back: the studies and documents it was given out for, and its files. */
export interface PacketBack {
  chosen: SourceUnderReview[]
  files: ReadonlyMap<string, Uint8Array>
  /** What is to be said where the protocol does not declare it. */
  undeclared: readonly string[]
}

/** What is given out for some of the sources, and which of them it can be given out for. */
interface Given {
  review: ReviewUnderWay
  coder: string
  sources: readonly SourceUnderReview[]
  filesOf: (chosen: readonly SourceUnderReview[]) => TextFile[]
  /** What such a study or document is called in a message. */
  called: string
}

/** Reads the folder in which a packet comes back. Says what is wrong, at which file and what to do, where it is none that these sources give. */
export async function packetBack(
  run: Run,
  folder: string,
  input: readonly SourceFile[],
  { review, coder, sources, filesOf, called }: Given,
): Promise<PacketBack | Said> {
  const files = await readPacket(run, folder, input)
  const chosen = sources.filter(({ id }) => files.has(`${nameInPacket(coder, id)}.md`))
  if (chosen.length === 0) return refused(run, folder, isOfNone(coder, called))
  const made = filesOf(chosen)
  const stranger = [...files.keys()].find(path => !made.some(file => file.path === path))
  if (stranger !== undefined) return refused(run, folder, { ...isOfNone(coder, called), path: stranger })
  const declared = review.protocol?.value.coders.find(one => one.coder === coder)?.packet
  const texts = new Map([...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')]))
  const wrong = notAsGiven(made, texts, declared)
  if (wrong !== undefined) return refused(run, folder, wrong)
  return { chosen, files, undeclared: declared === undefined ? notDeclared(review, coder, made) : [] }
}

function refused(run: Run, folder: string, { path, what, why, fix }: NotAsGiven): Said {
  const place = wholeFile(path === undefined ? folder : `${folder}/${path}`)
  return { ...reportOf(run, [{ ...fault('packet-as-given', place, what, fix), why }], []), code: 1 }
}

function isOfNone(coder: string, called: string): NotAsGiven {
  return {
    what: `Unexpected packet, expected one of coder ${coder} with a ${called}`,
    why: 'what is of other sources or of another coder would be taken for a reading of these.',
    fix: 'name the folder and the coder it was given to, and move out what was not in it.',
  }
}

/** Said of a packet that nothing but the sources of today tells from another: what to write, so that it can be told later. */
function notDeclared(review: ReviewUnderWay, coder: string, made: readonly TextFile[]): string[] {
  return [
    `The protocol declares no packet of coder ${coder}, so this one was only held against what the sources give now. ${packetBullet(review, coder, made)}`,
  ]
}
