import type { Kept } from '../review/kept.ts'

/** A longer text takes more room where it is kept than it takes time to read it again. */
const LONGEST = 1_000_000

/** What is made of a text, as an earlier run made it of the same. What is made is plain, so that it can be written down; of what is kept nobody may change anything. */
export function keptOf<Made>(kind: string, text: string, kept: Kept | undefined, make: (text: string) => Made): Made {
  if (kept === undefined || text.length > LONGEST) return make(text)
  const from = `${kind}\n${text}`
  const before = kept.get(from)
  if (before !== undefined) return JSON.parse(before)
  const made = make(text)
  kept.put(from, JSON.stringify(made))
  return made
}
