import { isMissing } from '../../schema/missing.ts'
import type { Document } from '../../schema/settled.ts'
import type { DOCUMENT_KIND } from '../../schema/vocabulary.ts'
import type { WordOf } from '../../schema/word-list.ts'

const KINDS: Record<WordOf<typeof DOCUMENT_KIND>, { da: string; en: string }> = {
  review: { da: 'oversigt', en: 'review' },
  evaluation: { da: 'evaluering', en: 'evaluation' },
  mapping: { da: 'kortlægning', en: 'mapping' },
  guidance: { da: 'vejledning', en: 'guidance' },
}

/** What a document is called where there is little room: who made it, its year and its kind. Two documents may share such a name; their ids tell them apart. */
export function shortNames({ record }: Document): { source_da: string; source_en: string } {
  const [producer] = isMissing(record.producers) ? [record.publisher] : record.producers
  const year = isMissing(record.year) ? '' : ` ${record.year}`
  const kind = KINDS[record.kind]
  return { source_da: `${producer}${year}, ${kind.da}`, source_en: `${producer}${year}, ${kind.en}` }
}
