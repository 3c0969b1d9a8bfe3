import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { specOf } from '../../pipeline/emit/charts/chart.ts'
import { charts } from '../../pipeline/emit/charts/charts.ts'
import { catalogueOf } from '../../pipeline/languages/catalogues.ts'
import { aggregate, read } from '../../pipeline/stages.ts'
import type { Review } from '../../schema/settled.ts'
import { filesUnder, MINI } from '../laws/mini-review.ts'

/** A review from its sources, which must be without a problem. */
export function reviewIn(folder: string): Review {
  const files = filesUnder(folder).map(path => ({ path, bytes: readFileSync(join(folder, path)) }))
  const { review, problems } = read(folder, files)
  if (review === undefined) throw new Error(`${folder}: ${problems[0]?.what ?? 'no review'}`)
  return review
}

export const mini = reviewIn(MINI)

/** Nothing was read: the protocol, the codebook and the analysis page stand alone. */
export const nothing: Review = {
  ...mini,
  claims: [],
  reviewFindings: [],
  searches: [],
  screening: [],
  studies: [],
  documents: [],
}

/** Every spec of a review with its table, its language and its name. */
export function specsOf(review: Review) {
  const all = aggregate(review)
  return charts.flatMap(chart => {
    const read = [chart.table, chart.lookedUp].flatMap(name => all.find(one => one.table.name === name) ?? [])
    const [table, lookedUp] = read
    if (table === undefined) throw new Error(`${chart.name} reads ${chart.table}, which is no table`)
    return review.protocol.review.languages.flatMap(language => {
      const catalogue = catalogueOf(language)
      const text = 'spec' in chart ? chart.text(table.rows, review, catalogue, lookedUp?.rows ?? []) : undefined
      if (!('spec' in chart) || text === undefined) return []
      const name = `${chart.name}.${language}`
      return [{ name, chart, table, lookedUp, read, language, spec: specOf(chart, text, catalogue) }]
    })
  })
}
