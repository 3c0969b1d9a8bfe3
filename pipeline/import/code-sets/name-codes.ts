import type { Codebook } from '../../../schema/codebook.ts'
import { SLUG } from '../../../schema/ids.ts'
import { slugOf } from '../slug-of.ts'
import type { CodeInSet, CodeSet, GroupInSet, SaidOf, Tool } from './code-set.ts'
import { wordsFor } from './words-for.ts'

/** A code of a set as the codebook has it. */
export interface NamedCode {
  /** `theme.word`. */
  code: string
  label: string
  description: string
  /** What the tool knows it by, and how that stands under `Formerly`. */
  key: string
  formerly: string
  said: SaidOf
}

export interface NamedTheme {
  theme: string
  /** The way to it, where its set has groups in groups; of no group, the set. */
  label: string
  groups: readonly GroupInSet[]
  codes: NamedCode[]
}

export interface NamedSet {
  set: CodeSet
  scheme: string
  /** Only what is new: themes with their new codes, of which the theme itself may be there. */
  fresh: readonly NamedTheme[]
  /** Every code of the set, by what the tool knows it by. */
  codes: ReadonlyMap<string, NamedCode>
}

/** The names that the codes, groups and sets of a tool have in the codebook, and those that they get. Groups in groups become one theme, named by the way to it. */
export function nameCodes(sets: readonly CodeSet[], codebook: Codebook, tool: Tool): NamedSet[] {
  const all = codebook.schemes.flatMap(({ scheme, themes }) =>
    themes.flatMap(({ theme, codes }) => codes.map(code => ({ ...code, scheme, theme }))),
  )
  const known = new Map(all.flatMap(one => tool.keysOf(one).map(key => [key, one] as const)))
  const there = ({ key }: CodeInSet) => known.get(key)
  const themeWord = wordsFor(codebook.schemes.flatMap(one => one.themes.map(({ theme }) => theme)))
  const slugFor = slugs(
    codebook.schemes.map(one => one.scheme),
    tool.prefix,
  )
  const inTheme = new Map<string, string[]>()
  for (const { theme, codes } of codebook.schemes.flatMap(one => one.themes))
    inTheme.set(theme, [...(inTheme.get(theme) ?? []), ...codes.map(({ code }) => code.split('.')[1] ?? '')])
  const words = new Map<string, (label: string) => string>()
  return sets.flatMap((set): NamedSet[] => {
    if (set.codes.length === 0) return []
    const scheme = set.codes.map(there).find(one => one !== undefined)?.scheme ?? slugFor(set.name)
    const own = new Set(set.codes.map(there))
    const labels = labelsIn(
      set,
      all.filter(one => one.scheme === scheme && !own.has(one)),
    )
    const themeThere = new Map<string, string>()
    for (const code of set.codes) {
      const theme = there(code)?.theme
      if (theme !== undefined && !themeThere.has(groupOf(code))) themeThere.set(groupOf(code), theme)
    }
    const codes = new Map<string, NamedCode>()
    const themes = new Map<string, NamedTheme>()
    for (const code of set.codes) {
      const way = code.groups.map(({ label }) => label).join(' / ') || set.name
      const group = code.groups.at(-1)
      const key = groupOf(code)
      const theme = themes.get(key) ?? {
        theme: themeThere.get(key) ?? themeWord(group?.said?.theme ?? way),
        label: way,
        groups: code.groups,
        codes: [],
      }
      themes.set(key, theme)
      const before = there(code)
      const word = words.get(theme.theme) ?? wordsFor(inTheme.get(theme.theme) ?? [])
      words.set(theme.theme, word)
      const named = {
        code: before?.code ?? `${theme.theme}.${word(code.said?.code?.split('.').at(-1) ?? code.label)}`,
        label: labels.get(code) ?? code.label,
        description: code.description,
        key: code.key,
        formerly: tool.prefix + code.key,
        said: code.said ?? {},
      }
      codes.set(code.key, named)
      if (before === undefined) theme.codes.push(named)
    }
    return [{ set, scheme, fresh: [...themes.values()].filter(one => one.codes.length > 0), codes }]
  })
}

/** The group that a code stands in; the set itself where it stands in none. */
function groupOf({ groups }: CodeInSet): string {
  return groups.at(-1)?.key ?? ''
}

/** The labels of a set, each once: what two codes are called has the way to it behind, and its number where even that is the same. */
function labelsIn(
  set: CodeSet,
  others: readonly { labels: Readonly<Record<string, string>> }[],
): Map<CodeInSet, string> {
  const used = new Set(others.flatMap(({ labels }) => Object.values(labels)).map(label => label.toLowerCase()))
  const times = new Map<string, number>()
  for (const { label } of set.codes) times.set(label.toLowerCase(), (times.get(label.toLowerCase()) ?? 0) + 1)
  return new Map(
    set.codes.map(code => {
      const way = code.groups.map(({ label }) => label).join(' / ')
      const isOne = times.get(code.label.toLowerCase()) === 1
      const could = [
        ...(isOne ? [code.label] : []),
        ...(way === '' ? [] : [`${code.label} (${way})`]),
        `${code.label} (${code.key})`,
      ]
      const label = could.find(one => !used.has(one.toLowerCase())) ?? code.key
      used.add(label.toLowerCase())
      return [code, label]
    }),
  )
}

function slugs(names: readonly string[], prefix: string): (name: string) => string {
  const taken = new Set(names)
  return name => {
    const letters = slugOf(name)
    const slug = SLUG.test(letters) ? `${prefix}${letters}`.slice(0, 60).replace(/-+$/, '') : prefix.replace(/-$/, '')
    let free = slug
    for (let n = 2; taken.has(free); n++) free = `${slug}-${n}`
    taken.add(free)
    return free
  }
}
