import type { FormerName } from '../rules/names-to-follow.ts'

/** A text with new names in the places of old ones; from the end of each line to its beginning, so that no place moves before it is written. */
export function withNewNames(text: string, names: readonly FormerName[]): string {
  const lines = text.split('\n')
  for (const { place, old, now } of [...names].sort((a, b) => b.place.column - a.place.column)) {
    const line = lines[place.line - 1] ?? ''
    const [from, to] = [place.column - 1, place.endColumn - 1]
    lines[place.line - 1] = line.slice(0, from) + line.slice(from, to).replace(old, now) + line.slice(to)
  }
  return lines.join('\n')
}
