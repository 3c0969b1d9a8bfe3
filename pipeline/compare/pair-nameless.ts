import type { Item } from './item.ts'

/**
 * Which item of before each one of after is, of those that have no name of their own: the paragraphs of a page, and parts that stand there once. Of one kind the
 * same is known again by its text, wherever it stands now, and each of the others by its turn, so that a text that was corrected is one that changed.
 */
export function pairNameless(before: readonly Item[], after: readonly Item[]): Map<Item, Item> {
  const [was, is] = [byKind(before), byKind(after)]
  const pairs = new Map<Item, Item>()
  for (const [kind, now] of is) {
    const left = [...(was.get(kind) ?? [])]
    const others = now.filter(item => {
      const same = left.findIndex(one => textOf(one) !== undefined && textOf(one) === textOf(item))
      if (same === -1) return true
      for (const one of left.splice(same, 1)) pairs.set(item, one)
      return false
    })
    for (const [at, item] of others.entries()) {
      const turn = left[at]
      if (turn !== undefined) pairs.set(item, turn)
    }
  }
  return pairs
}

export function isNameless({ key }: Item): boolean {
  return key === ''
}

function byKind(items: readonly Item[]): Map<string, Item[]> {
  const kinds = new Map<string, Item[]>()
  for (const item of items.filter(isNameless)) {
    const kind = `${item.group} ${item.kind}`
    kinds.set(kind, [...(kinds.get(kind) ?? []), item])
  }
  return kinds
}

function textOf({ fields }: Item): string | undefined {
  return fields.get('text')?.text
}
