import type { WordIn } from '../../../schema/vocabulary.ts'
import type { Catalogue } from '../../languages/catalogue.ts'
import { checksByPersons } from '../../review/checks-by-persons.ts'
import { countedStudies } from '../../review/counted-studies.ts'
import { standingReaders, supersededOf } from '../../review/rounds.ts'
import type { ReportData } from '../report-data.ts'

/**
 * Whether persons or programs read the studies that count, and whether a person has checked any of it. It is made from who stands in `Coded by`, because a
 * sentence that is typed goes on denying a person who reads or checks later.
 */
export function whoRead({ page }: Catalogue, { review }: ReportData): string {
  const { coders, roles } = review.protocol
  const superseded = supersededOf(coders)
  const kinds = countedStudies(review).map(({ record }) => {
    const readers = standingReaders(record.coded_by, superseded)
    return new Set(coders.flatMap(({ coder, kind }) => (readers.includes(coder) ? [kind] : [])))
  })
  const readBy = (kind: WordIn<'coder_kind'>) => kinds.filter(read => read.has(kind)).length
  const isChecked = checksByPersons(review).size > 0 || roles.some(({ checked_by_a_person }) => checked_by_a_person > 0)
  return page.answer.who_read({
    persons: readBy('person'),
    automated: readBy('automated-reader'),
    of: kinds.length,
    isChecked,
  })
}
