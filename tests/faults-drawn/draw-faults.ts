import { read } from '../../pipeline/stages.ts'
import { seeded } from './draw.ts'
import { type Fault, tried } from './fault.ts'
import { spoilByHand } from './spoil-by-hand.ts'
import { spoilBytes } from './spoil-bytes.ts'
import { spoilCharacters } from './spoil-characters.ts'
import { spoilNames } from './spoil-names.ts'
import { spoilNotes } from './spoil-notes.ts'
import { spoilSheets } from './spoil-sheets.ts'
import { type Tally, tallied } from './tally.ts'
import { filesIn, laidOver, textsOf, together } from './together.ts'

/** Groups of faults read at once: more would let one hide among the problems of the others in the pages above. */
const TOGETHER = 24

const SPOILS = Object.entries({
  ...spoilSheets,
  ...spoilNotes,
  ...spoilBytes,
  ...spoilCharacters,
  ...spoilByHand,
  ...spoilNames,
})

export interface Drawn {
  tally: Tally[]
  /** The kinds that this review has no place for. */
  unfit: string[]
  /** Reads that ended in an exception, with its message. */
  crashes: string[]
  /** The most processor time of one read, in seconds. */
  longest: number
}

/**
 * Breaks the sources of a review many times, in memory, and tells what `read` made of it.
 *
 * Drawn are only changes that make a sheet or note invalid; each has to be reported at its file and line. Several faults in different folders are read
 * together, because one run reports every problem; one in a page that others lean on is read alone. What is drawn follows from the seed.
 */
export function drawFaults(root: string, number: number, seed: number): Drawn {
  const files = filesIn(root)
  const draw = seeded(seed)
  const texts = textsOf(files)
  const fit = SPOILS.filter(([, spoil]) => tried(spoil, seeded(seed), texts) !== undefined)
  const faults = Array.from({ length: number }, (_, n): Fault => {
    const [kind, spoil] = fit[n % fit.length] ?? draw.one(fit)
    const spoilt = tried(spoil, draw, texts)
    if (spoilt === undefined) throw new Error(`${kind} could not be drawn`)
    return { kind, ...spoilt }
  })
  const missed = new Map<Fault, string>()
  const crashes: string[] = []
  let longest = 0
  for (const group of together(faults, TOGETHER)) {
    const before = process.cpuUsage()
    try {
      const { problems } = read('sources', laidOver(files, group))
      for (const fault of group) {
        const own = problems.filter(({ place }) => place.path === `sources/${fault.path}`)
        if (!own.some(({ place }) => place.line >= fault.line && place.line <= fault.to))
          missed.set(
            fault,
            `${fault.path}:${fault.line}-${fault.to}; reported were ${own.map(({ place, rule }) => `${place.line} ${rule}`).join(', ') || 'none'}`,
          )
      }
    } catch (error) {
      crashes.push(`${group.map(({ kind, path }) => `${kind} in ${path}`).join('; ')}: ${String(error)}`)
    }
    longest = Math.max(longest, process.cpuUsage(before).user / 1e6)
  }
  const unfit = SPOILS.filter(one => !fit.includes(one)).map(([kind]) => kind)
  return { tally: tallied(faults, fault => missed.get(fault)), unfit, crashes, longest }
}
