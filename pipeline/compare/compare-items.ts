import { byNumberedId } from '../canonical/order.ts'
import type { Change, FieldChange, Item } from './item.ts'
import type { Renames } from './renames.ts'

/**
 * What changed from one side to the other. Items are paired by group, kind and key, under their new names. What belongs together stands together: by study,
 * then by kind, and codings of one passage side by side, so that a code that took the place of another is seen beside it.
 */
export function compareItems(before: readonly Item[], after: readonly Item[], renames: Renames): Change[] {
  const old = new Map(before.map(item => [idOf(renamed(item, renames)), item]))
  const met = new Set<string>()
  const changes = after.flatMap(item => {
    const id = idOf(item)
    const previous = old.get(id)
    met.add(id)
    if (previous === undefined) return [changeOf(item, 'added', fieldChanges(undefined, item))]
    const fields = fieldChanges(previous, item)
    const formerly = isNamed(item) && itemName(previous) !== itemName(item) ? itemName(previous) : undefined
    if (formerly !== undefined)
      return [
        {
          ...changeOf(
            item,
            'renamed',
            fields.filter(({ field }) => !isName(field)),
          ),
          formerly,
        },
      ]
    return fields.length === 0 ? [] : [{ ...changeOf(item, 'changed', fields), ...keptIn(item, fields) }]
  })
  const rulings = new Map(after.filter(item => item.kind === 'ruling').map(item => [idOf(item), item]))
  const removed = before.flatMap(item => {
    const now = renamed(item, renames)
    if (met.has(idOf(now))) return []
    const reason = rulings.get(idOf({ ...now, kind: 'ruling' }))?.fields.get('reason')?.text
    const { reason: _, ...change } = changeOf(
      { ...item, group: now.group, key: now.key },
      'removed',
      fieldChanges(item, undefined),
    )
    return [reason === undefined ? change : { ...change, reason }]
  })
  return inOrder(reasonsOnce([...changes, ...removed]), [...after, ...before])
}

/** Why a finding was settled so stands at the ruling where that is a change itself. */
function reasonsOnce(changes: readonly Change[]): Change[] {
  const ruled = new Set(changes.filter(({ kind }) => kind === 'ruling').map(({ group, key }) => `${group} ${key}`))
  return changes.map(change => {
    const { reason: _, ...other } = change
    return change.kind === 'finding' && ruled.has(`${change.group} ${change.key}`) ? other : change
  })
}

/** What carries a name of its own that can be changed: the record of a study or document, its row in the screening, a code, a region. */
function isNamed(item: Item): boolean {
  return ['record', 'screened record', 'code', 'regions'].includes(item.kind)
}

function itemName(item: Item): string {
  return item.kind === 'record' ? item.group : item.key
}

/** Fields that a new name changes by itself. */
function isName(field: string): boolean {
  return ['code', 'record_id', 'region', 'formerly'].includes(field)
}

function renamed(item: Item, { groups, codes, regions }: Renames): Item {
  const group = groups.get(item.group) ?? item.group
  if (item.kind === 'code') return { ...item, key: codes.get(item.key) ?? item.key }
  if (item.kind === 'regions') return { ...item, key: regions.get(item.key) ?? item.key }
  if (item.kind === 'screened record') return { ...item, key: groups.get(item.key) ?? item.key }
  const code = item.code === undefined ? undefined : codes.get(item.code)
  return code === undefined ? { ...item, group } : { ...item, group, code, key: `${item.key.split('/')[0]}/${code}` }
}

function idOf({ group, kind, key }: Item): string {
  return JSON.stringify([group, kind, key])
}

function fieldChanges(before: Item | undefined, after: Item | undefined): FieldChange[] {
  const names = [...new Set([...(after?.fields.keys() ?? []), ...(before?.fields.keys() ?? [])])]
  return names.flatMap(field => {
    const [old, now] = [before?.fields.get(field), after?.fields.get(field)]
    const place = (now ?? old)?.place
    return place === undefined || old?.text === now?.text
      ? []
      : [{ field, before: old?.text, after: now?.text, place: now?.place ?? after?.place ?? place }]
  })
}

function changeOf(item: Item, what: Change['what'], fields: FieldChange[]): Change {
  const { fields: _, ...about } = item
  return { ...about, place: what === 'changed' ? (fields[0]?.place ?? item.place) : item.place, what, fields }
}

/** The other values of a coding. */
function keptIn({ kind, code, fields }: Item, changed: readonly FieldChange[]): { kept?: string } {
  if (code === undefined || kind.startsWith('ruling')) return {}
  const others = [...fields].filter(([name]) => !changed.some(({ field }) => field === name))
  return others.length === 0 ? {} : { kept: others.map(([name, { text }]) => `${name}: ${text}`).join(' · ') }
}

function inOrder(changes: readonly Change[], items: readonly Item[]): Change[] {
  const groups = [...new Set(items.map(item => item.group))]
  const kinds = [...new Set(items.map(item => item.kind))]
  const rank = new Map(changes.map(one => [one, [groups.indexOf(one.group), kinds.indexOf(one.kind)] as const]))
  return [...changes].sort((a, b) => {
    const [[groupA = 0, kindA = 0] = [], [groupB = 0, kindB = 0] = []] = [rank.get(a), rank.get(b)]
    return groupA - groupB || kindA - kindB || byNumberedId(passageOf(a), passageOf(b))
  })
}

function passageOf({ cited }: Change): string {
  return cited?.passage ?? ''
}
