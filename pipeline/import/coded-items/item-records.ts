import type { Missing } from '../../../schema/missing.ts'
import type { ScreeningRow } from '../../../schema/screening.ts'
import type { WordIn } from '../../../schema/vocabulary.ts'
import { type FoundReference, foundReference } from '../found-reference.ts'
import type { Item } from './coded-export.ts'
import { type CodedItem, codedItem } from './coded-item.ts'
import { type ItemTool, markOf } from './item-tool.ts'
import type { Told } from './told-of-items.ts'

/** Reasons that the import declares in the protocol: of what was decided elsewhere and nothing of it read here. */
export const REASONS = ['not-read-here', 'excluded-elsewhere'] as const
export type Reason = (typeof REASONS)[number]

/** An item as a row of the screening, and as a note where it was not excluded. */
export interface ItemRecord extends FoundReference, CodedItem {
  item: Item
  stage: WordIn<'screening_stage'>
  decision: Extract<WordIn<'screening_decision'>, 'included' | 'excluded' | 'awaiting-classification'>
  reason: Reason | Extract<Missing, 'not-applicable'>
}

export interface TakenItems {
  records: ItemRecord[]
  left: { item: Item; because: string }[]
}

/**
 * What each item becomes. It is included here only where that is asked for, a text of it was marked, by one reader or by several who agree, and its authors and a
 * year of the window are known: everything else that was included there awaits, because a study that nobody has read here would count as one that says nothing.
 */
export function itemRecords(path: string, items: readonly Item[], told: Told): TakenItems {
  const taken: TakenItems = { records: [], left: [] }
  for (const item of items) {
    const found = NOT_TAKEN[item.status] ?? (item.item === '' ? 'it has no id' : foundReference(path, item.reference))
    if (typeof found === 'string') taken.left.push({ item, because: found })
    else {
      const coded = codedItem(item, told)
      const called = {
        ...(item.ofReview === undefined ? {} : { called: item.ofReview.id }),
        ...(item.record === undefined ? {} : { record: item.record }),
      }
      taken.records.push({ ...found, ...called, ...coded, item, ...decisionOf(item, found, coded, told) })
    }
  }
  return taken
}

const NOT_TAKEN: Record<string, string> = {
  D: 'it is deleted there',
  S: 'it is another item once more there',
}

type Decided = Pick<ItemRecord, 'stage' | 'decision' | 'reason'>

function decisionOf(item: Item, { authors, year }: FoundReference, coded: CodedItem, told: Told): Decided {
  const isKnown = authors !== undefined && year !== undefined
  const seen = item.hasAbstract ? 'abstract' : 'title'
  if (item.status === 'E' && isKnown) return { stage: seen, decision: 'excluded', reason: 'excluded-elsewhere' }
  const isInWindow = isKnown && year >= told.window.from && year <= told.window.to
  if (told.include && item.status === 'I' && isInWindow && coded.passages.length > 0 && coded.agree)
    return {
      stage: told.read === 'abstract' ? 'abstract' : 'full-text',
      decision: 'included',
      reason: 'not-applicable',
    }
  return { stage: seen, decision: 'awaiting-classification', reason: 'not-read-here' }
}

/** The cells of its row in the screening. The number of the item there tells it from others when the export comes again. */
export function rowOf(
  tool: ItemTool,
  { cells, stage, decision, reason, item }: ItemRecord,
  id: string,
  likeIds: readonly string[],
): Record<keyof ScreeningRow, string> {
  return {
    record_id: id,
    ...cells,
    found_by: 'earlier-list',
    stage,
    decision,
    reason,
    page_states: decision === 'awaiting-classification' ? 'not-seen' : 'not-applicable',
    note: [markOf(tool, item.item), ...likeIds].join('; '),
  }
}

/** The items that rows of the screening came from, with the ids of their rows. */
export function itemsMet(
  { name, itemOf }: ItemTool,
  rows: readonly Pick<ScreeningRow, 'record_id' | 'note'>[],
): Map<string, string> {
  const named = new RegExp(String.raw`(?<!\S)${name} ([\w-]+)`, 'g')
  return new Map(
    rows.flatMap(({ record_id, note }) => [
      ...(itemOf === undefined ? [] : [[itemOf(record_id), record_id] as const]),
      ...[...note.matchAll(named)].map(([, item = '']) => [item, record_id] as const),
    ]),
  )
}
