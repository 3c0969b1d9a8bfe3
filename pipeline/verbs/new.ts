import { newCoder } from './new-coder.ts'
import { newStudy } from './new-study.ts'
import type { Run } from './run.ts'
import { type Said, usage } from './said.ts'

/** Where something new is made from, and where what leaves the review is written. */
export interface NewOptions {
  from?: string | undefined
  packet?: string | undefined
  /** Who settles disputes without knowing whose reading is whose. */
  settler?: string | undefined
}

const HOW = [
  'Say what is new: `new study <id> [--from file]`, `new coder <letter> <id>`, `new rulings`;',
  '`new coder <letter> <ids or all> --packet <folder>` for a reader who is to see nothing else, and `new coder <letter> --from <folder>` when it is filled in;',
  '`new rulings --settler <letter> --packet <folder>` for whoever settles with the letters hidden, and `new rulings --settler <letter> --from <folder>` when it is decided.',
].join('\n')

/** Drafts made from the schema: a study, a sheet for another reading, the rulings that are open. Never overwrites anything. */
export async function makeNew(run: Run, words: readonly string[], options: NewOptions = {}): Promise<Said> {
  const [what, first = '', ...more] = words
  const { from, packet, settler } = options
  if (settler !== undefined) {
    if (what !== 'rulings' || words.length > 1 || (packet === undefined) === (from === undefined)) return usage(HOW)
    return packet === undefined
      ? (await import('./take-rulings.ts')).takeRulings(run, settler, from ?? '')
      : (await import('./new-settling.ts')).newSettling(run, settler, packet)
  }
  if (packet !== undefined && (what !== 'coder' || more.length === 0 || from !== undefined)) return usage(HOW)
  if (what === 'study' && words.length === 2) return newStudy(run, first, from)
  if (what === 'coder' && words.length === 2 && from !== undefined)
    return (await import('./take-packet.ts')).takePacket(run, first, from)
  if (from !== undefined) return usage(`Only a study or a filled packet is taken from a file. ${HOW}`)
  if (what === 'coder' && packet !== undefined)
    return (await import('./new-packet.ts')).newPacket(run, first, more, packet)
  if (what === 'coder' && words.length === 3) return newCoder(run, first, more[0] ?? '')
  if (what === 'rulings' && words.length === 1) return (await import('./new-rulings.ts')).newRulings(run)
  return usage(HOW)
}
