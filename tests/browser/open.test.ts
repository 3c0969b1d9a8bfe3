import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { miniReview, pageOf, REAL, reviewOf, withText } from '../page/made-page.ts'
import { describeInBrowser } from './browser.ts'

describeInBrowser(
  'the page in a browser',
  () => pageOf(reviewOf(REAL), true),
  opened => {
    test('opens from disk without a message, and asks for nothing but itself', async () => {
      const page = await opened.open()
      await page.waitForTimeout(300)
      expect(opened.heard).toEqual([`asks for ${opened.address}`])
      expect(await page.title()).not.toBe('')
    })

    test('opens from a server without a message, and asks for nothing but itself', async () => {
      const html = await (await opened.open()).content()
      const server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(html)).listen(0)
      try {
        const address = `http://localhost:${(server.address() as AddressInfo).port}/`
        const page = await opened.open()
        opened.heard.length = 0
        await page.goto(address)
        await page.waitForTimeout(300)
        expect(opened.heard).toEqual([`asks for ${address}`])
      } finally {
        server.close()
      }
    })

    test('lays tables out as tables and text as text: only the bar at the top is a row of boxes', async () => {
      const page = await opened.open()
      const displays = (selector: string): Promise<string[]> =>
        page.evaluate(
          `[...new Set([...document.querySelectorAll('${selector}')].map(one => getComputedStyle(one).display))]`,
        )
      expect(await displays('main table')).toEqual(['table'])
      expect(await displays('main p.note:not([lang])')).not.toContain('flex')
      expect(await displays('.where')).not.toContain('flex')
      expect(await displays('.bar')).toEqual(['flex'])
    })

    test('shows one language, the one in the address, and writes the choice there', async () => {
      const page = await opened.open()
      expect(await page.locator('html').getAttribute('lang')).toBe('da')
      expect(await page.locator('h1 [lang=en]').isVisible()).toBe(false)
      await page.getByLabel('English').check()
      await expect.poll(() => page.url()).toContain('?lang=en')
      expect(await page.locator('html').getAttribute('lang')).toBe('en')
      expect(await page.locator('h1 [lang=da]').isVisible()).toBe(false)
      expect(await page.locator('h1 [lang=en]').isVisible()).toBe(true)
      expect(await page.locator('#filter-effect option').nth(0).textContent()).toBe('any')
      await page.reload()
      expect(await page.locator('h1 [lang=en]').isVisible()).toBe(true)
    })

    test.each([
      ['en-GB', '', 'en'],
      ['da-DK', '', 'da'],
      ['de-DE', '', 'da'],
      ['en-GB', '?lang=da', 'da'],
      ['da-DK', '?lang=en', 'en'],
      ['en-GB', '?lang=xx', 'en'],
    ])(
      'speaks on the first visit as the browser of %s wishes, unless the address %s asks otherwise',
      async (locale, after, language) => {
        const page = await opened.open(after, { locale })
        expect(await page.locator('html').getAttribute('lang')).toBe(language)
        expect(await page.locator(`h1 [lang=${language}]`).isVisible()).toBe(true)
        expect(await page.locator('h1 [lang]:visible').count()).toBe(1)
        expect(await page.locator(`#lang-${language}`).isChecked()).toBe(true)
        expect(await page.locator('#filter-effect option').nth(0).textContent()).toBe(
          { da: 'alle', en: 'any' }[language],
        )
      },
    )

    test('gives on in a link the language that was read, whatever the next browser wishes', async () => {
      const page = await opened.open('', { locale: 'en-GB' })
      expect(new URL(page.url()).search).toBe('')
      await page.getByRole('link', { name: 'Evidence', exact: true }).click()
      await page.selectOption('#filter-kind', 'study')
      await expect.poll(() => page.url()).toContain('?lang=en&kind=study')
      const given = new URL(page.url()).search
      expect(await (await opened.open(given, { locale: 'da-DK' })).locator('html').getAttribute('lang')).toBe('en')
    })

    test('is whole without a script: every finding, both languages', async () => {
      const page = await opened.open('', { javaScriptEnabled: false })
      const rows = page.locator('#evidence-rows tr')
      expect(await rows.last().isVisible()).toBe(true)
      expect(await page.locator('#filters').isVisible()).toBe(false)
      await page.locator('#lang-en').check()
      expect(await page.locator('h1 [lang=en]').isVisible()).toBe(true)
      expect(await page.locator('h1 [lang=da]').isVisible()).toBe(false)
    })

    test('prints every finding that fits and every table, and none of the buttons', async () => {
      const page = await opened.open('?kind=document')
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('#filters').isVisible()).toBe(false)
      expect(await page.locator('.views').isVisible()).toBe(false)
      expect(await page.locator('#codebook').count()).toBe(1)
      expect(await page.locator('#evidence-rows tr.on').count()).toBe(
        Number(await page.locator('[lang=da] > [data-count=found]').textContent()),
      )
      expect(await page.locator('table:has(#by-code) tbody tr').last().isVisible()).toBe(true)
      expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(10_000)
    })
  },
)

const NASTY = `</td><script>document.title='caught'</script>${'x'.repeat(10_000)}`

describeInBrowser(
  'a page whose texts would do harm',
  () => pageOf(withText(miniReview(), NASTY, 'javascript:alert(1)')),
  opened => {
    test('shows them as text, runs nothing and does not widen', async () => {
      const page = await opened.open('', { viewport: { width: 360, height: 800 } })
      expect(await page.title()).not.toBe('caught')
      expect(opened.heard).toEqual([`asks for ${opened.address}`])
      expect(await page.locator('#evidence-rows .passage').first().textContent()).toBe(NASTY)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
    })
  },
)
