import { packetFiles } from '../packet/packet-files.ts'
import { type Again, toldOnly } from '../recode/rereading.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'
import type { TextFile } from '../review/text-file.ts'

/** What a coder who reads again is given: those passages, and the codes alone that take the place of the one. */
export function filesAgain(review: ReviewUnderWay, into: readonly string[], { coder, sources }: Again): TextFile[] {
  return packetFiles(toldOnly(review, into), coder, sources)
}
