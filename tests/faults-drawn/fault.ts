import type { Draw } from './draw.ts'

/** A file of the sources as text, taken apart into lines. */
export interface Text {
  path: string
  lines: readonly string[]
}

/** One file made invalid. It has to be reported at a line from `line` to `to`. */
export interface Fault {
  kind: string
  path: string
  bytes: Buffer
  /** A file that is taken away, where this one stands in its place. */
  gone?: string
  line: number
  to: number
}

/** One file made different, and still valid as far as its form goes. */
export interface Change {
  kind: string
  path: string
  bytes: Buffer
  gone?: string
}

/** Spoils one of the files, or gives `undefined` where the draw fell on a place that does not suit. */
export type Spoil = (draw: Draw, texts: readonly Text[]) => Omit<Fault, 'kind'> | undefined

/** How often a kind is drawn anew where the draw fell on a place that does not suit. */
const TRIES = 30

export function tried<T>(
  make: (draw: Draw, texts: readonly Text[]) => T | undefined,
  draw: Draw,
  texts: readonly Text[],
): T | undefined {
  for (let n = 0; n < TRIES; n++) {
    const made = make(draw, texts)
    if (made !== undefined) return made
  }
  return undefined
}

/** A text with some lines in the place of one. Line numbers start at 1. */
export function withLine(
  { path, lines }: Text,
  line: number,
  ...instead: readonly string[]
): { path: string; bytes: Buffer } {
  return whole(path, [...lines.slice(0, line - 1), ...instead, ...lines.slice(line)])
}

export function whole(path: string, lines: readonly string[]): { path: string; bytes: Buffer } {
  return { path, bytes: Buffer.from(lines.join('\n')) }
}

/** The cells of a line of a sheet, as typed. */
export function cellsOf(line: string): string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^",]*)(?:,|$)/g)]
    .map(([, cell = '']) => cell)
    .slice(0, line.endsWith(',') ? undefined : -1)
}

/** The numbers of the lines that a pattern fits. */
export function linesLike({ lines }: Text, pattern: RegExp): number[] {
  return lines.flatMap((line, index) => (pattern.test(line) ? [index + 1] : []))
}

export const isCoding = ({ path }: Text) => /\/coding\.[a-z]\.csv$/.test(path)
export const isSheet = ({ path }: Text) => path.endsWith('.csv')
export const isStudy = ({ path }: Text) => /^studies\/[^/]+\/note\.md$/.test(path)

/** A row of a coder that names a code. */
export const FINDING = /^p\d+,[a-z]+\.[a-z]+,/
