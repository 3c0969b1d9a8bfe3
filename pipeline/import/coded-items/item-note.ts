import { type FormField, recordKeys } from '../../../schema/form.ts'
import type { Page } from '../../../schema/page-read.ts'
import { studyRecord } from '../../../schema/study.ts'
import { writeNote } from '../../canonical/note.ts'
import { BASIS_OF_PAGE } from '../../review/basis-of-page.ts'
import type { ItemRecord } from './item-records.ts'
import { bullet, pagePart, part, passagePart } from './note-parts.ts'
import type { Told } from './told-of-items.ts'

/**
 * The note of a record that was not excluded. One that is included has every field, `not-seen` where no export says it; a draft only those that the export
 * gives, because the others await a reader.
 */
export function itemNote(
  record: ItemRecord,
  { read, letters }: Pick<Told, 'read' | 'letters'>,
  address: string,
  form: readonly FormField[],
): string {
  const { item, passages, sheets, decision } = record
  const isIncluded = decision === 'included'
  const coders = sheets.size > 0 ? [...sheets.keys()].sort() : [...letters.values()].slice(0, 1)
  const given = new Map<string, string>([
    ['status', isIncluded ? 'included' : 'draft'],
    ['coded_by', coders.join('; ')],
    ...item.reference.fields,
    ...(item.fields ?? []),
    ...(isIncluded ? includedFields(most(item.ofReview?.pages ?? [{ read }])) : []),
  ])
  const isAsked = (key: string) => isIncluded && !(key in shape && shape[key as keyof typeof shape].isOptional())
  const bullets = recordKeys(form.map(({ field }) => field)).flatMap(key => {
    const value = given.get(key) ?? (isAsked(key) ? 'not-seen' : undefined)
    return value === undefined ? [] : [bullet(key, value)]
  })
  const pages = item.ofReview?.pages ?? [{ page: 's1', address: item.address ?? address, read }]
  const parts = [
    part(2, 'Record', bullets),
    ...(passages.length === 0
      ? []
      : [part(2, 'Pages', [], pages.map(pagePart)), part(2, 'Passages', [], passages.map(passagePart))]),
  ]
  return writeNote([part(1, record.cells.title, [], parts)])
}

const { shape } = studyRecord

/** The most that was read of any of the pages. */
function most(pages: readonly Pick<Page, 'read'>[]): string {
  return BASIS_OF_PAGE.findLast(([word]) => pages.some(({ read }) => read === word))?.[0] ?? ''
}

function includedFields(read: string): [string, string][] {
  const basis = BASIS_OF_PAGE.find(([page]) => page === read)?.[1] ?? ''
  return [
    ['basis', basis],
    ['results_seen', 'yes'],
    ['appraisal', 'not-possible-from-basis'],
  ]
}
