import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { aggregate } from '../../pipeline/stages.ts'
import { documentOf, emptyReview, miniReview, pageOf } from './made-page.ts'

describe.each([
  ['the mini review', miniReview],
  ['a review in which nothing has been read', emptyReview],
])('the page of %s', (_, make) => {
  let html: string
  let document: Document

  beforeAll(async () => {
    html = await pageOf(make(), true)
    document = documentOf(html)
  })

  test('has one first heading, and no level is skipped', () => {
    const levels = [...document.querySelectorAll('h1,h2,h3,h4')].map(one => Number(one.tagName.slice(1)))
    expect(levels[0]).toBe(1)
    expect(levels.filter(level => level === 1)).toHaveLength(1)
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? level)).toBeLessThanOrEqual(1)
  })

  test('has each id once', () => {
    const ids = [...document.querySelectorAll('[id]')].map(one => one.id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  test('leads every internal link to something', () => {
    for (const link of document.querySelectorAll('a[href*="#"]')) {
      const href = link.getAttribute('href') ?? ''
      if (href.startsWith('http')) continue
      expect(document.getElementById(decodeURIComponent(href.slice(href.indexOf('#') + 1))), href).not.toBeNull()
    }
  })

  test('gives each study, claim and finding a link to itself', () => {
    const review = make()
    const { studies, documents, claims, reviewFindings } = review
    const linked = new Set([...document.querySelectorAll('a.self')].map(one => one.getAttribute('href')?.slice(1)))
    const rows = aggregate(review).find(({ table }) => table.name === 'evidence')?.rows ?? []
    const findings = rows.filter(({ cells }) => cells.code !== 'none')
    expect([...linked].sort()).toEqual(
      [
        ...findings.map(({ cells }) => String(cells.finding_id)),
        ...[...studies, ...documents].map(({ id }) => `source-${id}`),
        ...claims.map(({ claim_id }) => `claim-${claim_id}`),
        ...reviewFindings.map(({ review_finding_id }) => `review-finding-${review_finding_id}`),
      ].sort(),
    )
    for (const one of document.querySelectorAll('a.self'))
      expect(document.getElementById(one.getAttribute('aria-labelledby') ?? '')?.textContent).toContain('Link to this')
  })

  test('refers only to ids that are there', () => {
    for (const one of document.querySelectorAll('[aria-labelledby],[for]'))
      for (const id of (one.getAttribute('aria-labelledby') ?? one.getAttribute('for') ?? '').split(' '))
        expect(document.getElementById(id), id).not.toBeNull()
  })

  test('links only to pages, to itself and to files beside it', () => {
    for (const link of document.querySelectorAll('[href],[src]')) {
      const address = link.getAttribute('href') ?? link.getAttribute('src') ?? ''
      expect(address).toMatch(/^(https?:\/\/|#|\?|tables\/[a-z-]+\.(csv|json)$|review\.json$|data:,$)/)
    }
  })

  test('allows what it runs and styles by hash, and nothing else', () => {
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    const run = [...document.querySelectorAll('style,script')].filter(
      one => !/json/.test(one.getAttribute('type') ?? ''),
    )
    expect(run).toHaveLength(2)
    for (const one of run)
      expect(policy).toContain(
        `'sha256-${createHash('sha256')
          .update(one.textContent ?? '')
          .digest('base64')}'`,
      )
  })

  test('has no style or handler in an attribute', () => {
    for (const one of document.querySelectorAll('*'))
      for (const { name } of one.attributes) expect(name).not.toMatch(/^(style|on.*)$/)
  })

  test('says every sentence of its own in both languages', () => {
    const only = (language: string) => document.querySelectorAll(`span[lang=${language}]:not(.as-written)`).length
    const danishOnly = [...document.querySelectorAll('.note > span[lang=da]:only-child')].length
    expect(only('da')).toBe(only('en') + danishOnly)
  })

  test('says what it is where a link to it is shown, and names no address', () => {
    const said = [...document.querySelectorAll('meta[property^="og:"]')].map(one => [
      one.getAttribute('property'),
      one.getAttribute('content'),
    ])
    const { labels, question } = make().protocol.review
    expect(said).toEqual([
      ['og:title', labels.da],
      ['og:description', `${question.da} / ${question.en}`],
      ['og:type', 'website'],
    ])
  })

  test('is a dataset to search engines', () => {
    const data = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '')
    expect(data).toMatchObject({
      '@type': 'Dataset',
      inLanguage: ['da', 'en'],
      name: 'Families’ say: an invented dataset',
      license: 'https://spdx.org/licenses/CC0-1.0.html',
      creator: [
        { '@type': 'Person', name: 'Ada Quill', sameAs: 'https://orcid.org/0000-0002-1825-0097' },
        { '@type': 'Organization', name: 'The Invented Group' },
      ],
      identifier: 'https://doi.org/10.1234/say',
      version: '2.0.1',
      datePublished: '2001-04-05',
      temporalCoverage: '1990/1999',
    })
    expect(data.distribution).toContainEqual({
      '@type': 'DataDownload',
      name: expect.any(String),
      encodingFormat: 'text/csv',
      contentUrl: 'tables/studies.csv',
    })
  })

  test('is the same bytes twice', async () => {
    expect(await pageOf(make(), true)).toBe(html)
  })
})
