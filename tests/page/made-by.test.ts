import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { madeBy } from '../../pipeline/emit/page/made-by.ts'
import { reportData } from '../../pipeline/emit/report-data.ts'
import { aggregate } from '../../pipeline/stages.ts'
import type { Review } from '../../schema/settled.ts'
import { mini } from '../charts/reviews.ts'

const said = (review: Review) => toHtml({ type: 'root', children: madeBy(reportData(review, aggregate(review), [])) })

test('the dates under the title are those of the sources', () => {
  expect(said(mini)).toContain('Protocol last changed on 2001-03-04.')
  const searches = ['2000-01-02', 'not-seen', '2000-11-02'].map(date => ({
    search_id: `s${date}`,
    date,
    where: 'a shelf',
    query: 'not-seen',
    hits: 'not-seen' as const,
    place_kind: 'organisation' as const,
  }))
  expect(said({ ...mini, searches })).toContain('Last searched on 2000-11-02, for studies of 1990–1999. Protocol')
})

const { dataset: _, ...earlier } = mini

test('a version stands there where the review counts them', () => {
  expect(said(mini)).toContain('Version 2.0.1, released on 2001-04-05. ')
  const review = { ...mini.protocol.review, version: '3.2' }
  expect(said({ ...earlier, protocol: { ...mini.protocol, review } })).toContain('Version 3.2. ')
})

test('what the sources do not say is left out', () => {
  const protocol = { ...mini.protocol, amendments: [], coding_log: [] }
  expect(said({ ...earlier, protocol, searches: [] })).toBe('')
})
