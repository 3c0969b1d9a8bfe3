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

/** Takes what is not shown out of the page: it has no colour, and axe would go through all of it to find that out. */
const LEAVE_WHAT_IS_SHOWN = `(() => {
  const leave = node => {
    for (const child of [...node.children])
      if (getComputedStyle(child).display === 'none' || child.matches('[hidden]')) child.remove()
      else leave(child)
  }
  leave(document.body)
})()`

/**
 * What axe finds on a page whatever its colours, and then what it finds of colours by day and by night: which of the two it is changes nothing else. Of the
 * page only what is shown is left after that.
 * `evaluate` of a string is not the page's own script, so that its Content-Security-Policy stays in force.
 */
async function faults(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.evaluate(axe.source)
  const others = Object.fromEntries(OF_COLOURS.map(id => [id, { enabled: false }]))
  const found = await violations(page, { rules: others }, 'html-has-lang')
  const shown = await page.evaluate('document.body.innerText')
  await page.evaluate(LEAVE_WHAT_IS_SHOWN)
  expect(await page.evaluate('document.body.innerText')).toBe(shown)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const one of await violations(page, { runOnly: OF_COLOURS }, 'color-contrast'))
      found.push(`${colorScheme}, ${one}`)
  }
  return found
}

/** The rules that a page breaks, each with where; `asked` is one that it must have been asked. */
async function violations(page: Page, options: axe.RunOptions, asked: string): Promise<string[]> {
  const said = JSON.stringify({ resultTypes: ['violations'], ...options })
  const { violations, passes } = (await page.evaluate(`axe.run(${said})`)) as axe.AxeResults
  expect(passes.map(one => one.id)).toContain(asked)
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(node => node.html.slice(0, 200))}`)
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
      const narrow = await opened.open(`?lang=${language}`, { viewport: PHONE })
      await openViews(narrow)
      await openFolds(narrow)
      expect(await faults(narrow)).toEqual([])
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
