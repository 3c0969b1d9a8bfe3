import type { WordIn } from '../../schema/vocabulary.ts'
import { byCodeUnit, byNumberedId } from '../canonical/order.ts'
import type { Change, FieldChange, Item } from './item.ts'
import { isNameless, pairNameless } from './pair-nameless.ts'
import { isSameButForNames, type Renames, withNewNames } from './renames.ts'
import { withoutEchoes } from './without-echoes.ts'

/**
 * What changed from one side to the other. Items are paired by group, kind and key, under their new names; paragraphs, which have none, by what they say. What
 * belongs together stands together: by study, then by kind, and codings of one passage side by side, so that a code that took the place of another is seen
 * beside it, and what was read beside what was settled.
 */
export function compareItems(before: readonly Item[], after: readonly Item[], renames: Renames): Change[] {
  const nameless = pairNameless(before, after)
  const metNameless = new Set(nameless.values())
  const old = new Map(before.map(item => [idOf(renamed(item, renames)), item]))
  const met = new Set<string>()
  const changes = after.flatMap(item => {
    const id = idOf(item)
    const previous = isNameless(item) ? nameless.get(item) : old.get(id)
    met.add(id)
    if (previous === undefined) return [changeOf(item, 'added', fieldChanges(undefined, item))]
    const fields = fieldChanges(previous, item).filter(
      ({ before, after }) => !isSameButForNames(before, after, renames),
    )
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
  const drops = after.filter(({ kind, fields }) => kind === 'ruling' && fields.get('decision')?.text === DROPPED)
  const rulings = new Map(drops.map(item => [idOf(item), item]))
  const removed = before.flatMap(item => {
    const now = renamed(item, renames)
    if (isNameless(item) ? metNameless.has(item) : met.has(idOf(now))) return []
    const reason = rulings.get(idOf({ ...now, kind: 'ruling' }))?.fields.get('reason')?.text
    const { reason: _, ...change } = changeOf(
      { ...item, group: now.group, key: now.key },
      'removed',
      fieldChanges(item, undefined),
    )
    return [reason === undefined ? change : { ...change, reason }]
  })
  return inOrder(withoutEchoes([...changes, ...removed]), [...after, ...before])
}

/** A ruling says why a finding went where it decided so; any other finding went for another reason. */
const DROPPED = 'drop' satisfies WordIn<'decision'>

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

function renamed(item: Item, renames: Renames): Item {
  const key = item.kind === 'regions' ? renames.regions.get(item.key) : withNewNames(item.key, renames)
  return { ...item, group: withNewNames(item.group, renames), key: key ?? item.key }
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
  const codings = kinds.findIndex(isCoding)
  const rankOf = ({ group, kind }: Change) => ({
    group: groups.indexOf(group),
    part: isCoding(kind) ? codings : kinds.indexOf(kind),
    kind: kinds.indexOf(kind),
  })
  const rank = new Map(changes.map(one => [one, rankOf(one)] as const))
  return [...changes].sort((a, b) => {
    const [one, other] = [rank.get(a), rank.get(b)]
    if (one === undefined || other === undefined) return 0
    return (
      one.group - other.group ||
      one.part - other.part ||
      byNumberedId(passageOf(a), passageOf(b)) ||
      (isCoding(a.kind) ? byCodeUnit(a.key, b.key) : 0) ||
      one.kind - other.kind
    )
  })
}

function passageOf({ cited }: Change): string {
  return cited?.passage ?? ''
}

function isCoding(kind: string): boolean {
  return kind === 'finding' || kind.startsWith('reading of coder ') || kind.startsWith('ruling')
}
