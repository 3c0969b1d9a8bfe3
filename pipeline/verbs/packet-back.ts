import { notAsGiven } from '../packet/given-part.ts'
import { nameInPacket } from '../packet/packet-name.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'
import type { SourceUnderReview } from '../review/source.ts'
import type { SourceFile } from '../review/source-file.ts'
import type { TextFile } from '../review/text-file.ts'
import { readPacket } from './packet-folder.ts'
import type { Run } from './run.ts'

/** A packet as it came back: the studies and documents it was given out for, and its files. */
export interface PacketBack {
  chosen: SourceUnderReview[]
  files: ReadonlyMap<string, Uint8Array>
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

/** Reads the folder in which a packet comes back. Why it is none that these sources give, where it is not. */
export async function packetBack(
  run: Run,
  folder: string,
  input: readonly SourceFile[],
  { review, coder, sources, filesOf, called }: Given,
): Promise<PacketBack | string> {
  const files = await readPacket(run, folder, input)
  const chosen = sources.filter(({ id }) => files.has(`${nameInPacket(coder, id)}.md`))
  if (chosen.length === 0) return `no ${called} is in it`
  const made = filesOf(chosen)
  const stranger = [...files.keys()].find(path => !made.some(file => file.path === path))
  if (stranger !== undefined) return `${stranger} is of no ${called}`
  const declared = review.protocol?.value.coders.find(one => one.coder === coder)?.packet
  const texts = new Map([...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')]))
  return notAsGiven(made, texts, declared) ?? { chosen, files }
}
