import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JSDOM } from 'jsdom'
import { drawCharts } from '../../pipeline/emit/draw-charts.ts'
import { printPage } from '../../pipeline/emit/page/print-page.ts'
import { reportData } from '../../pipeline/emit/report-data.ts'
import { pageFiles } from '../../pipeline/files/page-files.ts'
import { aggregate, read } from '../../pipeline/stages.ts'
import type { Review } from '../../schema/settled.ts'
import { filesUnder, MINI } from '../laws/mini-review.ts'

export const REAL = 'sources'

/** A review read from a folder of sources; the faults, where it has any. */
export function reviewOf(folder: string): Review {
  const files = filesUnder(folder).map(path => ({ path, bytes: readFileSync(join(folder, path)) }))
  const { review, problems } = read(folder, files)
  if (review === undefined) throw new Error(`${folder} has ${problems.length} problems: ${problems[0]?.what}`)
  return review
}

export const miniReview = () => reviewOf(MINI)

/** The page of a review, with its charts where they are asked for. */
export async function pageOf(review: Review, withCharts = false): Promise<string> {
  const tables = aggregate(review)
  const charts = withCharts ? await drawCharts(review, tables) : []
  return printPage(reportData(review, tables, charts), await pageFiles())
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
