import type { CodeInSet, CodeSet, GroupInSet } from '../code-sets/code-set.ts'
import { plainText } from '../plain-text.ts'
import { type Json, listIn, partOf, textIn } from './json-parts.ts'

/** The code sets of an export, each with its codes in their order. */
export function eppiSets(file: Json): CodeSet[] {
  const seen = new Set<string>()
  const codesUnder = (holder: Json, groups: readonly GroupInSet[]): CodeInSet[] =>
    listIn(partOf(holder, 'Attributes'), 'AttributesList').flatMap(node => {
      const key = textIn(node, 'AttributeId')
      const label = plainText(textIn(node, 'AttributeName')) || key
      if (key === '' || seen.has(key)) return []
      seen.add(key)
      const inner = codesUnder(node, [...groups, { key, label }])
      if (inner.length > 0 && hasNoBox(node)) return inner
      const said = textIn(node, 'AttributeSetDescription') || textIn(node, 'AttributeDescription')
      return [{ key, label, description: plainText(said), groups }, ...inner]
    })
  return listIn(file, 'CodeSets').map((set, index) => {
    const id = textIn(set, 'SetId') || String(index + 1)
    return { id, name: plainText(textIn(set, 'SetName')) || id, codes: codesUnder(set, []) }
  })
}

/** What has no box to tick nobody can give to an item. It is a group where it holds codes; one that holds none is a code that nobody gave yet. */
function hasNoBox(node: Json): boolean {
  return /^not selectable/i.test(textIn(node, 'AttributeType'))
}
