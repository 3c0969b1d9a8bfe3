import { counted } from '../diagnostics/counted.ts'
import { forShell } from '../diagnostics/for-shell.ts'
import { allFindings, findingsOfOthers, sampleOf } from '../packet/sample.ts'
import { sampleFiles } from '../packet/sample-files.ts'
import { pagePath } from '../review/paths.ts'
import { read } from '../stages.ts'
import { packetBullet } from './packet-bullet.ts'
import { writePacket } from './packet-folder.ts'
import { readAll } from './read-all.ts'
import type { Run } from './run.ts'
import { NO_SOURCES, type Said, told, usage } from './said.ts'

/**
 * Settled findings for a person to compare with their pages, in a folder outside the repository. Only a review without a problem has settled findings. Who
 * checks need not be declared yet: the list is made to find somebody, and only what comes back is somebody's.
 */
export async function newSample(run: Run, letter: string, seed: string, folder: string): Promise<Said> {
  const input = await readAll(run)
  if (input === undefined) return NO_SOURCES(run)
  const { underWay, review } = read(run.sources, input)
  if (review === undefined)
    return usage(`The sources hold problems, so nothing is settled yet; \`npm run check\` says which.`)
  const sample = sampleOf(review, seed, letter)
  const own = allFindings(review).length - findingsOfOthers(review, letter).length
  if (own > 0 && sample.length === 0)
    return usage(
      `Coder ${letter} has coded every study that counts, and nobody checks what they have read themselves: name another person. Nothing was written.`,
    )
  const files = sampleFiles(review, underWay, seed, letter)
  const refused = await writePacket(run, folder, files)
  if (refused !== undefined) return usage(`${refused} Nothing was written.`)
  const kind = review.protocol.coders.find(({ coder }) => coder === letter)?.kind
  const protocol = pagePath(underWay, 'protocol')
  return told(
    [
      `Wrote ${counted(sample.length, 'finding')} into ${folder}, drawn and ordered with the seed ${seed}.`,
      ...(own === 0 ? [] : [`Left out: ${counted(own, 'finding')} of studies that coder ${letter} has coded.`]),
      ...(kind === undefined
        ? [`Whoever checks them is to be declared as coder ${letter}, a person, in ${protocol}.`]
        : []),
      ...(kind === 'automated-reader' ? [`Coder ${letter} is no person, so these checks will count nowhere.`] : []),
      packetBullet(underWay, letter, files),
      `When it is filled in, also in part: npm run new -- coder ${letter} --from ${forShell(folder)}`,
    ].join('\n'),
  )
}
