import { forShell } from '../diagnostics/for-shell.ts'
import { quoted } from '../diagnostics/problem.ts'
import { notToSplit } from '../recode/not-to-split.ts'
import { rereadings } from '../recode/rereading.ts'
import { withSplit } from '../recode/split-code.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'
import { read } from '../stages.ts'
import { draftSplit } from './draft-split.ts'
import { filesAgain } from './files-again.ts'
import { numbered } from './new-packet.ts'
import { packetBullet } from './packet-bullet.ts'
import { packetsRefused, writePacket } from './packet-folder.ts'
import { readAll } from './read-all.ts'
import { recoding } from './recoding.ts'
import type { Run } from './run.ts'
import { NO_SOURCES, type Said, told, usage } from './said.ts'
import { takeAgain } from './take-again.ts'

export const HOW_TO_SPLIT =
  'Say which code is split into which: `recode split <a> into <b> <c> --packet <folder>`, and with `--from <folder>` when every sheet in it is filled in.'

/** Where what is to be read again is written, or comes back from. */
export interface SplitOptions {
  packet?: string | undefined
  from?: string | undefined
}

/**
 * Splits a code. What belongs to which of the others nobody can tell from the one, so each coder reads the passages again that the coder gave it: blind, in an
 * order of their own, told of the new codes alone. Until all have, the readings stand as they are and the review says so. Codes that the codebook has not yet
 * are drafted first.
 */
export async function recodeSplit(run: Run, words: readonly string[], { packet, from }: SplitOptions): Promise<Said> {
  const [code = '', how, ...into] = words
  const isWhole = how === 'into' && into.length > 1 && new Set([code, ...into]).size === into.length + 1
  if (!isWhole || (packet === undefined) === (from === undefined)) return usage(HOW_TO_SPLIT)
  if (from !== undefined) return takeAgain(run, code, into, from)
  const folder = packet ?? ''
  const drafted = await draftSplit(run, code, into, folder)
  if (drafted !== undefined) return drafted
  const said = await recoding(run, ({ underWay }, texts) => {
    const refused = notToSplit(underWay, code, into)
    if (refused !== undefined) return refused
    return {
      // Until the passages are read nothing is said of those that it becomes.
      ...{ texts: withSplit(texts, code, into), codes: new Map(), touched: new Set(into), said: () => [] },
      inTheWay: after => packetsRefused(run, folder, packetsOf(after.underWay, code, into, folder)),
    }
  })
  return said.code === 0 ? givenOut(run, code, into, folder) : said
}

/** What each coder is given, in a folder of its own, so that none sees what another is asked. */
function packetsOf(review: ReviewUnderWay, code: string, into: readonly string[], folder: string) {
  return rereadings(review, code).map(one => ({
    ...one,
    folder: `${folder}/${one.coder}`,
    files: filesAgain(review, into, one),
  }))
}

async function givenOut(run: Run, code: string, into: readonly string[], folder: string): Promise<Said> {
  const input = await readAll(run)
  if (input === undefined) return NO_SOURCES(run)
  const { underWay } = read(run.sources, input)
  const packets = packetsOf(underWay, code, into, folder)
  const lines: string[] = []
  for (const { coder, sources, files, folder: own } of packets) {
    const refused = await writePacket(run, own, files)
    if (refused !== undefined) return usage(`${refused} ${quoted(code)} says into what it is split; run it again.`)
    const n = sources.flatMap(({ passages }) => passages).length
    lines.push(
      `Coder ${coder} reads ${n} ${n === 1 ? 'passage' : 'passages'} of ${numbered(sources)} again: ${own}`,
      packetBullet(underWay, coder, files),
    )
  }
  const call = `recode -- split ${code} into ${into.join(' ')}`
  return told(
    [
      ...lines,
      packets.length === 0
        ? `No coder who stands gave ${quoted(code)}. npm run ${call} --from ${forShell(folder)} takes it out of the codebook.`
        : `Until all of it is read the review counts ${quoted(code)} as before and says so. When every sheet is filled in: npm run ${call} --from ${forShell(folder)}`,
    ].join('\n'),
  )
}
