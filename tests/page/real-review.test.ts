import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { reportMarkdown } from '../../pipeline/emit/markdown/report-markdown.ts'
import { reportData } from '../../pipeline/emit/report-data.ts'
import { aggregate } from '../../pipeline/stages.ts'
import { documentOf, pageOf, REAL, reviewOf } from './made-page.ts'

describe('the page of the review of this repository', () => {
  let html: string

  beforeAll(async () => {
    html = await pageOf(reviewOf(REAL), true)
  })

  /** Every passage, reason and label stands in it in both languages, and each chart is drawn in both: a third of it is the language that is not read. */
  test('is under 2.25 MB', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(2_250_000)
  })

  test('has a description and a table of numbers beside every chart', () => {
    const figures = [...documentOf(html).querySelectorAll('figure')]
    expect(figures.length).toBeGreaterThan(0)
    for (const figure of figures) {
      expect(figure.querySelectorAll('svg').length, figure.id).toBeGreaterThan(0)
      for (const svg of figure.querySelectorAll('svg[aria-hidden=true]'))
        expect(svg.closest('.card')?.querySelector('.spoken')?.textContent, figure.id).toMatch(/\.$/)
      expect(figure.querySelector('table'), figure.id).not.toBeNull()
    }
  })

  test('shows as many findings in its answer as the table of themes counts', () => {
    const all = aggregate(reviewOf(REAL))
      .find(one => one.table.name === 'by-theme')
      ?.rows.at(-1)
    expect(documentOf(html).querySelector('aside a')?.textContent).toBe(String(all?.cells.n_findings))
  })
})

/** Whoever takes the repository takes it whole, and every table stands in several forms: what a join by a key gives stands once. */
test('all that is derived for others is under 8 MB', () => {
  const files = readdirSync('output', { recursive: true, withFileTypes: true }).filter(one => one.isFile())
  const bytes = files.map(({ parentPath, name }) => statSync(join(parentPath, name)).size)
  expect(bytes.length).toBeGreaterThan(100)
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(8_000_000)
})

describe('report.md', () => {
  test('shows text as text', () => {
    const review = reviewOf(REAL)
    const named = { ...review.protocol.review, question: { da: 'x', en: '<b>a</b> [x](javascript:y) | $z$ *w*' } }
    const changed = { ...review, protocol: { ...review.protocol, review: named } }
    const text = reportMarkdown(reportData(changed, aggregate(changed), []))
    expect(text).toContain('## &lt;b&gt;a&lt;/b&gt; \\[x\\](javascript:y) \\| \\$z\\$ \\*w\\*')
    for (const line of text.replace(/<br>|<https:[^\s<>]+>/g, ' ').split('\n')) expect(line).not.toMatch(/<[a-z]/i)
  })
})
