import type { Labels } from '../../schema/labels.ts'
import { isMissing } from '../../schema/missing.ts'
import type { Document } from '../../schema/settled.ts'
import { inEach } from '../languages/in-each.ts'

/** What a document is called where there is little room: who made it, its year and its kind. Two documents may share such a name; their ids tell them apart. */
export function shortName({ record }: Document, languages: readonly string[]): Labels {
  const [producer = ''] = isMissing(record.producers) ? [record.publisher] : record.producers
  const year = isMissing(record.year) ? '' : String(record.year)
  return inEach(languages, ({ cells, words }) =>
    cells.document({ producer, year, kind: words.document_kind[record.kind] }),
  )
}
