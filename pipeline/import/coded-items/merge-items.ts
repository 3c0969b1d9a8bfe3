import type { Item } from './coded-export.ts'
import { codedItem } from './coded-item.ts'
import { mergeRows, type OtherReading, type Rows } from './merge-rows.ts'
import { type AddedToNote, placePassages, type ToldOfPages } from './place-passages.ts'
import type { StudyThere } from './study-there.ts'

/** What items add to a study that stands in the review. */
export interface MergedItems extends AddedToNote {
  /** The rows of each sheet that changes, whole. */
  sheets: ReadonlyMap<string, Rows>
  /** Coders who are listed as those who read a draft. */
  coders: readonly string[]
  /** How many rows with a code are new, and how many were there. */
  added: number
  there: number
  differing: readonly OtherReading[]
}

/**
 * Merges what was coded since: a text that is no passage yet becomes the next one, and a code goes into the sheet of its coder. Nothing that stands is changed.
 * Where a coder has read a passage otherwise both readings are told, but in a draft on which nobody has worked: there a row that says `none`, or what the export
 * says, was written by an import, and another code stands beside it.
 */
export function mergeItems(
  study: StudyThere,
  items: readonly Item[],
  told: Parameters<typeof codedItem>[1] & ToldOfPages,
): MergedItems {
  let note: AddedToNote = { pages: [], passages: [], left: [] }
  const sheets = new Map<string, Rows>()
  let [added, there] = [0, 0]
  const differing: OtherReading[] = []
  for (const item of items) {
    const coded = codedItem(item, told)
    const { placed, added: noted } = placePassages(study, item, coded.passages, note, told)
    note = noted
    for (const [coder, given] of coded.sheets) {
      const before = sheets.get(coder) ?? study.sheets.get(coder) ?? []
      const begins = study.draft && !study.sheets.has(coder)
      const merged = mergeRows(before, given, { coder, placed, begins })
      if (merged.rows !== before) sheets.set(coder, merged.rows)
      added += merged.added
      there += merged.there
      differing.push(...merged.differing)
    }
  }
  const coders = study.draft ? [...sheets.keys()].filter(coder => !study.codedBy.includes(coder)) : []
  return { ...note, sheets, coders, added, there, differing }
}
