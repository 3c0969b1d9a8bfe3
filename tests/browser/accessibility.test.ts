import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { miniReview, pageOf, REAL, reviewOf } from '../page/made-page.ts'
import { describeInBrowser } from './browser.ts'

const LOOKS = [
  ['da', 'light'],
  ['da', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
] as const

const DESK = { width: 1280, height: 720 }
const PHONE = { width: 390, height: 844 }

const openFolds = (page: Page) =>
  page.evaluate(`for (const fold of document.querySelectorAll('details')) fold.open = true`)
const openViews = (page: Page) =>
  page.evaluate(`for (const view of document.querySelectorAll('.view')) view.removeAttribute('hidden')`)

/** What axe finds. `evaluate` of a string is not the page's own script, so that its Content-Security-Policy stays in force. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations, passes } = (await page.evaluate('axe.run()')) as axe.AxeResults
  expect(passes.map(one => one.id)).toContain('color-contrast')
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(node => node.html.slice(0, 200))}`)
}

describeInBrowser(
  'a page with every view and fold open',
  () => pageOf(miniReview(), true),
  opened => {
    test.each(LOOKS)('has no fault that axe can see: %s, %s', async (language, colorScheme) => {
      const page = await opened.open(`?lang=${language}`, { colorScheme })
      await openViews(page)
      await openFolds(page)
      expect(await faults(page)).toEqual([])
      await page.setViewportSize(PHONE)
      await openFolds(page)
      expect(await faults(page)).toEqual([])
    })
  },
)

describeInBrowser(
  'the page for every reader',
  () => pageOf(reviewOf(REAL), true),
  opened => {
    test.each(LOOKS)('has no fault that axe can see: %s, %s', async (language, colorScheme) => {
      const page = await opened.open(`?lang=${language}`, { colorScheme })
      expect(await faults(page)).toEqual([])
      await page.setViewportSize(PHONE)
      expect(await faults(page)).toEqual([])
      await page.setViewportSize(DESK)
      await openViews(page)
      expect(await faults(page)).toEqual([])
    })

    test.each([
      ['da', 360],
      ['en', 360],
      ['da', 768],
      ['en', 1280],
    ])('never scrolls sideways: %s, %i pixels', async (language, width) => {
      const page = await opened.open(`?lang=${language}`, { viewport: { width, height: 800 } })
      await openViews(page)
      await openFolds(page)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    })
  },
)
