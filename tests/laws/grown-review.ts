import type { Dropped, Finding, Review, Study } from '../../schema/settled.ts'

/** A review with its studies, what was screened and what was checked so many times over, each copy under ids of its own. */
export function grownReview(review: Review, times: number): Review {
  const copies = Array.from({ length: times }, (_, copy) => copy)
  const copied = <T>(all: readonly T[], rowIn: (one: T, named: (id: string) => string) => T): T[] =>
    copies.flatMap(copy => all.map(one => rowIn(one, id => inCopy(id, copy))))
  return {
    ...review,
    studies: byId(copied(review.studies, studyIn), study => study.id),
    screening: byId(
      copied(review.screening, (row, named) => ({ ...row, record_id: named(row.record_id) })),
      row => row.record_id,
    ),
    checks: byId(
      copied(review.checks, (check, named) => ({ ...check, finding: named(check.finding) })),
      check => check.finding,
    ),
  }
}

/** Ids of studies, passages and findings begin with that of the study; what a copy is called stands behind that. */
function inCopy(id: string, copy: number): string {
  return id.replace(/^[^/]+/, study => `${study}-${copy}`)
}

function studyIn(study: Study, named: (id: string) => string): Study {
  const { record } = study
  const settled = ({ findings, dropped }: { findings: Finding[]; dropped: Dropped[] }) => ({
    findings: findings.map(finding => ({ ...finding, finding_id: named(finding.finding_id) })),
    dropped,
  })
  return {
    ...study,
    id: named(study.id),
    record: {
      ...record,
      family: named(record.family),
      ...(record.related && { related: record.related.map(one => ({ ...one, study: named(one.study) })) }),
    },
    ...settled(study),
    superseded: settled(study.superseded),
  }
}

function byId<T>(all: T[], idOf: (one: T) => string): T[] {
  return all.sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
}
