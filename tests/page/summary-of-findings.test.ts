import { expect, test } from 'vitest'
import { summaryOfFindings } from '../../pipeline/emit/markdown/summary-of-findings.ts'
import { reportData } from '../../pipeline/emit/report-data.ts'
import { aggregate } from '../../pipeline/stages.ts'
import { miniReview } from './made-page.ts'

test('the studies that carry a finding add up over how they were read, the shortest reading too', () => {
  const review = miniReview()
  const inShort = (page: (typeof review.studies)[number]['pages'][number]) => ({ ...page, read: 'summary' as const })
  const studies = review.studies.map((one, index) =>
    index % 2 === 0 ? { ...one, pages: one.pages.map(inShort) } : one,
  )
  const shortened = { ...review, studies }
  const [, english = ''] = summaryOfFindings(reportData(shortened, aggregate(shortened), [])).split('# English')
  const findings = english.split('\n### ').slice(1)
  expect(findings.length).toBe(review.reviewFindings.length)
  let inSummary = 0
  for (const finding of findings) {
    const numbers = (label: string) =>
      [...finding.matchAll(new RegExp(`${label}[^:]*: (\\d+)$`, 'gm'))].map(([, n]) => Number(n))
    const [all = 0] = numbers('Contributing studies')
    const read = [...finding.matchAll(/Of them read as: .+: (\d+)$/gm)].map(([, n]) => Number(n))
    expect(read.length).toBe(4)
    expect(read.reduce((sum, n) => sum + n, 0)).toBe(all)
    inSummary += read[0] ?? 0
  }
  expect(inSummary).toBeGreaterThan(0)
})

test('where all studies that say so are quantitative, it is said that none of them can carry it', () => {
  const review = miniReview()
  const studies = review.studies.map(one => ({ ...one, record: { ...one.record, design: 'quantitative' as const } }))
  const told = (of: typeof review) => summaryOfFindings(reportData(of, aggregate(of), []))
  expect(told({ ...review, studies })).toContain(`findings that none of them carries: ${review.reviewFindings.length}.`)
  expect(told(review)).not.toContain('findings that none of them carries')
})
