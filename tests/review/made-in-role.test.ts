import { expect, test } from 'vitest'
import { madeInRole } from '../../pipeline/review/made-in-role.ts'
import { mini } from '../charts/reviews.ts'

/** Counted by hand in the sources of the mini review: lines of its sheets, headings of its notes without the draft, two rulings. */
test.each([
  ['search', 2],
  ['screening', 9],
  ['extraction', 9],
  ['paraphrase', 24],
  ['settling', 2],
  ['assessing', 2],
] as const)('what %s made is counted in what stands: %i', (role, n) => expect(madeInRole(role, mini)).toBe(n))

test('a study that is added counts at once, and a record that nobody has screened does not', () => {
  const [study] = mini.studies
  const [record] = mini.screening
  if (study === undefined || record === undefined) throw new Error('nothing to add to')
  const grown = {
    ...mini,
    studies: [...mini.studies, study],
    screening: [...mini.screening, { ...record, decision: 'not-screened' as const }],
  }
  expect([madeInRole('extraction', grown), madeInRole('screening', grown)]).toEqual([10, 9])
})

test('a text counts as translated once a language', () => {
  const review = { ...mini, protocol: { ...mini.protocol, coders: [] }, studies: [], documents: [] }
  const before = madeInRole('translating', review)
  const coders = mini.protocol.coders.map(one => ({ ...one, read_translations: { da: 'Alt.', pl: 'Wszystko.' } }))
  const translated = { ...review, protocol: { ...review.protocol, coders } }
  expect(madeInRole('translating', translated) - before).toBe(4)
})
