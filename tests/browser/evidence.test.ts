import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { pageOf, REAL, reviewOf } from '../page/made-page.ts'
import { LISTED, manyFindings } from '../page/many-findings.ts'
import { describeInBrowser } from './browser.ts'

const counted = async (page: Page, name: string) =>
  Number(await page.locator(`[lang=en] > [data-count=${name}]`).textContent())

/** Chooses each value of each filter in turn and names those that find nothing, or not as many as they say. In one go, because there are hundreds. */
const TRY_EVERY_FILTER = `(async () => {
  const wrong = []
  for (const select of document.querySelectorAll('#filters select'))
    for (const option of select.options) {
      const { value, textContent: says } = option
      select.value = value
      select.dispatchEvent(new Event('input', { bubbles: true }))
      await new Promise(done => setTimeout(done))
      const found = document.querySelector('[data-count=found]').textContent
      if (found === '0' || (value !== '' && !says.endsWith('(' + found + ')'))) wrong.push(select.name + ' ' + says + ' ' + found)
      select.value = ''
      select.dispatchEvent(new Event('input', { bubbles: true }))
      await new Promise(done => setTimeout(done))
    }
  return wrong
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

    test('every filter that is offered finds as many as it says', async () => {
      const page = await opened.open('?lang=en')
      expect(await page.evaluate(TRY_EVERY_FILTER)).toEqual([])
    })

    test('a word and a country find what studies of that country say, and the word is marked', async () => {
      const page = await opened.open('?lang=en&q=trust+norway')
      const norwegian = reviewOf(REAL).studies.filter(({ record }) => [record.setting_countries].flat().includes('NO'))
      const ids = await page.locator('#evidence-rows tr.on').evaluateAll(rows => rows.map(row => row.id))
      expect(ids.length).toBeGreaterThan(1)
      for (const id of ids) expect(norwegian.map(study => study.id)).toContain(id.split('/')[0])
      const marked = await page.evaluate(
        `[...CSS.highlights.get('hit')].map(range => range.startContainer.data.slice(range.startOffset, range.endOffset).toLowerCase())`,
      )
      expect(new Set(marked as string[])).toEqual(new Set(['trust']))
      await page.fill('#filter-q', 'norge')
      await expect.poll(() => counted(page, 'studies')).toBe(norwegian.length)
      await page.fill('#filter-q', '"unequal power"')
      await expect.poll(() => counted(page, 'found')).toBeGreaterThan(5)
    })

    test('where nothing fits each thing that is asked for can be taken away', async () => {
      const page = await opened.open('?lang=en&region=denmark&q=%22unequal+power%22+xyzzy')
      expect(await counted(page, 'found')).toBe(0)
      const ways = await page.locator('#none button:visible').allTextContents()
      expect(ways.map(way => way.replace(/ \(\d+\)$/, ''))).toEqual([
        'Region: Denmark',
        '"unequal power"',
        'xyzzy',
        expect.stringContaining('Everything'),
      ])
      const left = Number(/\((\d+)\)$/.exec(ways[2] ?? '')?.[1])
      expect(left).toBeGreaterThan(0)
      await page.getByRole('button', { name: 'xyzzy' }).click()
      expect(await counted(page, 'found')).toBe(left)
      expect(await page.locator('#none').isVisible()).toBe(false)
      await expect.poll(() => page.url()).not.toContain('xyzzy')
      expect(page.url()).toContain('q=%22unequal+power%22')
      expect(page.url()).toContain('region=denmark')
    })

    test('what is filtered downloads as a sheet whose name says so', async () => {
      const page = await opened.open('?lang=da&voice=population&state=absent')
      const found = Number(await page.locator('[lang=da] > [data-count=found]').textContent())
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#download').click()])
      expect(download.suggestedFilename()).toMatch(new RegExp(`^findings-filtered-${found}-of-\\d+\\.csv$`))
      const rows: Record<string, string>[] = parse(readFileSync(await download.path()), { columns: true })
      expect(rows).toHaveLength(found)
      expect(new Set(rows.map(row => row.state))).toEqual(new Set(['absent']))
      expect(rows[0]?.passage).toBe(
        await page.locator('#evidence-rows tr.on .passage > [lang=da]').first().textContent(),
      )
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

const { review: many, findings: all } = manyFindings()

describeInBrowser(
  'an evidence table of more findings than the page lists',
  () => pageOf(many),
  opened => {
    test('counts all, shows those it lists and says how many it does not', async () => {
      const page = await opened.open('?lang=en&view=evidence')
      expect(await counted(page, 'found')).toBe(all)
      expect(await counted(page, 'unlisted')).toBe(all - LISTED)
      await page.getByRole('button', { name: 'Show all' }).click()
      expect(await page.locator('#evidence-rows tr.on').count()).toBe(LISTED)
      expect(await page.locator('#more').isVisible()).toBe(false)
      const last = many.studies.at(-1)?.id ?? ''
      await page.fill('#filter-q', last)
      await expect.poll(() => counted(page, 'studies')).toBe(1)
      expect(await counted(page, 'unlisted')).toBe(await counted(page, 'found'))
      expect(await page.locator('#evidence-rows').isVisible()).toBe(false)
      expect(await page.locator('#download').isVisible()).toBe(false)
    })

    test('a number leads to as many studies as it says, and those it lists download', async () => {
      const page = await opened.open('?lang=en&view=evidence')
      const link = page.locator('a[href*="behind=by-code/"][href*="n_studies"]:visible').first()
      const number = Number(await link.textContent())
      await link.click()
      expect(await counted(page, 'studies')).toBe(number)
      const listed = (await counted(page, 'found')) - (await counted(page, 'unlisted'))
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#download').click()])
      expect(download.suggestedFilename()).toBe(`findings-filtered-${listed}-of-${all}.csv`)
      const rows: Record<string, string>[] = parse(readFileSync(await download.path()), { columns: true })
      expect(rows.filter(row => row.finding_id !== '')).toHaveLength(listed)
    })
  },
)
