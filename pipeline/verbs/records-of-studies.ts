import { isMissing } from '../../schema/missing.ts'
import type { Item } from '../import/coded-items/coded-export.ts'
import type { KnownRecord } from '../import/screen-references.ts'
import { titleWords } from '../review/publication.ts'

/**
 * Studies of a table with the records of the screening that they are. A table often has no more than a title, because the references came into the review before
 * it: a study is the one record that has the same title and says nothing else otherwise. Where several do it is left to whoever screens.
 */
export function recordsOfStudies(items: readonly Item[], known: readonly KnownRecord[]): Item[] {
  const byTitle = new Map<string, KnownRecord[]>()
  for (const one of new Map(known.filter(({ joins }) => joins).map(one => [one.id, one])).values()) {
    const title = plain(one.cells.title)
    byTitle.set(title, [...(byTitle.get(title) ?? []), one])
  }
  return items.map(item => {
    const alike = item.reference.title === '' ? [] : (byTitle.get(plain(item.reference.title)) ?? [])
    const [one, ...others] = alike.filter(record => saysNothingElse(item, record))
    return item.record !== undefined || one === undefined || others.length > 0 ? item : { ...item, record: one.id }
  })
}

/** The year and the DOI are given by one of the two alone, or the same; of the authors the first is. */
function saysNothingElse({ reference: { fields } }: Item, { cells }: KnownRecord): boolean {
  return (['year', 'doi', 'authors'] as const).every(field => {
    const [one = '', other] = [fields.get(field), cells[field]]
    if (one === '' || isMissing(other) || other === '') return true
    const first = (text: string) => plain(field === 'authors' ? (text.split(/[;,]/)[0] ?? '') : text)
    return first(one) === first(other)
  })
}

function plain(text: string): string {
  return titleWords(text).join(' ')
}
