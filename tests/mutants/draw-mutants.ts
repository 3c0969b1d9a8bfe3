import { readFileSync } from 'node:fs'
import { Instrumenter } from '@stryker-mutator/instrumenter'
import { seeded } from '../faults-drawn/draw.ts'

/** A file with one thing in it changed. Lines start at 1. */
export interface Mutant {
  path: string
  line: number
  /** Which kind of change it is, in the words of Stryker. */
  kind: string
  was: string
  is: string
  text: string
}

/** All mutants of some files, or a seeded sample of so many. The changes are those that Stryker makes. */
export async function drawMutants(paths: readonly string[], seed: number, atMost = Number.POSITIVE_INFINITY) {
  const files = paths.map(name => ({ name, mutate: true, content: readFileSync(name, 'utf8') }))
  const { mutants } = await new Instrumenter(SILENT).instrument(files, OPTIONS)
  const texts = new Map(files.map(({ name, content }) => [name, content]))
  const all = mutants.map(one => mutantOf(one, texts.get(one.fileName) ?? ''))
  const draw = seeded(seed)
  const drawn: Mutant[] = []
  while (drawn.length < atMost && all.length > 0) drawn.push(...all.splice(draw.below(all.length), 1))
  return { drawn, ofHowMany: drawn.length + all.length }
}

const OPTIONS = { plugins: [], excludedMutations: [], ignorers: [] }

const quiet = () => {}
const SILENT = {
  ...{ trace: quiet, debug: quiet, info: quiet, warn: quiet, error: quiet, fatal: quiet },
  ...{ isTraceEnabled: off, isDebugEnabled: off, isInfoEnabled: off, isWarnEnabled: off },
  ...{ isErrorEnabled: off, isFatalEnabled: off },
}

function off(): boolean {
  return false
}

interface AsDrawn {
  fileName: string
  mutatorName: string
  replacement?: string | undefined
  location: { start: Position; end: Position }
}

/** Both start at 0. */
interface Position {
  line: number
  column: number
}

function mutantOf({ fileName, mutatorName, replacement = '', location }: AsDrawn, text: string): Mutant {
  const lines = text.split('\n')
  const at = ({ line, column }: Position) => lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + column
  const [start, end] = [at(location.start), at(location.end)]
  return {
    path: fileName,
    line: location.start.line + 1,
    kind: mutatorName,
    was: text.slice(start, end),
    is: replacement,
    text: `${text.slice(0, start)}${replacement}${text.slice(end)}`,
  }
}
