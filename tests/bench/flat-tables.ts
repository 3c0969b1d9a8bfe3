import { codes } from '../../pipeline/aggregate/codes.ts'
import { type Counted, countedOf } from '../../pipeline/aggregate/counted.ts'
import { declaredIn } from '../../pipeline/aggregate/declared.ts'
import { evidence } from '../../pipeline/aggregate/evidence.ts'
import { published } from '../../pipeline/aggregate/published.ts'
import { studies } from '../../pipeline/aggregate/studies.ts'
import { studyGroups } from '../../pipeline/aggregate/study-groups.ts'
import type { TableRows } from '../../pipeline/aggregate/table.ts'
import type { Review } from '../../schema/settled.ts'

/** Studies whose rows are in memory at once. */
const STUDIES = 10_000

/** The published tables that a query reads, those of the studies some studies at a time: their rows are much larger than the studies they are made of. */
export function* flatTables(review: Review): Generator<TableRows> {
  const counted = countedOf({ ...review, studies: [] })
  const of = (some: Review['studies']): Counted => ({ ...counted, review: { ...review, studies: some } })
  yield published(codes, of(review.studies))
  for (let at = 0; at < review.studies.length; at += STUDIES) {
    const some = of(review.studies.slice(at, at + STUDIES))
    for (const table of [evidence, studies(declaredIn(review)), studyGroups]) yield published(table, some)
  }
}
