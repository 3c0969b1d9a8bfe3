import { packetHash } from '../packet/packet-hash.ts'
import { sampleOf } from '../packet/sample.ts'
import { sampleFiles } from '../packet/sample-files.ts'
import { pagePath } from '../review/paths.ts'
import { read } from '../stages.ts'
import { isDeclared, undeclared } from './new-packet.ts'
import { writePacket } from './packet-folder.ts'
import { readAll } from './read-all.ts'
import type { Run } from './run.ts'
import { NO_SOURCES, type Said, told, usage } from './said.ts'

/** Settled findings for a person to compare with their pages, in a folder outside the repository. Only a review without a problem has settled findings. */
export async function newSample(run: Run, letter: string, seed: string, folder: string): Promise<Said> {
  const input = await readAll(run)
  if (input === undefined) return NO_SOURCES(run)
  const { underWay, review } = read(run.sources, input)
  if (!isDeclared(underWay, letter)) return usage(undeclared(run, letter))
  if (review === undefined)
    return usage(`The sources hold problems, so nothing is settled yet; \`npm run check\` says which.`)
  const files = sampleFiles(review, underWay, seed)
  const refused = await writePacket(run, folder, files)
  if (refused !== undefined) return usage(`${refused} Nothing was written.`)
  const isPerson = review.protocol.coders.some(({ coder, kind }) => coder === letter && kind === 'person')
  return told(
    [
      `Wrote ${sampleOf(review, seed).length} findings into ${folder}, drawn and ordered with the seed ${seed}.`,
      ...(isPerson ? [] : [`Coder ${letter} is no person, so these checks will count nowhere.`]),
      `In ${pagePath(underWay, 'protocol')}, under coder ${letter}:`,
      `- Packet: ${packetHash(files)}`,
      `When it is filled in, also in part: npm run new -- coder ${letter} --from ${folder}`,
    ].join('\n'),
  )
}
