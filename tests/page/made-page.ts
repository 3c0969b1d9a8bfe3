import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { chartsOf } from '../../pipeline/emit/charts-of.ts'
import { drawCharts } from '../../pipeline/emit/draw-charts.ts'
import { printPage } from '../../pipeline/emit/page/print-page.ts'
import { reportData } from '../../pipeline/emit/report-data.ts'
import { pageFiles } from '../../pipeline/files/page-files.ts'
import { aggregate, read } from '../../pipeline/stages.ts'
import type { Review } from '../../schema/settled.ts'
import { filesUnder, MINI } from '../laws/mini-review.ts'

export const REAL = 'sources'

const reviews = new Map<string, Review>()
const pages = new Map<Review, Map<boolean, Promise<string>>>()

/** A review read from a folder of sources, once for all tests of a process; the faults, where it has any. Nobody can change it for the others. */
export function reviewOf(folder: string): Review {
  const known = reviews.get(folder) ?? frozen(readReview(folder))
  reviews.set(folder, known)
  return known
}

function readReview(folder: string): Review {
  const files = filesUnder(folder).map(path => ({ path, bytes: readFileSync(join(folder, path)) }))
  const { review, problems } = read(folder, files)
  if (review === undefined) throw new Error(`${folder} has ${problems.length} problems: ${problems[0]?.what}`)
  return review
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const one of Object.values(value)) frozen(one)
  }
  return value
}

export const miniReview = () => reviewOf(MINI)

/** The page of a review, with its charts where they are asked for; that of a review read from a folder is made once. */
export function pageOf(review: Review, withCharts = false): Promise<string> {
  if (![...reviews.values()].includes(review)) return makePage(review, withCharts)
  const known = pages.get(review) ?? new Map<boolean, Promise<string>>()
  pages.set(review, known)
  const page = known.get(withCharts) ?? makePage(review, withCharts)
  known.set(withCharts, page)
  return page
}

async function makePage(review: Review, withCharts: boolean): Promise<string> {
  const tables = aggregate(review)
  const { charts, drawings } = drawCharts(withCharts ? chartsOf(review, tables) : [])
  return printPage(reportData(review, tables, charts), await pageFiles())(await drawings)
}

export const documentOf = (html: string) => new JSDOM(html).window.document

/** A review in which nothing has been read yet. */
export function emptyReview(): Review {
  const review = miniReview()
  const protocol = { ...review.protocol, statements: [], quotas: [], coding_log: [], amendments: [] }
  return {
    ...review,
    protocol,
    claims: [],
    reviewFindings: [],
    searches: [],
    screening: [],
    studies: [],
    documents: [],
  }
}

/** The same review with the first study's texts replaced. */
export function withText(review: Review, text: string, address: string): Review {
  const [first, ...others] = review.studies
  if (first === undefined) throw new Error('The mini review has studies')
  const study = {
    ...first,
    title: text,
    passages: first.passages.map(passage => ({ ...passage, text })),
    pages: first.pages.map(page => ({ ...page, address })),
  }
  return { ...review, studies: [study, ...others] }
}
