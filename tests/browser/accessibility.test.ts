import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { miniReview, pageOf, REAL, reviewOf } from '../page/made-page.ts'
import { describeInBrowser } from './browser.ts'

const LANGUAGES = ['da', 'en'] as const

const DESK = { width: 1280, height: 720 }
const PHONE = { width: 390, height: 844 }

const openFolds = (page: Page) =>
  page.evaluate(`for (const fold of document.querySelectorAll('details')) fold.open = true`)
const openViews = (page: Page) =>
  page.evaluate(`for (const view of document.querySelectorAll('.view')) view.removeAttribute('hidden')`)

/** Those rules of axe that look at colours. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']

/**
 * What axe finds on a page by day, and what it finds of colours by night: which of the two it is changes nothing but colours.
 * `evaluate` of a string is not the page's own script, so that its Content-Security-Policy stays in force.
 */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const found: string[] = []
  for (const [colorScheme, runOnly] of [
    ['light', undefined],
    ['dark', OF_COLOURS],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    const options = JSON.stringify({ resultTypes: ['violations'], runOnly })
    const { violations, passes } = (await page.evaluate(`axe.run(${options})`)) as axe.AxeResults
    expect(passes.map(one => one.id)).toContain('color-contrast')
    for (const { id, nodes } of violations)
      found.push(`${colorScheme}, ${id}: ${nodes.slice(0, 3).map(node => node.html.slice(0, 200))}`)
  }
  return found
}

describeInBrowser(
  'a page with every view and fold open',
  () => pageOf(miniReview(), true),
  opened => {
    test.each(LANGUAGES)('has no fault that axe can see: %s', async language => {
      const page = await opened.open(`?lang=${language}`)
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
    test.each(LANGUAGES)('has no fault that axe can see on a phone: %s', async language => {
      const page = await opened.open(`?lang=${language}`, { viewport: PHONE })
      expect(await faults(page)).toEqual([])
    })

    // With every view open each is looked at that is hidden at first, so on a desk the page is not looked at as it opens too.
    test.each(LANGUAGES)('has no fault that axe can see on a desk: %s', async language => {
      const page = await opened.open(`?lang=${language}`, { viewport: DESK })
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
