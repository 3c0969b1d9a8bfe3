import { beforeAll, describe, expect, test } from 'vitest'
import { chartFilesOf } from '../charts/drawn-charts.ts'
import { documentOf, miniReview, pageOf } from './made-page.ts'

describe.each(['gap-map-region', 'gap-map-informant'])('the map %s', name => {
  let figure: Element

  beforeAll(async () => {
    const found = documentOf(await pageOf(miniReview(), true)).getElementById(`chart-${name}`)
    if (found === null) throw new Error(`The page has no ${name}`)
    figure = found
  })

  const addresses = (within: Element) => [...within.querySelectorAll('a')].map(link => link.getAttribute('href')).sort()

  test('leads from each cell to what the number in the table leads to', () => {
    const table = figure.querySelector('table')
    const charts = [...figure.querySelectorAll('svg')]
    expect(charts).toHaveLength(2)
    for (const chart of charts) {
      expect(addresses(chart).length).toBeGreaterThan(0)
      expect(addresses(chart)).toEqual(table && addresses(table).filter(address => !address?.includes('/all/')))
    }
  })

  test('leads from an empty cell nowhere', () => {
    const noughts = figure.querySelectorAll('td .nought').length
    expect(noughts).toBeGreaterThan(0)
    for (const chart of figure.querySelectorAll('svg')) {
      const empty = [...chart.querySelectorAll('text')].filter(text => text.textContent === '–')
      expect(empty).toHaveLength(noughts)
      for (const text of empty) expect(text.closest('a')).toBeNull()
    }
  })

  test('is not walked through cell by cell with the keyboard, which has the table', () => {
    for (const link of figure.querySelectorAll('svg a')) expect(link.getAttribute('tabindex')).toBe('-1')
  })
})

test('a map that stands alone leads to the page in the folder above it', async () => {
  const map = (await chartFilesOf(miniReview())).get('charts/gap-map-region.en.svg') ?? ''
  const links = [...map.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href)
  expect(links.length).toBeGreaterThan(0)
  for (const link of links)
    expect(link).toMatch(/^\.\.\/report\.html\?behind=gap-map-region\/[a-z.-]+\/[a-z-]+\/n_studies#evidence$/)
})
