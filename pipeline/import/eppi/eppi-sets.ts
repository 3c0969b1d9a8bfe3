import { plainText } from '../plain-text.ts'
import type { EppiCode, EppiGroup, EppiSet } from './eppi-export.ts'
import { type Json, listIn, partOf, textIn } from './json-parts.ts'

/** The code sets of an export, each with its codes in their order. */
export function eppiSets(file: Json): EppiSet[] {
  const seen = new Set<string>()
  const codesUnder = (holder: Json, groups: readonly EppiGroup[]): EppiCode[] =>
    listIn(partOf(holder, 'Attributes'), 'AttributesList').flatMap(node => {
      const attribute = textIn(node, 'AttributeId')
      const label = plainText(textIn(node, 'AttributeName')) || attribute
      if (attribute === '' || seen.has(attribute)) return []
      seen.add(attribute)
      const inner = codesUnder(node, [...groups, { attribute, label }])
      if (inner.length > 0 && hasNoBox(node)) return inner
      const said = textIn(node, 'AttributeSetDescription') || textIn(node, 'AttributeDescription')
      return [{ attribute, label, description: plainText(said), groups }, ...inner]
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
