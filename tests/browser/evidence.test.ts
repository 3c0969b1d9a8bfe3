import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { pageOf, REAL, reviewOf } from '../page/made-page.ts'
import { describeInBrowser } from './browser.ts'

const counted = async (page: Page, name: string) =>
  Number(await page.locator(`[lang=en] > [data-count=${name}]`).textContent())

/** Chooses each value of each filter in turn and names those that find nothing. In one go, because there are hundreds. */
const TRY_EVERY_FILTER = `(async () => {
  const empty = []
  for (const select of document.querySelectorAll('#filters select'))
    for (const { value } of select.options) {
      select.value = value
      select.dispatchEvent(new Event('input', { bubbles: true }))
      await new Promise(done => setTimeout(done))
      if (document.querySelector('[data-count=found]').textContent === '0') empty.push(select.name + ' ' + value)
      select.value = ''
    }
  return empty
})()`

describeInBrowser(
  'the evidence table',
  () => pageOf(reviewOf(REAL), true),
  opened => {
    test('filters by choice and by search, and the address holds both', async () => {
      const page = await opened.open('?lang=en&view=evidence')
      const all = await counted(page, 'found')
      await page.selectOption('#filter-kind', 'study')
      const studies = await counted(page, 'found')
      expect(studies).toBeLessThan(all)
      await page.selectOption('#filter-effect', 'helps')
      const helps = await counted(page, 'found')
      expect(helps).toBeLessThan(studies)
      expect(await page.locator('#evidence-rows tr.on').count()).toBe(helps)
      await expect.poll(() => page.url()).toContain('?lang=en&kind=study&effect=helps')
      await page.reload()
      expect(await counted(page, 'found')).toBe(helps)
      await page.fill('#filter-q', 'no such words anywhere')
      await expect.poll(() => counted(page, 'found')).toBe(0)
      await page.getByRole('button', { name: 'Clear' }).first().click()
      expect(await counted(page, 'found')).toBe(all)
      await expect.poll(() => page.url()).toMatch(/\?lang=en&view=evidence$/)
    })

    test('every filter that is offered finds something', async () => {
      const page = await opened.open('?lang=en')
      expect(await page.evaluate(TRY_EVERY_FILTER)).toEqual([])
    })

    test('a number leads to as many studies as it says, and back', async () => {
      const page = await opened.open('?lang=en&view=evidence')
      const link = page.locator('a[href*="behind=by-code/"][href*="n_studies"]:visible').first()
      const number = Number(await link.textContent())
      await link.click()
      expect(page.url()).toContain('behind=by-code/')
      expect(page.url()).toContain('lang=en')
      expect(await counted(page, 'studies')).toBe(number)
      expect(await page.locator('#narrowed').isVisible()).toBe(true)
      await page.goBack()
      expect(await page.locator('#narrowed').isVisible()).toBe(false)
    })

    test('a link to one finding shows it, whatever is filtered', async () => {
      const page = await opened.open('?kind=document')
      const id = await page.locator('#evidence-rows tr:not(.on)').last().getAttribute('id')
      await page.goto(`${opened.address}?kind=document#${id}`)
      expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(true)
    })

    test('shows a hundred rows, and more when asked', async () => {
      const page = await opened.open('?lang=en&view=evidence')
      const shown = () => page.locator('#evidence-rows tr.on').count()
      expect(await shown()).toBe(100)
      await page.getByRole('button', { name: 'Show more' }).click()
      expect(await shown()).toBe(200)
      await page.getByRole('button', { name: 'Show all' }).click()
      expect(await shown()).toBe(await counted(page, 'found'))
      expect(await page.locator('#more').isVisible()).toBe(false)
    })

    test('is reached and used by keyboard alone', async () => {
      const page = await opened.open('?lang=en')
      const focus = () => page.evaluate(`document.activeElement.getAttribute('href') ?? document.activeElement.id`)
      await page.keyboard.press('Tab')
      expect(await focus()).toBe('#main')
      await page.keyboard.press('Tab')
      expect(await focus()).toBe('#evidence')
      const tabTo = async (place: string) => {
        for (let i = 0; i < 40 && (await focus()) !== place; i++) await page.keyboard.press('Tab')
      }
      await tabTo('lang-en')
      await page.keyboard.press('ArrowLeft')
      expect(await page.locator('html').getAttribute('lang')).toBe('da')
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('Shift+Tab')
      expect(await focus()).toBe('?view=studies&lang=en')
      for (let i = 0; i < 10 && (await focus()) !== '#evidence'; i++) await page.keyboard.press('Shift+Tab')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      expect(await focus()).toBe('filter-q')
      await page.keyboard.type('trust')
      await expect.poll(() => page.url()).toContain('q=trust')
      await page.keyboard.press('Enter')
      expect(await counted(page, 'found')).toBeGreaterThan(0)
      expect(opened.heard).toEqual([expect.stringContaining('asks for')])
    })
  },
)
