import type { Codebook } from '../../../schema/codebook.ts'
import type { Labels } from '../../../schema/labels.ts'
import { typedKey } from '../../../schema/typed-key.ts'
import { type NotePart, writeNote } from '../../canonical/note.ts'
import { describedCode } from './described-code.ts'
import type { NamedCode, NamedSet, NamedTheme } from './name-codes.ts'

/**
 * The codebook with what is new of the code sets. A set is a scheme of its own that is not counted: nobody has written of its codes what they mean when they
 * are there, and of its readings nobody gave a state. Labels are the same in every language of the review, where the set has them in no other.
 */
export function withSets(
  text: string,
  codebook: Codebook,
  sets: readonly NamedSet[],
  languages: readonly string[],
  examples: ReadonlyMap<string, string>,
): string {
  const [counted] = [...codebook.schemes].sort((a, b) => Number(b.counted === 'yes') - Number(a.counted === 'yes'))
  let lines = text.replace(/\n+$/, '').split('\n')
  for (const { scheme, set, fresh } of sets) {
    if (fresh.length === 0) continue
    if (!lines.includes(`# Scheme: ${scheme}`)) {
      const { population = [], effect_on = {} } = counted ?? {}
      const bullets = [
        ...labels(set.name, languages),
        bullet('population', population.join('; ')),
        ...languages.map(tag => bullet(`effect_on ${tag}`, (effect_on as Labels)[tag] ?? set.name)),
        bullet('effect_wanted', 'neither'),
        bullet('counted', 'no'),
      ]
      lines.push(...linesOf({ depth: 1, heading: `Scheme: ${scheme}`, blocks: bullets, parts: [] }))
    }
    for (const theme of fresh) lines = withTheme(lines, scheme, theme, languages)
  }
  for (const [code, passage] of examples) lines = withExample(lines, code, passage)
  return `${lines.join('\n')}\n`
}

function withTheme(
  lines: readonly string[],
  scheme: string,
  { theme, label, groups, codes }: NamedTheme,
  languages: readonly string[],
): string[] {
  const begin = lines.indexOf(`# Scheme: ${scheme}`)
  const end = nextFrom(lines, begin + 1, /^# /)
  const there = lines.findIndex((line, index) => index > begin && index < end && line === `## ${theme}`)
  const entries = codes.map(code => entryOf(code, languages))
  const named = languages.map(tag => bullet(tag, groups.map(one => one.said?.[tag] ?? one.label).join(' / ') || label))
  if (there === -1) {
    const made = linesOf({ depth: 2, heading: theme, blocks: named, parts: entries })
    return [...lines.slice(0, end), ...made, ...lines.slice(end)]
  }
  const last = nextFrom(lines, there + 1, /^##? /)
  return [...lines.slice(0, last), ...entries.flatMap(linesOf), ...lines.slice(last)]
}

/** The codebook with a passage as the example of a code that has none. */
function withExample(lines: readonly string[], code: string, passage: string): string[] {
  const from = lines.indexOf(`### ${code}`)
  const to = nextFrom(lines, from + 1, /^#/)
  return lines.map((line, at) =>
    from !== -1 && at > from && at < to && line === NO_EXAMPLE ? `${EXAMPLE}${passage}` : line,
  )
}

const EXAMPLE = `- ${typedKey('example')}: `
const NO_EXAMPLE = `${EXAMPLE}not-seen`

function entryOf(code: NamedCode, languages: readonly string[]): NotePart {
  const blocks = describedCode(code, languages).map(([key, value]) => bullet(key, value))
  return { depth: 3, heading: code.code, blocks, parts: [] }
}

function labels(label: string, languages: readonly string[]) {
  return languages.map(tag => bullet(tag, label))
}

function bullet(key: string, value: string) {
  return { kind: 'bullet' as const, text: `${typedKey(key)}: ${value}` }
}

function linesOf(part: NotePart): string[] {
  return writeNote([part]).replace(/\n$/, '').split('\n')
}

function nextFrom(lines: readonly string[], from: number, pattern: RegExp): number {
  const next = lines.findIndex((line, index) => index >= from && pattern.test(line))
  return next === -1 ? lines.length : next
}
