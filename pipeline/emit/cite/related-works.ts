import type { Dataset } from '../../../schema/dataset.ts'
import { isDoi } from '../../../schema/doi.ts'
import type { Review } from '../../../schema/settled.ts'

/** A work that the dataset has to do with, by what it is found by, and what the dataset is to it in a word of DataCite: `isDerivedFrom`. */
export interface RelatedWork {
  identifier: string
  scheme: 'doi' | 'url'
  relation: string
}

/**
 * The works of dataset.md, and every study and document of the review by its DOI, or where it has none by the first page that was read. A dataset that takes
 * what it says from them references them, as DataCite has it: each “is used as a source of information”.
 */
export function relatedWorks({ studies, documents }: Review, { related_works }: Dataset): RelatedWork[] {
  const declared = related_works.map(({ identifier, relation }) => work(identifier, wordOfDataCite(relation)))
  const found = new Set(declared.map(({ identifier }) => identifier))
  const read = [
    ...studies.map(({ record: { doi }, pages }) => (isDoi(doi) ? doi : pages[0]?.address)),
    ...documents.map(({ pages }) => pages[0]?.address),
  ].flatMap((identifier): RelatedWork[] => {
    if (identifier === undefined || found.has(identifier)) return []
    found.add(identifier)
    return [work(identifier, 'references')]
  })
  return [...declared, ...read]
}

function work(identifier: string, relation: string): RelatedWork {
  return { identifier, scheme: isDoi(identifier) ? 'doi' : 'url', relation }
}

/** `is-derived-from` is `isDerivedFrom` there. */
function wordOfDataCite(relation: string): string {
  return relation.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
