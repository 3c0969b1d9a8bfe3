import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { diffOf, type Side } from '../pipeline/compare/diff.ts'
import type { SourceFile } from '../pipeline/review/source-file.ts'
import { read } from '../pipeline/stages.ts'
import { changeValues } from './faults-drawn/change-values.ts'
import { seeded } from './faults-drawn/draw.ts'
import type { Change, Fault, Text } from './faults-drawn/fault.ts'
import { spoilBytes } from './faults-drawn/spoil-bytes.ts'
import { spoilNotes } from './faults-drawn/spoil-notes.ts'
import { spoilSheets } from './faults-drawn/spoil-sheets.ts'
import { filesUnder } from './laws/mini-review.ts'

/**
 * Breaks the real sources many times, in memory, and tells what `read` made of it.
 *
 * Drawn are only changes that make a sheet or note invalid; each has to be reported at its file and line. Several faults in different folders are read
 * together, because one run reports every problem; one in a page that others lean on is read alone. What is drawn follows from the seed.
 */
export const SEED = 20_240_229
export const FAULTS = 200
export const CHANGES = 30
const TOGETHER = 24

export interface Tally {
  kind: string
  drawn: number
  reported: number
  missed: string[]
}

const SPOILS = Object.entries({ ...spoilSheets, ...spoilNotes, ...spoilBytes })

export function drawFaults(seed = SEED, number = FAULTS, root = 'sources'): Tally[] {
  const files = filesIn(root)
  const draw = seeded(seed)
  const texts = textsOf(files)
  const faults = Array.from({ length: number }, (_, n): Fault => {
    const [kind, spoil] = SPOILS[n % SPOILS.length] ?? draw.one(SPOILS)
    const spoilt = spoil(draw, texts)
    if (spoilt === undefined) throw new Error(`${kind} could not be drawn`)
    return { kind, ...spoilt }
  })
  const missed = new Map<Fault, string>()
  for (const group of together(faults)) {
    const { problems } = read('sources', laidOver(files, group))
    for (const fault of group) {
      const own = problems.filter(({ place }) => place.path === `sources/${fault.path}`)
      if (!own.some(({ place }) => place.line >= fault.line && place.line <= fault.to))
        missed.set(
          fault,
          `${fault.path}:${fault.line}-${fault.to}; reported were ${own.map(({ place, rule }) => `${place.line} ${rule}`).join(', ') || 'none'}`,
        )
    }
  }
  return tallied(faults, fault => missed.get(fault))
}

/** Valid but different values: how many a rule met after all, and whether `diff` shows the others. */
export function drawChanges(seed = SEED, number = CHANGES, root = 'sources'): { shown: Tally[]; met: number } {
  const files = filesIn(root)
  const draw = seeded(seed)
  const texts = textsOf(files)
  const kinds = Object.entries(changeValues)
  const changes = Array.from({ length: number }, (_, n): Change => {
    const [kind, make] = kinds[n % kinds.length] ?? draw.one(kinds)
    return { kind, ...make(draw, texts) }
  })
  const base = sideOf(files)
  const met = new Set<Change>()
  const missed = new Map<Change, string>()
  for (const group of together(changes, number)) {
    const { side, valid } = withoutMet(files, group)
    for (const change of group) if (!valid.includes(change)) met.add(change)
    const { changes: found } = diffOf(base, side, { kind: 'data', machinery: [], unlikeMade: [] })
    for (const change of valid)
      if (!found.some(one => change.path.split('/')[1] === one.group)) missed.set(change, change.path)
  }
  const valid = changes.filter(change => !met.has(change))
  return { shown: tallied(valid, change => missed.get(change)), met: met.size }
}

/**
 * The side with those of a group that meet no rule. First those go whose folder a problem names; where it stands elsewhere (a review finding that no longer
 * fits, say) each is read alone.
 */
function withoutMet(files: readonly SourceFile[], group: readonly Change[]) {
  const side = sideOf(laidOver(files, group))
  const { problems } = side
  if (problems.length === 0) return { side, valid: group }
  const named = new Set(problems.map(({ place }) => place.path.split('/').slice(1, 3).join('/')))
  const others = group.filter(({ path }) => !named.has(path.split('/').slice(0, 2).join('/')))
  const valid = others.length < group.length ? others : others.filter(one => isValid(files, one))
  if (valid.length === group.length) throw new Error(`Only together do they meet a rule: ${problems[0]?.what}`)
  return withoutMet(files, valid)
}

function filesIn(root: string): SourceFile[] {
  return filesUnder(root).map(path => ({ path, bytes: readFileSync(`${root}/${path}`) }))
}

function textsOf(files: readonly SourceFile[]): Text[] {
  return files.map(({ path, bytes }) => ({ path, lines: Buffer.from(bytes).toString('utf8').split('\n') }))
}

function laidOver(files: readonly SourceFile[], over: readonly SourceFile[]): SourceFile[] {
  return [...files.filter(file => !over.some(one => one.path === file.path)), ...over]
}

/** Groups of changes that cannot hide one another: each in a folder of its own, and those above the folders alone. */
function together<T extends { path: string }>(all: readonly T[], atMost = TOGETHER): T[][] {
  const folderOf = ({ path }: T) => path.split('/').slice(0, -1).join('/')
  const groups: T[][] = []
  for (const one of all) {
    const folder = folderOf(one)
    const room = groups.find(
      group =>
        folder !== '' &&
        group.length < atMost &&
        group.every(other => folderOf(other) !== '' && folderOf(other) !== folder),
    )
    if (room === undefined) groups.push([one])
    else room.push(one)
  }
  return groups
}

/** A side of a comparison. What it adds up to is not asked here, so it has no tables: adding up takes longer than all the rest. */
function sideOf(files: readonly SourceFile[]): Side {
  const { underWay, problems } = read('sources', files)
  return { name: '', files: [], output: [], sources: underWay, tables: [], problems }
}

function isValid(files: readonly SourceFile[], change: Change): boolean {
  return read('sources', laidOver(files, [change])).review !== undefined
}

function tallied<T extends { kind: string }>(all: readonly T[], missedAt: (one: T) => string | undefined): Tally[] {
  return [...new Set(all.map(one => one.kind))].map(kind => {
    const own = all.filter(one => one.kind === kind)
    const missed = own.flatMap(one => missedAt(one) ?? [])
    return { kind, drawn: own.length, reported: own.length - missed.length, missed }
  })
}

function linesOf(tally: readonly Tally[], word: string): string {
  const sum = (of: 'drawn' | 'reported') => tally.reduce((n, one) => n + one[of], 0)
  const rows = tally.flatMap(({ kind, drawn, reported, missed }) => [
    `${String(drawn).padStart(4)} ${String(reported).padStart(4)}  ${kind}\n`,
    ...missed.map(one => `           missed: ${one}\n`),
  ])
  return `drawn ${word}\n${rows.join('')}${String(sum('drawn')).padStart(4)} ${String(sum('reported')).padStart(4)}  in all\n`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const faults = drawFaults()
  process.stdout.write(`Faults, each to be reported at its file and line\n${linesOf(faults, 'reported')}\n`)
  const { shown, met } = drawChanges()
  process.stdout.write(
    `Values that are others and valid, each to be shown by diff (${met} more met a rule)\n${linesOf(shown, 'shown')}`,
  )
  process.exitCode = [...faults, ...shown].some(one => one.missed.length > 0) ? 1 : 0
}
