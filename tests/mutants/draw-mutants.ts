import { readFileSync } from 'node:fs'
import { Instrumenter } from '@stryker-mutator/instrumenter'
import { seeded } from '../faults-drawn/draw.ts'

/** A place in the program and what would stand there. Lines start at 1. */
export interface Mutant {
  path: string
  line: number
  /** Which kind of change it is, in the words of Stryker. */
  kind: string
  was: string
  is: string
  at: Place
}

/** The mutants by their switch, and the modules in which all of them stand, each off until its switch is set. */
export interface Switched {
  mutants: ReadonlyMap<string, Mutant>
  modules: Record<string, string>
}

interface Place {
  start: Position
  end: Position
}

/** Both start at 0. */
interface Position {
  line: number
  column: number
}

/** All mutants of some files, or a seeded sample of so many. The changes are those that Stryker makes. */
export async function drawMutants(paths: readonly string[], seed: number, atMost: number) {
  const files = paths.map(name => ({ name, mutate: true, content: readFileSync(name, 'utf8') }))
  const { mutants } = await instrument(files)
  const texts = new Map(files.map(({ name, content }) => [name, content]))
  const all = mutants.map(one => mutantOf(one, texts.get(one.fileName) ?? ''))
  const ofHowMany = all.length
  const draw = seeded(seed)
  const drawn: Mutant[] = []
  while (drawn.length < atMost && all.length > 0) drawn.push(...all.splice(draw.below(all.length), 1))
  return { drawn, ofHowMany }
}

/** Puts mutants into their modules, each behind a switch, so that no module has to be written, nor read, for each of them. */
export async function behindSwitches(drawn: readonly Mutant[]): Promise<Switched> {
  const files = [...new Set(drawn.map(({ path }) => path))].map(name => ({
    name,
    mutate: drawn.filter(({ path }) => path === name).map(({ at }) => at),
    content: readFileSync(name, 'utf8'),
  }))
  const made = await instrument(files)
  const switches = new Map(made.mutants.map(one => [keyOf(one.fileName, one), one.id]))
  return {
    modules: Object.fromEntries(made.files.map(({ name, content }) => [name, content])),
    mutants: new Map(drawn.map(mutant => [switchOf(mutant), mutant])),
  }

  function switchOf({ path, kind, is, at }: Mutant): string {
    const id = switches.get(keyOf(path, { mutatorName: kind, replacement: is, location: at }))
    if (id === undefined) throw new Error(`A mutant that was drawn is not found again: ${path}:${at.start.line + 1}`)
    return id
  }
}

const OPTIONS = { plugins: [], excludedMutations: [], ignorers: [] }

const quiet = () => {}
const SILENT = {
  ...{ trace: quiet, debug: quiet, info: quiet, warn: quiet, error: quiet, fatal: quiet },
  ...{ isTraceEnabled: off, isDebugEnabled: off, isInfoEnabled: off, isWarnEnabled: off },
  ...{ isErrorEnabled: off, isFatalEnabled: off },
}

function instrument(files: { name: string; mutate: boolean | Place[]; content: string }[]) {
  return new Instrumenter(SILENT).instrument(files, OPTIONS)
}

function off(): boolean {
  return false
}

interface AsDrawn {
  fileName: string
  mutatorName: string
  replacement?: string | undefined
  location: Place
}

function keyOf(path: string, { mutatorName, replacement, location }: Omit<AsDrawn, 'fileName'>): string {
  return JSON.stringify([path, mutatorName, replacement, location.start, location.end])
}

function mutantOf({ fileName, mutatorName, replacement = '', location }: AsDrawn, text: string): Mutant {
  const lines = text.split('\n')
  const offset = ({ line, column }: Position) =>
    lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + column
  return {
    path: fileName,
    line: location.start.line + 1,
    kind: mutatorName,
    was: text.slice(offset(location.start), offset(location.end)),
    is: replacement,
    at: location,
  }
}
