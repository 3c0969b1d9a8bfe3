import { counted } from '../diagnostics/counted.ts'

/** How a diff shortens what is long, the same in every format. */

/** A commit by its first letters, as git prints it. */
export function short(side: string): string {
  return /^[0-9a-f]{40}$/.test(side) ? side.slice(0, 10) : side
}

/** How all of a list that is cut is seen. */
export const ALL = '`--format json` has all'

/** Text cut to a length, with a sign that it was. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…`
}

/** Two texts, each cut to a length, so that the first place where they differ is seen: of what both begin with only the end is left. */
export function cutBeside(before: string, after: string, most: number): [string, string] {
  if (before.length <= most && after.length <= most) return [before, after]
  let differsAt = 0
  while (differsAt < before.length && before[differsAt] === after[differsAt]) differsAt += 1
  const from = Math.max(0, differsAt - Math.floor(most / 4))
  const within = (text: string) => cut(from === 0 ? text : `…${text.slice(from).replace(/^[\udc00-\udfff]/, '')}`, most)
  return [within(before), within(after)]
}

/** The first of a long list, and how many are left. */
export function folded<T>(
  all: readonly T[],
  most: number,
  asLines: (one: T) => readonly string[],
  what: string,
): string[] {
  const more = all.length - most
  return [
    ...all.slice(0, most).flatMap(asLines),
    ...(more > 0 ? [`… and ${counted(more, `more ${what}`)}; ${ALL}`] : []),
  ]
}

export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
