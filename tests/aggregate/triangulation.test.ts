import { expect, test } from 'vitest'
import { countedOf } from '../../pipeline/aggregate/counted.ts'
import { triangulation } from '../../pipeline/aggregate/triangulation.ts'
import type { Finding, Review } from '../../schema/settled.ts'
import { mini } from '../charts/reviews.ts'

/** What each source is said to do with a code, in the mini review and in changed ones. */
function namedIn(review: Review, code: string): Record<string, unknown> {
  const rows = triangulation.rows(countedOf(review)).filter(({ cells }) => cells.code === code)
  return Object.fromEntries(rows.map(({ cells }) => [cells.source_id, cells.named]))
}
const ofTongue = (finding: Finding, about: string[]): Finding =>
  finding.code === 'meeting.tongue' ? { ...finding, about } : finding

test('a source names a code, or it was not seen there', () => {
  expect(namedIn(mini, 'meeting.tongue')).toEqual({
    studies: 'named',
    'gaardlauget-1998-proeve': 'named',
    'husraadet-nd-trin': 'not-seen',
  })
})

test('where all that a source says of a code is about other people it is not applicable, in our studies too', () => {
  const aboutChildren = <S extends { findings: readonly Finding[] }>(source: S): S => ({
    ...source,
    findings: source.findings.map(finding => ofTongue(finding, ['children'])),
  })
  const changed = {
    ...mini,
    studies: mini.studies.map(aboutChildren),
    documents: mini.documents.map(aboutChildren),
  }
  expect(namedIn(changed, 'meeting.tongue')).toEqual({
    studies: 'not-applicable',
    'gaardlauget-1998-proeve': 'not-applicable',
    'husraadet-nd-trin': 'not-seen',
  })
})

test('a document about other people has nothing to name', () => {
  const documents = mini.documents.map(document => ({
    ...document,
    record: { ...document.record, population: ['children'] },
  }))
  for (const code of ['meeting.tongue', 'rent.rise'])
    expect(namedIn({ ...mini, documents }, code)).toMatchObject({
      'gaardlauget-1998-proeve': 'not-applicable',
      'husraadet-nd-trin': 'not-applicable',
    })
})
