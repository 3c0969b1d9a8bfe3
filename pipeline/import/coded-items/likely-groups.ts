import type { LikelyPair } from '../../review/likely-duplicates.ts'

/** By its id, of each record that is likely another once more, the ids of all that come before it in the group of those that are alike. */
export function likelyGroups(pairs: readonly LikelyPair<{ id: string }>[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  const named = new Map<string, string[]>()
  for (const { first, second } of pairs) {
    const group = groups.get(first.id) ?? [first.id]
    named.set(second.id, [...group])
    group.push(second.id)
    for (const id of group) groups.set(id, group)
  }
  return named
}
