import { fileOf } from '../../schema/sheets.ts'
import { newCoder } from './new-coder.ts'
import { newStudy } from './new-study.ts'
import { isFile } from './packet-folder.ts'
import type { Run } from './run.ts'
import { type Said, usage } from './said.ts'

/** Where something new is made from, and where what leaves the review is written. */
export interface NewOptions {
  from?: string | undefined
  /** Which reference of a file that holds several, by its number. */
  record?: string | undefined
  /** What the file was saved in. */
  encoding?: string | undefined
  packet?: string | undefined
  /** Who settles disputes without knowing whose reading is whose. */
  settler?: string | undefined
  /** The file into which a list for a field is written. */
  to?: string | undefined
  /** Carry what screeners settled into the screening. */
  settled?: boolean | undefined
  /** The seed by which findings are drawn for a person to check. */
  sample?: string | undefined
}

const HOW = [
  'Say what is new: `new study <id> [--from file [--record number] [--encoding name]]`, `new coder <letter> <id>`, `new rulings`, `new field <name> [--to file or --from file]`,',
  '`new screening <letter>`, `new screening-rulings`, and `new screening --settled` when they are decided;',
  '`new coder <letter> <ids or all> --packet <folder>` for a reader who is to see nothing else,',
  '`new coder <letter> --sample [seed] --packet <folder>` for a person who checks what is settled, and `new coder <letter> --from <folder>` when either is filled in;',
  '`new rulings --settler <letter> --packet <folder>` for whoever settles with the letters hidden, and `new rulings --settler <letter> --from <folder>` when it is decided.',
].join('\n')

/** Drafts made from the schema: a study, a sheet for another reading, the rulings that are open, a list for a field, a packet. Never overwrites anything. */
export async function makeNew(run: Run, words: readonly string[], options: NewOptions = {}): Promise<Said> {
  const [what, first = '', ...more] = words
  const { from, record, encoding, packet, settler, sample, settled, to } = options
  if (what === 'field') return field(run, words, options)
  if (to !== undefined) return usage(HOW)
  const folder = packet ?? (what === 'study' ? undefined : from)
  if (folder !== undefined && (await isFile(run, folder)))
    return usage(`${folder} is a file; name a folder. Nothing was written.`)
  if (record !== undefined && (what !== 'study' || from === undefined || !/^[1-9]\d*$/.test(record))) return usage(HOW)
  if (encoding !== undefined && (what !== 'study' || from === undefined)) return usage(HOW)
  if (settler !== undefined) {
    if (what !== 'rulings' || words.length > 1 || (packet === undefined) === (from === undefined)) return usage(HOW)
    return packet === undefined
      ? (await import('./take-rulings.ts')).takeRulings(run, settler, from ?? '')
      : (await import('./new-settling.ts')).newSettling(run, settler, packet)
  }
  if (what === 'coder' && words.length > 1) return coder(run, first, more, options)
  if (packet !== undefined || sample !== undefined) return usage(HOW)
  if (what === 'study' && words.length === 2) return newStudy(run, first, { from, record, encoding })
  if (from !== undefined) return usage(`Only a study or a filled packet is taken from a file. ${HOW}`)
  if (what === 'rulings' && words.length === 1) return (await import('./new-rulings.ts')).newRulings(run)
  if (what === 'screening-rulings' && words.length === 1)
    return (await import('./new-screening-rulings.ts')).newScreeningRulings(run)
  if (what === 'screening' && words.length === (settled === true ? 1 : 2))
    return settled === true
      ? (await import('./settle-screening.ts')).settleScreening(run)
      : (await import('./new-screening.ts')).newScreening(run, first)
  return usage(HOW)
}

async function field(run: Run, [, name, ...more]: readonly string[], { from, to }: NewOptions): Promise<Said> {
  if (name === undefined || more.length > 0 || (from !== undefined && to !== undefined)) return usage(HOW)
  return from === undefined
    ? (await import('./new-field.ts')).newField(run, name, to)
    : (await import('./take-field.ts')).takeField(run, name, from)
}

async function coder(run: Run, letter: string, ids: readonly string[], options: NewOptions): Promise<Said> {
  const { from, packet, sample } = options
  if (from !== undefined) {
    if (ids.length > 0 || packet !== undefined || sample !== undefined) return usage(HOW)
    return (await run.files.names(from)).includes(fileOf('checks'))
      ? (await import('./take-checks.ts')).takeChecks(run, letter, from)
      : (await import('./take-packet.ts')).takePacket(run, letter, from)
  }
  if (sample !== undefined) {
    if (ids.length > 0 || packet === undefined) return usage(HOW)
    return (await import('./new-sample.ts')).newSample(run, letter, sample, packet)
  }
  if (ids.length === 0) return usage(HOW)
  if (packet !== undefined) return (await import('./new-packet.ts')).newPacket(run, letter, ids, packet)
  return ids.length === 1 ? newCoder(run, letter, ids[0] ?? '') : usage(HOW)
}
