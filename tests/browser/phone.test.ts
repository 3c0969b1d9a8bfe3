import { expect, test } from 'vitest'
import { pageOf, REAL, reviewOf } from '../page/made-page.ts'
import { describeInBrowser } from './browser.ts'

const PHONE = { viewport: { width: 390, height: 844 } }
const VIEWS = ['answer', 'evidence', 'claims', 'gaps', 'sure', 'method', 'studies'].flatMap(view => [
  ['da', view] as const,
  ['en', view] as const,
])

/** What is pressed and is less than 24 pixels high. A button that chooses is pressed by its label too. */
const LOW = `[...document.querySelectorAll('a, button, summary, select, input:not([type=radio]), label')]
  .filter(one => one.checkVisibility() && [...one.getClientRects()].some(({ height }) => height > 0 && height < 24))
  .map(one => one.outerHTML)`

/** Tables that are wider than the box they stand in. */
const WIDE = `[...document.querySelectorAll('.wide > table')]
  .filter(one => one.scrollWidth > one.parentElement.clientWidth)
  .map(one => one.caption.textContent)`

/**
 * Each cell that is seen without the name of its column beside it. The names are read from the head, as far as it is said in the chosen language, once for
 * each column; and a cell is asked whether it is seen before its style is worked out, because most stand in views that are closed.
 */
const UNNAMED = `(() => {
  const seen = (node) => node.nodeType === 3 ? node.data : getComputedStyle(node).display === 'none' ? '' : [...node.childNodes].map(seen).join('')
  const names = new Map()
  const nameOf = head => names.get(head) ?? names.set(head, seen(head)).get(head)
  return [...document.querySelectorAll('tbody td')].filter(cell => cell.checkVisibility()).flatMap(cell => {
    const name = nameOf(cell.closest('table').tHead.rows[0].cells[cell.cellIndex])
    const said = getComputedStyle(cell, '::before').content
    return said === JSON.stringify(name) ? [] : [said + ' is not ' + name]
  })
})()`

describeInBrowser(
  'the page on a phone',
  () => pageOf(reviewOf(REAL), true),
  opened => {
    test.each(VIEWS)(
      'has nothing off screen, no table that scrolls, no nameless cell, nothing too low to press: %s, %s',
      async (language, view) => {
        const page = await opened.open(`?lang=${language}&view=${view}`, PHONE)
        await page.evaluate(`for (const fold of document.querySelectorAll('details')) fold.open = true`)
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
        expect(await page.locator(`#view-${view} tbody td:visible`).count()).toBeGreaterThan(50)
        expect(await page.evaluate(WIDE)).toEqual([])
        expect(await page.evaluate(UNNAMED)).toEqual([])
        expect(await page.evaluate(LOW)).toEqual([])
      },
    )

    test('folds the contents of a view, which stand open on a wide screen', async () => {
      const page = await opened.open('?view=method', PHONE)
      const contents = page.locator('#view-method .contents li')
      expect(await contents.first().isVisible()).toBe(false)
      await page.locator('#view-method .contents summary').click()
      expect(await contents.first().isVisible()).toBe(true)
      await page.setViewportSize({ width: 1280, height: 800 })
      expect(await contents.first().isVisible()).toBe(true)
    })

    test('keeps a table a table to who hears it', async () => {
      const page = await opened.open('?lang=en&view=evidence', PHONE)
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
