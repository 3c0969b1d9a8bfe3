import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe } from 'vitest'
import { temporaryFolder } from '../laws/temporary-folder.ts'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update']

/** The machine's own Chromium, from the path; `undefined` where there is none. */
export function findBrowser(): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap(folder => NAMES.map(name => join(folder, name)))
    .find(existsSync)
}

export async function launch(): Promise<Browser> {
  const executablePath = findBrowser()
  if (executablePath === undefined)
    throw new Error('There is no Chromium on the path; npm run setup:browser installs it')
  return chromium.launch({ executablePath, args: FLAGS })
}

/** What a test does with a page: opens it from disk, in a window of its own. */
export interface Opened {
  /** Where the page lies on disk, as an address. */
  address: string
  /** Opens the page, for a reader of Danish unless said otherwise; `after` is a query or fragment. What the page says or asks for is noted in `heard`. */
  open: (after?: string, options?: BrowserContextOptions) => Promise<Page>
  heard: string[]
}

/**
 * Tests that need a browser. Where there is none they are skipped, and the run says so; `npm run test:browser` and `test:consumers` let them fail instead,
 * so that nobody takes skipped for passed.
 */
export function describeInBrowser(name: string, make: () => Promise<string>, body: (opened: Opened) => void): void {
  const wanted = process.env.MODE === 'browser' || process.env.MODE === 'consumers'
  if (findBrowser() === undefined && !wanted) {
    console.log(`Skipped, because there is no Chromium on the path: ${name}. npm run setup:browser installs it.`)
    describe.skip(name, () => body({ address: '', open: () => Promise.reject(), heard: [] }))
    return
  }
  describe(name, () => {
    let browser: Browser
    const folder = temporaryFolder()
    const opened: Opened = { address: '', heard: [], open: () => Promise.reject(new Error('not yet')) }
    beforeAll(async () => {
      browser = await launch()
      const file = join(folder, 'report.html')
      await writeFile(file, await make())
      opened.address = pathToFileURL(file).href
      opened.open = async (after = '', options = {}) => {
        const page = await (await browser.newContext({ locale: 'da-DK', ...options })).newPage()
        opened.heard.length = 0
        listen(page, opened.heard)
        await page.goto(opened.address + after)
        return page
      }
    })
    // A page of two megabytes that stays open keeps half a gigabyte, and a browser with twenty of them is slow.
    afterEach(async () => {
      await Promise.all(browser.contexts().map(context => context.close()))
    })
    afterAll(() => browser?.close())
    body(opened)
  })
}

/** Notes every message, fault and request of a page. A breach of its Content-Security-Policy is a message. */
export function listen(page: Page, heard: string[]): void {
  page.on('console', message => heard.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', error => heard.push(`fault: ${error.message}`))
  page.on('request', request => heard.push(`asks for ${request.url()}`))
}
