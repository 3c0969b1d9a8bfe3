import anyAscii from 'any-ascii'
import type { Codebook } from '../../../schema/codebook.ts'
import { SLUG } from '../../../schema/ids.ts'
import { wordsFor } from './code-names.ts'
import type { EppiCode, EppiSet } from './eppi-export.ts'

/** A code of the export as the codebook has it. */
export interface NamedCode {
  /** `theme.word`. */
  code: string
  label: string
  description: string
  attribute: string
}

export interface NamedTheme {
  theme: string
  label: string
  codes: NamedCode[]
}

export interface NamedSet {
  set: EppiSet
  scheme: string
  /** Only what is new: themes with their new codes, of which the theme itself may be there. */
  fresh: readonly NamedTheme[]
  /** Every code of the set, by the attribute that the export has for it. */
  codes: ReadonlyMap<string, NamedCode>
}

/** What a code of the codebook was called before it came here: by that an import knows it again, whatever it is called since. */
export function formerName(attribute: string): string {
  return `eppi-${attribute}`
}

/** The names that the codes, groups and sets of an export have in the codebook, and those that they get. Groups in groups become one theme, named by the way to it. */
export function nameCodes(sets: readonly EppiSet[], codebook: Codebook): NamedSet[] {
  const all = codebook.schemes.flatMap(({ scheme, themes }) =>
    themes.flatMap(({ theme, codes }) => codes.map(code => ({ ...code, scheme, theme }))),
  )
  const known = new Map(all.flatMap(one => (one.formerly ?? []).map(name => [name, one] as const)))
  const there = ({ attribute }: EppiCode) => known.get(formerName(attribute))
  const themeWord = wordsFor(codebook.schemes.flatMap(one => one.themes.map(({ theme }) => theme)))
  const slugFor = slugs(codebook.schemes.map(one => one.scheme))
  const words = new Map<string, (label: string) => string>()
  return sets.flatMap((set): NamedSet[] => {
    if (set.codes.length === 0) return []
    const scheme = set.codes.map(there).find(one => one !== undefined)?.scheme ?? slugFor(set.name)
    const labels = labelsIn(
      set,
      all.filter(one => one.scheme === scheme && !set.codes.some(code => there(code) === one)),
    )
    const codes = new Map<string, NamedCode>()
    const themes = new Map<string, NamedTheme>()
    for (const code of set.codes) {
      const way = code.groups.map(({ label }) => label).join(' / ') || set.name
      const key = code.groups.at(-1)?.attribute ?? ''
      const siblings = set.codes.filter(one => (one.groups.at(-1)?.attribute ?? '') === key)
      const theme = themes.get(key) ?? {
        theme: siblings.map(there).find(one => one !== undefined)?.theme ?? themeWord(way),
        label: way,
        codes: [],
      }
      themes.set(key, theme)
      const before = there(code)
      const word =
        words.get(theme.theme) ??
        wordsFor(all.filter(one => one.theme === theme.theme).map(one => one.code.split('.')[1] ?? ''))
      words.set(theme.theme, word)
      const named = {
        code: before?.code ?? `${theme.theme}.${word(code.label)}`,
        label: labels.get(code) ?? code.label,
        description: code.description,
        attribute: code.attribute,
      }
      codes.set(code.attribute, named)
      if (before === undefined) theme.codes.push(named)
    }
    return [{ set, scheme, fresh: [...themes.values()].filter(one => one.codes.length > 0), codes }]
  })
}

/** The labels of a set, each once: what two codes are called has the way to it behind, and its number where even that is the same. */
function labelsIn(
  set: EppiSet,
  others: readonly { labels: Readonly<Record<string, string>> }[],
): Map<EppiCode, string> {
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
        `${code.label} (${code.attribute})`,
      ]
      const label = could.find(one => !used.has(one.toLowerCase())) ?? code.attribute
      used.add(label.toLowerCase())
      return [code, label]
    }),
  )
}

function slugs(names: readonly string[]): (name: string) => string {
  const taken = new Set(names)
  return name => {
    const letters = anyAscii(name)
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter(part => part !== '')
      .join('-')
    const slug = SLUG.test(letters) ? `eppi-${letters}`.slice(0, 60).replace(/-+$/, '') : 'eppi'
    let free = slug
    for (let n = 2; taken.has(free); n++) free = `${slug}-${n}`
    taken.add(free)
    return free
  }
}
