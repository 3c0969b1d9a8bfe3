import { packetHash } from '../packet/packet-hash.ts'
import { pagePath } from '../review/paths.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'
import type { TextFile } from '../review/text-file.ts'

/** What is to be written in the protocol of a packet: the whole bullet, because a coder has one, with the hash of every packet the coder was given. */
export function packetBullet(review: ReviewUnderWay, letter: string, files: readonly TextFile[]): string {
  const earlier = review.protocol?.value.coders.find(({ coder }) => coder === letter)?.packet ?? []
  const all = new Set([...earlier, packetHash(files)])
  const where = `In ${pagePath(review, 'protocol')}, under coder ${letter}${earlier.length === 0 ? '' : ', in the place of the line that is there'}:`
  return `${where}\n- Packet: ${[...all].join('; ')}`
}
