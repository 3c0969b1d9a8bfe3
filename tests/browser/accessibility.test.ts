import axe from 'axe-core'
import { expect, test } from 'vitest'
import { pageOf, REAL, reviewOf } from '../page/made-page.ts'
import { describeInBrowser } from './browser.ts'

describeInBrowser(
  'the page for every reader',
  () => pageOf(reviewOf(REAL), true),
  opened => {
    test.each([
      ['da', 'light'],
      ['da', 'dark'],
      ['en', 'light'],
      ['en', 'dark'],
    ] as const)('has no fault that axe can see: %s, %s', async (language, colorScheme) => {
      const page = await opened.open(`?lang=${language}`, { colorScheme })
      await page.evaluate(`for (const fold of document.querySelectorAll('details')) fold.open = true`)
      await page.evaluate(axe.source)
      const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(node => node.html.slice(0, 200))}`),
      ).toEqual([])
    })

    test.each([
      ['da', 360],
      ['en', 360],
      ['da', 768],
      ['en', 1280],
    ])('never scrolls sideways: %s, %i pixels', async (language, width) => {
      const page = await opened.open(`?lang=${language}`, { viewport: { width, height: 800 } })
      await page.evaluate(`for (const fold of document.querySelectorAll('details')) fold.open = true`)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    })
  },
)
