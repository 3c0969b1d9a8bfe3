import { expect, test } from 'vitest'
import { answeredFor } from '../../pipeline/emit/page/made-by.ts'
import type { ReportData } from '../../pipeline/emit/report-data.ts'
import { asSentence } from '../../pipeline/languages/as-sentence.ts'
import { CATALOGUES } from '../../pipeline/languages/catalogues.ts'

test.each([
  ['Kirsten Holm', 'Kirsten Holm.'],
  ['Whoever publishes it.', 'Whoever publishes it.'],
  ['Who knows?', 'Who knows?'],
  ['“All of them.”', '“All of them.”'],
  ['', ''],
])('%s is followed by another sentence as %s', (text, as) => expect(asSentence(text)).toBe(as))

test('who answers for a review stands apart from its version', () => {
  const roles = [{ responsible: 'Kirsten Holm' }, { responsible: 'A board.' }]
  const protocol = { roles, window: { from: 1990, to: 1999 }, review: { version: '0.1.0' } }
  const report = { review: { protocol, searches: [] }, written: 'en' } as unknown as ReportData
  const said = Object.values(CATALOGUES).map(language => answeredFor(language, report).join(' '))
  expect(said).toEqual([
    'Ansvarlig: Kirsten Holm. A board. Version 0.1.0.',
    'Who answers for it: Kirsten Holm. A board. Version 0.1.0.',
  ])
})
