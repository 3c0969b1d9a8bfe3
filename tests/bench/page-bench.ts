import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { printPage } from '../../pipeline/emit/page/print-page.ts'
import { reportData } from '../../pipeline/emit/report-data.ts'
import { pageFiles } from '../../pipeline/files/page-files.ts'
import { aggregate } from '../../pipeline/stages.ts'
import type { Review } from '../../schema/settled.ts'
import { findBrowser, launch } from '../browser/browser.ts'
import { grownReview } from '../laws/grown-review.ts'
import { REAL, reviewOf } from '../page/made-page.ts'

/**
 * Prints how long a page of some 5,000 findings takes to make, to open and to filter in Chromium. Opening ends when the page has loaded and has been painted;
 * filtering when the frame after the change is. Milliseconds, the middle of several.
 */
const FINDINGS = 5_000
const RUNS = 5

const PAINTED = 'new Promise(done => requestAnimationFrame(() => setTimeout(done)))'

/** What a reader does. Search waits a moment for the next letter; that wait, 120 ms, is in its time. */
const ACTS = [
  ['filter by effect', choose('effect', 'helps')],
  ['filter by one more', choose('kind', 'study')],
  ['clear', `document.querySelector('#filters [type=reset]').click()`],
  [
    'search',
    `const q = document.querySelector('#filter-q'); q.value = 'trust'; q.dispatchEvent(new Event('input', { bubbles: true })); await new Promise(done => setTimeout(done, 125))`,
  ],
  ['show all that were found', `document.querySelector('#show-all').click()`],
] as const

const review = withFindings(reviewOf(REAL), FINDINGS)
const tables = aggregate(review)
const before = performance.now()
const html = printPage(reportData(review, tables, []), await pageFiles())(new Map())
print(`make a page of ${(html.length / 1e6).toFixed(1)} MB, without charts`, [performance.now() - before])

if (findBrowser() === undefined)
  console.log('There is no Chromium on the path, so opening and filtering were not measured.')
else await inBrowser()

async function inBrowser(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'page-bench-'))
  const file = join(folder, 'report.html')
  writeFileSync(file, html)
  const browser = await launch()
  try {
    const opening: number[] = []
    const filtering = new Map<string, number[]>()
    for (let run = 0; run < RUNS; run++) {
      const page = await browser.newPage()
      const start = performance.now()
      await page.goto(pathToFileURL(file).href)
      await page.evaluate(PAINTED)
      opening.push(performance.now() - start)
      for (const [what, act] of ACTS) {
        const time = (await page.evaluate(
          `(async () => { const t = performance.now(); ${act}; await ${PAINTED}; return performance.now() - t })()`,
        )) as number
        filtering.set(what, [...(filtering.get(what) ?? []), time])
      }
      await page.close()
    }
    print('open', opening)
    for (const [what, times] of filtering) print(what, times)
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true })
  }
}

function choose(name: string, value: string): string {
  return `const one = document.querySelector('#filter-${name}'); one.value = '${value}'; one.dispatchEvent(new Event('input', { bubbles: true })); await new Promise(done => setTimeout(done))`
}

/** The review with its studies repeated under new ids until there are at least so many findings. */
function withFindings(from: Review, wanted: number): Review {
  const n = from.studies.reduce((sum, study) => sum + study.findings.length, 0)
  return { ...grownReview(from, Math.ceil(wanted / n)), documents: [], claims: [] }
}

function print(what: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b)
  console.log(`${what.padEnd(60)} ${Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0)} ms`)
}
