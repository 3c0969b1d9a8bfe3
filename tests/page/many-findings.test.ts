import { beforeAll, describe, expect, test } from 'vitest'
import { documentOf, pageOf } from './made-page.ts'
import { LISTED, manyFindings } from './many-findings.ts'

describe('the page of a review with more findings than a browser lays out well', () => {
  const { review, findings } = manyFindings()
  let document: Document

  beforeAll(async () => {
    document = documentOf(await pageOf(review))
  })

  test('lists the first, says how many it does not list, and leads to the table that has them all', () => {
    expect(document.querySelectorAll('#evidence-rows tr')).toHaveLength(LISTED)
    const said = document.querySelector('[lang=en] > [data-count=unlisted]')
    expect(said?.textContent).toBe(String(findings - LISTED))
    expect(said?.closest('p')?.querySelector('a')?.getAttribute('href')).toBe('tables/evidence.csv')
  })

  test('leads to no finding that it does not list', () => {
    const links = [...document.querySelectorAll('#disputes a[href^="#"], #agreement a[href^="#"]')]
    expect(links.length).toBeGreaterThan(0)
    for (const link of document.querySelectorAll('a[href^="#"]')) {
      const id = decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '')
      expect(document.getElementById(id), id).not.toBeNull()
    }
  })
})
