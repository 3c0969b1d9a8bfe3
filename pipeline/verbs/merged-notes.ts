import { reading } from '../../schema/reading.ts'
import { writeCsv } from '../canonical/csv.ts'
import type { Problem } from '../diagnostics/problem.ts'
import type { Item } from '../import/coded-items/coded-export.ts'
import { type MergedItems, mergeItems } from '../import/coded-items/merge-items.ts'
import { studyThere } from '../import/coded-items/study-there.ts'
import { withPassages } from '../import/coded-items/with-passages.ts'
import { notePath, sheetPath } from '../review/paths.ts'
import type { ReviewUnderWay } from '../review/review-under-way.ts'
import type { StudyUnderReview } from '../review/source.ts'
import type { SourceFile } from '../review/source-file.ts'
import { read } from '../stages.ts'
import { filesWith } from './files-with.ts'
import { withCoder } from './with-coder.ts'

/** What items of studies that stand in the review come to. */
export interface MergedNotes {
  /** What changes, by the path in the sources. */
  texts: ReadonlyMap<string, string>
  studies: readonly (MergedItems & { id: string })[]
  /** Studies that would not be in order with what is new, and stay as they are. */
  unfit: readonly { id: string; problem: Problem }[]
  /** A passage of a finished study for each code that is new in it, because such a code has an example. */
  examples: ReadonlyMap<string, string>
  /** The items whose studies have a note. */
  items: ReadonlySet<Item>
}

/**
 * Merges items into the notes and sheets of their studies: of those that stand there, and of those that the same import begins where two of its items are one.
 * What a study cannot take without a problem, such as a passage that one of its two coders has not read, is left out whole, because a rule says it best.
 */
export function mergedNotes(
  input: readonly SourceFile[],
  underWay: ReviewUnderWay,
  begun: ReadonlyMap<string, string>,
  subjects: ReadonlyMap<Item, string>,
  told: Parameters<typeof mergeItems>[2],
): MergedNotes {
  const byStudy = new Map<string, Item[]>()
  for (const [item, id] of subjects) byStudy.set(id, [...(byStudy.get(id) ?? []), item])
  const isThere = (id: string) => underWay.studies.some(one => one.id === id)
  const later = filesWith(input, begun)
  const isBegunByTwo = [...byStudy].some(([id, { length }]) => length > 1 && !isThere(id))
  const { studies } = isBegunByTwo ? read(underWay.path, later).underWay : underWay
  const merged = studies.flatMap(study => {
    const items = byStudy.get(study.id)
    return items === undefined ? [] : [{ study, items, ...mergeItems(studyThere(study), items, told) }]
  })
  const inSources = (path: string) => path.slice(underWay.path.length + 1)
  const changed = merged
    .filter(({ passages, sheets }) => passages.length + sheets.size > 0)
    .map(one => ({ ...one, texts: textsOf(one.study, one, later, inSources) }))
  const all = new Map(changed.flatMap(({ texts }) => texts))
  const problems = changed.length === 0 ? [] : read(underWay.path, filesWith(later, all)).problems
  const unfit = changed.flatMap(({ study }) => {
    const problem = problems.find(({ place }) => place.path.startsWith(`${study.path}/`))
    return problem === undefined ? [] : [{ id: study.id, problem }]
  })
  const isUnfit = (id: string) => unfit.some(one => one.id === id)
  const taken = changed.filter(({ study }) => !isUnfit(study.id))
  const examples = taken.flatMap(({ study: { id, draft }, sheets }) =>
    draft ? [] : [...sheets.values()].flat().map(([passage = '', code = '']) => [code, `${id}/${passage}`] as const),
  )
  return {
    texts: new Map(taken.flatMap(({ texts }) => texts)),
    examples: new Map(examples.toReversed()),
    studies: merged.filter(({ study }) => !isUnfit(study.id)).map(({ study, ...one }) => ({ ...one, id: study.id })),
    unfit,
    items: new Set(merged.flatMap(({ items }) => items)),
  }
}

function textsOf(
  study: StudyUnderReview,
  { pages, passages, sheets, coders }: MergedItems,
  input: readonly SourceFile[],
  inSources: (path: string) => string,
): [string, string][] {
  const path = inSources(notePath(study))
  const note = Buffer.from(input.find(file => file.path === path)?.bytes ?? []).toString('utf8')
  const listed = coders.length === 0 ? note : withCoder(note, study.record, coders.join('; '))
  const text = passages.length === 0 ? listed : withPassages(listed, pages, passages)
  const rows = [...sheets].map(([coder, cells]): [string, string] => [
    inSources(sheetPath(study, 'coding', coder)),
    writeCsv(Object.keys(reading.shape), cells),
  ])
  return [...(text === note ? [] : [[path, text] as [string, string]]), ...rows]
}
