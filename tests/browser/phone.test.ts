import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { pageOf, REAL, reviewOf } from '../page/made-page.ts'
import { describeInBrowser } from './browser.ts'

const PHONE = { viewport: { width: 390, height: 844 } }
const openFolds = (page: Page) =>
  page.evaluate(`for (const fold of document.querySelectorAll('details')) fold.open = true`)

/** What is pressed and is less than 24 pixels high. A button that chooses is pressed by its label too. */
const LOW = `[...document.querySelectorAll('a, button, summary, select, input:not([type=radio]), label')]
  .filter(one => one.checkVisibility() && [...one.getClientRects()].some(({ height }) => height > 0 && height < 24))
  .map(one => one.outerHTML)`

/** Each cell that is seen without the name of its column beside it. The names are read from the head, as far as it is said in the chosen language. */
const UNNAMED = `(() => {
  const seen = (node) => node.nodeType === 3 ? node.data : getComputedStyle(node).display === 'none' ? '' : [...node.childNodes].map(seen).join('')
  return [...document.querySelectorAll('tbody td')].flatMap(cell => {
    const head = cell.closest('table').tHead.rows[0].cells[cell.cellIndex]
    const said = getComputedStyle(cell, '::before').content
    return !cell.checkVisibility() || said === JSON.stringify(seen(head)) ? [] : [said + ' is not ' + seen(head)]
  })
})()`

describeInBrowser(
  'the page on a phone',
  () => pageOf(reviewOf(REAL), true),
  opened => {
    test.each(['da', 'en'])('has nothing off screen, and nothing too low to press: %s', async language => {
      const page = await opened.open(`?lang=${language}`, PHONE)
      await openFolds(page)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
      expect(await page.locator('a:visible').count()).toBeGreaterThan(500)
      expect(await page.evaluate(LOW)).toEqual([])
    })

    test.each(['da', 'en'])(
      'stacks the rows of its tables, each cell beside the name of its column: %s',
      async language => {
        const page = await opened.open(`?lang=${language}`, PHONE)
        await openFolds(page)
        const wider = `[...document.querySelectorAll('.wide > table')].filter(one => one.scrollWidth > 350).map(one => one.outerHTML.slice(0, 200))`
        expect(await page.evaluate(wider)).toEqual([])
        expect(await page.locator('tbody td:visible').count()).toBeGreaterThan(1000)
        expect(await page.evaluate(UNNAMED)).toEqual([])
      },
    )

    test('keeps a table a table to who hears it', async () => {
      const page = await opened.open('?lang=en', PHONE)
      const table = page.getByRole('table', { name: 'Every finding' })
      expect(await table.getByRole('columnheader', { name: 'Condition', exact: true }).count()).toBe(1)
      expect(await table.getByRole('row').count()).toBe(101)
      expect(await table.getByRole('row').nth(1).getByRole('cell').count()).toBe(4)
      expect(await table.getByRole('rowheader').count()).toBe(100)
    })

    test('without a script names the columns in the language that is chosen', async () => {
      const page = await opened.open('', { ...PHONE, javaScriptEnabled: false })
      await page.locator('#lang-en').check()
      const said = `getComputedStyle(document.querySelector('#evidence-rows td'), '::before').content`
      expect(await page.evaluate(said)).toBe('"Condition"')
    })
  },
)
