import { isUtf8 } from 'node:buffer'

/**
 * What the sources that are UTF-8 are written with, in small letters: their signs beyond ASCII, the groups of three letters with such a one, and
 * their words. A reading of doubtful bytes is weighed by it.
 */
export interface KnownText {
  signs: ReadonlySet<string>
  groups: ReadonlySet<string>
  words: ReadonlySet<string>
}

export const NOTHING_KNOWN: KnownText = { signs: new Set(), groups: new Set(), words: new Set() }

/** The same, worked out when it is first asked for: nearly always every file is UTF-8, and nobody asks. */
export function onceKnown(files: readonly { bytes: Uint8Array }[]): () => KnownText {
  let known: KnownText | undefined
  return () => {
    known ??= knownText(files)
    return known
  }
}

export function knownText(files: readonly { bytes: Uint8Array }[]): KnownText {
  const known = { signs: new Set<string>(), groups: new Set<string>(), words: new Set<string>() }
  for (const { bytes } of files) {
    if (!isUtf8(bytes)) continue
    const text = Buffer.from(bytes).toString('utf8').normalize('NFC').toLowerCase()
    for (const [sign] of text.matchAll(/[^\0-\x7f]/gu)) known.signs.add(sign)
    for (const [word] of text.matchAll(/\p{L}+/gu)) {
      if (known.words.has(word)) continue
      known.words.add(word)
      for (const group of groupsOf(word)) known.groups.add(group)
    }
  }
  return known
}

/** The groups of three letters in a word of which one at least is beyond ASCII. */
export function groupsOf(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 2) }, (_, at) => word.slice(at, at + 3)).filter(group =>
    /[^\0-\x7f]/.test(group),
  )
}
