import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { pageOf, REAL, reviewOf } from '../page/made-page.ts'
import { describeInBrowser } from './browser.ts'

const opened = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('.view:not([hidden])')].map(one => one.id.replace('view-', ''))`)
const focused = (page: Page) => page.evaluate('document.activeElement.id')
const link = (page: Page, name: string) => page.locator('.views').getByRole('link', { name, exact: true })

describeInBrowser(
  'the views of the page',
  () => pageOf(reviewOf(REAL), true),
  browser => {
    test('open on the answer; the others are closed, and the search of the browser reaches them', async () => {
      const page = await browser.open('?lang=en')
      expect(await opened(page)).toEqual(['answer'])
      const closed = page.locator('.view[hidden=until-found]')
      expect(await closed.count()).toBe(6)
      for (const id of ['view-evidence', 'view-studies'])
        expect(await page.locator(`#${id} table`).first().isVisible()).toBe(false)
      await page.evaluate(
        `document.getElementById('view-gaps').dispatchEvent(new Event('beforematch', { bubbles: true }))`,
      )
      expect(await opened(page)).toEqual(['gaps'])
      await expect.poll(() => page.url()).toMatch(/\?lang=en&view=gaps$/)
    })

    test('are in the address, go back and forward, and take the focus to their heading', async () => {
      const page = await browser.open('?lang=en')
      await link(page, 'Gaps').click()
      expect(page.url()).toMatch(/\?lang=en&view=gaps$/)
      expect(await focused(page)).toBe('view-gaps-title')
      expect(await link(page, 'Gaps').getAttribute('aria-current')).toBe('page')
      await link(page, 'Studies').click()
      expect(await opened(page)).toEqual(['studies'])
      await page.goBack()
      expect(await opened(page)).toEqual(['gaps'])
      expect(await focused(page)).toBe('view-gaps-title')
      await page.goForward()
      expect(await opened(page)).toEqual(['studies'])
      expect(await page.locator('.views [aria-current]').count()).toBe(1)
      await page.reload()
      expect(await opened(page)).toEqual(['studies'])
    })

    test('keep what is filtered while another one is open', async () => {
      const page = await browser.open('?lang=en&kind=document')
      expect(await opened(page)).toEqual(['evidence'])
      await link(page, 'Gaps').click()
      expect(page.url()).toMatch(/\?lang=en&kind=document&view=gaps$/)
      await link(page, 'Evidence').click()
      expect(page.url()).toMatch(/\?lang=en&kind=document$/)
      expect(await page.locator('#filter-kind').inputValue()).toBe('document')
    })

    test('are opened by a link to what they hold, also out of another one', async () => {
      const page = await browser.open('?lang=en&view=gaps#methods')
      expect(await opened(page)).toEqual(['method'])
      await expect.poll(() => page.url()).toMatch(/\?lang=en&view=method#methods$/)
      await page.evaluate(`location.hash = 'claims'`)
      await expect.poll(() => opened(page)).toEqual(['claims'])
      expect(await page.locator('#claims-title').isVisible()).toBe(true)
    })

    test('are opened by a number, which leads to its findings', async () => {
      const page = await browser.open('?lang=en')
      await page.locator('#view-answer a[href*="behind="]:visible').first().click()
      expect(await opened(page)).toEqual(['evidence'])
      expect(await page.locator('#narrowed').isVisible()).toBe(true)
      await page.goBack()
      expect(await opened(page)).toEqual(['answer'])
    })

    test.each([
      ['?behind=by-code/frame.gone/n_studies#evidence', 'by-code/frame.gone/n_studies', 'evidence'],
      ['?code=frame.gone', 'frame.gone', 'evidence'],
      ['#source-gone', 'source-gone', 'answer'],
      ['?view=gone', 'gone', 'answer'],
      ['?lang=gone', 'gone', 'answer'],
      ['#%E0%A4%gone', '%E0%A4%gone', 'answer'],
    ])('say so where an address asks for what is not there, and lead on: %s', async (address, asked, view) => {
      const page = await browser.open(address, { locale: 'en-GB', viewport: { width: 390, height: 844 } })
      expect(await opened(page)).toEqual([view])
      const note = page.getByRole('alert')
      expect(await note.innerText()).toContain(`or no longer: ${asked}.`)
      const isOnScreen = `(({ top, bottom }) => top >= 0 && bottom <= innerHeight)(document.getElementById('missing').getBoundingClientRect())`
      expect(await page.evaluate(isOnScreen)).toBe(true)
      await note.getByRole('link', { name: 'Every finding' }).click()
      await expect.poll(() => opened(page)).toEqual(['evidence'])
      expect(await note.count()).toBe(0)
      expect(await page.locator('#evidence-rows tr:visible').count()).toBe(100)
      await expect.poll(() => page.url()).not.toContain('gone')
    })

    test('say no longer what is not there once something else is searched for', async () => {
      const page = await browser.open('?lang=en&behind=nothing')
      expect(await page.getByRole('alert').innerText()).toContain('nothing')
      await page.locator('#filter-q').fill('brandon-2019-men relation.recognition')
      await expect.poll(() => page.getByRole('alert').count()).toBe(0)
      const sources = page.locator('#evidence-rows tr:visible a[href="#source-brandon-2019-men"]')
      expect(await sources.count()).toBeGreaterThan(0)
      expect(await sources.count()).toBe(await page.locator('#evidence-rows tr:visible').count())
    })

    test('are all there without a script', async () => {
      const page = await browser.open('', { javaScriptEnabled: false })
      for (const view of await page.locator('.view').all()) expect(await view.isVisible()).toBe(true)
      await link(page, 'Huller').click()
      expect(page.url()).toMatch(/#view-gaps$/)
    })

    test.each(['da', 'en'])('print the answer on at most four sheets: %s', async language => {
      const page = await browser.open(`?lang=${language}`)
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []
      expect(sheets.length).toBeGreaterThan(1)
      expect(sheets.length).toBeLessThanOrEqual(4)
    })

    test('print the one that is open, and all of them where that is asked for', async () => {
      const page = await browser.open('?lang=en')
      await page.evaluate(
        `window.print = () => { window.printed = document.querySelectorAll('.view:not([hidden])').length }`,
      )
      await page.locator('#print-all').click()
      expect(await page.evaluate('window.printed')).toBe(7)
      await page.evaluate(`dispatchEvent(new Event('afterprint'))`)
      expect(await opened(page)).toEqual(['answer'])
    })
  },
)
