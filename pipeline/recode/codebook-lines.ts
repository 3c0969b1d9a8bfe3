import type { Code } from '../../schema/codebook.ts'
import { typedKey } from '../../schema/typed-key.ts'

/**
 * The codebook as lines, because whole entries move in it. It is in canonical form, where a heading, a bullet or a paragraph is one line, so an entry is its
 * heading with all lines down to the next. The schemes stand below how to code.
 */
export type CodebookLines = readonly string[]

/** The place of an entry among the lines: from its heading to the line after it. */
export function entryIn(lines: CodebookLines, code: string): { from: number; to: number } {
  const from = lines.indexOf(`### ${code}`, schemesIn(lines))
  if (from === -1) throw new Error(`${code} has no entry`)
  return { from, to: nextHeading(lines, from) }
}

/** The entry by another name. */
export function withHeading(lines: CodebookLines, code: string, now: string): string[] {
  return [...lines].with(entryIn(lines, code).from, `### ${now}`)
}

/** The names that an entry says it had. */
export function formerlyIn(lines: CodebookLines, code: string): string[] {
  return bulletIn(lines, code, 'formerly')?.split('; ') ?? []
}

/** The entry with these names as those that it had, or with none. Codes that were one before had the same name: it is named once. */
export function withFormerly(lines: CodebookLines, code: string, names: readonly string[]): string[] {
  return withBullet(lines, code, 'formerly', names.length === 0 ? undefined : [...new Set(names)].join('; '))
}

/** What stands behind a key of an entry, also in one language. */
export function bulletIn(lines: CodebookLines, code: string, key: string): string | undefined {
  const { from, to } = entryIn(lines, code)
  const begins = beginningOf(key)
  return lines
    .slice(from, to)
    .find(line => line.startsWith(begins))
    ?.slice(begins.length)
}

/** The entry with this behind a key, in the place of what is there; without the bullet where there is none. Where it stands in the entry `canonical` knows. */
export function withBullet(lines: CodebookLines, code: string, key: keyof Code, value: string | undefined): string[] {
  const { from, to } = entryIn(lines, code)
  const others = lines.slice(from, to).filter(line => !line.startsWith(beginningOf(key)))
  const own = value === undefined ? [] : [`${beginningOf(key)}${value}`]
  return [...lines.slice(0, from), ...others, ...own, ...lines.slice(to)]
}

export function withoutEntry(lines: CodebookLines, code: string): string[] {
  const { from, to } = entryIn(lines, code)
  return [...lines.slice(0, from), ...lines.slice(to)]
}

/** The entry as the last one under a theme. */
export function movedUnder(lines: CodebookLines, code: string, theme: string): string[] {
  const { from, to } = entryIn(lines, code)
  const left = withoutEntry(lines, code)
  const heading = left.indexOf(`## ${theme}`, schemesIn(left))
  if (heading === -1) throw new Error(`${theme} has no heading`)
  const after = left.findIndex((line, index) => index > heading && /^##? /.test(line))
  const at = after === -1 ? left.length - (left.at(-1) === '' ? 1 : 0) : after
  return [...left.slice(0, at), ...lines.slice(from, to), ...left.slice(at)]
}

/**
 * The codebook with a code called otherwise in what it tells coders, such as which code something else gets. Headings and former names are none of that. A
 * code is a word of its own: `house.noise` is no part of `house.noisewall`.
 */
export function calledOtherwise(lines: CodebookLines, old: string, now: string): string[] {
  return lines.map(line => (/^#/.test(line) || line.startsWith(FORMERLY) ? line : line.replace(asWord(old), now)))
}

/** A code where it stands in a text as a word of its own. */
export function asWord(code: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d./-])${code.replace('.', '\\.')}(?![\\p{L}\\d-]|\\.\\p{L})`, 'gu')
}

function beginningOf(key: string): string {
  return `- ${typedKey(key)}: `
}

const FORMERLY = beginningOf('formerly')

function schemesIn(lines: CodebookLines): number {
  return lines.findIndex(line => line.startsWith('# Scheme: '))
}

function nextHeading(lines: CodebookLines, from: number): number {
  const next = lines.findIndex((line, index) => index > from && line.startsWith('#'))
  return next === -1 ? lines.length - (lines.at(-1) === '' ? 1 : 0) : next
}
