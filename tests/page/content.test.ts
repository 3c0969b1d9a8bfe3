import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { textIn } from '../../pipeline/languages/text-in.ts'
import { aggregate } from '../../pipeline/stages.ts'
import { documentOf, emptyReview, miniReview, pageOf, withText } from './made-page.ts'

describe('the page', () => {
  test('asks the question and answers it in three sentences', async () => {
    const review = miniReview()
    const document = documentOf(await pageOf(review))
    expect(document.querySelector('h1 [lang=en]')?.textContent).toBe(textIn(review.protocol.review.question, 'en'))
    expect(document.querySelector('h1 [lang=da]')?.textContent).toBe(textIn(review.protocol.review.question, 'da'))
    expect(document.querySelectorAll('.says > p:not(.note)')).toHaveLength(3)
  })

  test('says that there is no answer where nothing was read', async () => {
    const document = documentOf(await pageOf(emptyReview()))
    expect(document.querySelector('.says')?.textContent).toContain('No study has been coded yet')
  })

  test('has every finding, with its passage, place and page', async () => {
    const review = miniReview()
    const document = documentOf(await pageOf(review))
    const rows = aggregate(review).find(one => one.table.name === 'evidence')?.rows ?? []
    const findings = rows.filter(({ cells }) => cells.code !== 'none')
    expect(document.querySelectorAll('#evidence-rows tr')).toHaveLength(findings.length)
    for (const { cells } of findings) {
      const row = document.getElementById(String(cells.finding_id))
      const source = [...review.studies, ...review.documents].find(one => one.id === cells.source_id)
      const passage = source?.passages.find(one => `${source.id}/${one.passage}` === cells.passage_id)
      const page = source?.pages.find(one => one.page === passage?.where?.page)
      expect(row?.querySelector('.passage')?.textContent).toBe(passage?.text)
      expect(row?.querySelector('a[href^="http"]')?.textContent).toBe(passage?.where?.place)
      expect(row?.querySelector('a[href^="http"]')?.getAttribute('href')).toBe(page?.address)
    }
  })

  test('leads a number to as many studies as it says', async () => {
    const dom = new JSDOM(await pageOf(miniReview()), {
      runScripts: 'dangerously',
      beforeParse: window => {
        window.Element.prototype.scrollIntoView = () => {}
      },
      url: 'https://example.org/report.html',
    })
    const { document } = dom.window
    await new Promise(done => document.addEventListener('DOMContentLoaded', done))
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="?behind=by-code"]')].filter(link =>
      link.href.includes('/n_studies'),
    )
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) {
      link.click()
      expect(document.querySelector('[data-count=studies]')?.textContent, link.href).toBe(link.textContent)
    }
  })

  test('shows what looks like markup or a script as the text it is', async () => {
    const text = '</span><script>alert(1)</script><img src=x onerror=alert(2)> & "quotes" <!-- '
    const html = await pageOf(withText(miniReview(), text, 'javascript:alert(3)'))
    const document = documentOf(html)
    expect([...document.querySelectorAll('.passage')].some(one => one.textContent === text)).toBe(true)
    expect(document.querySelectorAll('script')).toHaveLength(3)
    expect(document.querySelectorAll('img')).toHaveLength(0)
    for (const link of document.querySelectorAll('a')) expect(link.getAttribute('href')).not.toMatch(/^javascript/i)
    expect(document.body.textContent).toContain('(javascript:alert(3))')
  })

  test('keeps a text of 10,000 characters without a space whole', async () => {
    const long = 'x'.repeat(10_000)
    const document = documentOf(await pageOf(withText(miniReview(), long, 'https://example.org')))
    expect(document.querySelector('.passage')?.textContent).toBeDefined()
    expect([...document.querySelectorAll('.passage')].some(one => one.textContent === long)).toBe(true)
  })
})
