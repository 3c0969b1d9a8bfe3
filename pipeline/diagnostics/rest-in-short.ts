import { counted } from './counted.ts'
import type { Problem } from './problem.ts'

/** So many pairs of a rule and a file are named, those with the most problems first. */
const MOST_NAMED = 20

/** The problems that are not told one by one: how many they are, then how many break which rule in which file. Nothing where there are none. */
export function restInShort(rest: readonly Problem[]): string[] {
  if (rest.length === 0) return []
  const numbers = new Map<string, number>()
  for (const { rule, place } of rest) {
    const pair = `${rule} in ${place.path}`
    numbers.set(pair, (numbers.get(pair) ?? 0) + 1)
  }
  const pairs = [...numbers].sort(([, a], [, b]) => b - a)
  const more = pairs.slice(MOST_NAMED)
  const inMore = more.reduce((sum, [, n]) => sum + n, 0)
  return [
    `… and ${counted(rest.length, 'more problem')} (\`--all\` prints them):`,
    ...pairs.slice(0, MOST_NAMED).map(([pair, n]) => `  ${n} ${pair}`),
    ...(more.length === 0 ? [] : [`  ${inMore} of other rules or in other files`]),
  ]
}
