import { beforeAll, describe, expect, test } from 'vitest'
import { en } from '../../pipeline/languages/en/index.ts'
import { documentOf, emptyReview, miniReview, pageOf } from './made-page.ts'

const names = (document: Document) => [...document.querySelectorAll('.view')].map(one => one.id.replace('view-', ''))
const english = (element: Element | null | undefined) =>
  [...(element?.querySelectorAll('[lang=en]') ?? [])].map(one => one.textContent)

describe('the views', () => {
  let document: Document

  beforeAll(async () => {
    document = documentOf(await pageOf(miniReview(), true))
  })

  test('are all there and seen before a script runs, each with its heading and a link to it', () => {
    expect(names(document)).toEqual(['answer', 'evidence', 'claims', 'gaps', 'sure', 'method', 'studies'])
    expect(document.querySelectorAll('.view[hidden]')).toHaveLength(0)
    const links = [...document.querySelectorAll('.views a')].map(one => one.getAttribute('href'))
    expect(links).toEqual(names(document).map(name => `#view-${name}`))
    for (const view of document.querySelectorAll('.view'))
      expect(document.getElementById(view.getAttribute('aria-labelledby') ?? '')?.tagName).toBe('H2')
  })

  test('hold every section between them, and name in their contents those of their own', () => {
    for (const section of document.querySelectorAll('main > .view > div > section'))
      expect(section.closest('.view')?.querySelectorAll('h2')).toHaveLength(1)
    for (const contents of document.querySelectorAll('.contents')) {
      const own = [...(contents.parentElement?.querySelectorAll(':scope > div > section') ?? [])].map(
        one => `#${one.id}`,
      )
      expect([...contents.querySelectorAll('a')].map(one => one.getAttribute('href'))).toEqual(own)
    }
    expect(document.querySelectorAll('main > *:not(.view, #missing)')).toHaveLength(0)
  })

  test('hold the list of findings among the evidence, the chart of claims with the claims', () => {
    expect(document.getElementById('evidence-rows')?.closest('.view')?.id).toBe('view-evidence')
    expect(document.getElementById('chart-claims')?.closest('.view')?.id).toBe('view-claims')
  })

  test('that have nothing in them are left out', async () => {
    expect(names(documentOf(await pageOf(emptyReview())))).not.toContain('claims')
  })
})

describe('what may be concluded', () => {
  test('is what holds of every count, where the review says nothing of its own', async () => {
    const lists = documentOf(await pageOf(miniReview())).querySelectorAll('.conclude ul')
    const { studies_say, quote, how_many, silence } = en.page.conclude
    expect([...lists].map(english)).toEqual([
      [studies_say, quote],
      [how_many, silence],
    ])
  })

  test('begins with what the review says of its subject', async () => {
    const review = miniReview()
    const analysis = { ...review.analysis, what_may_be_concluded: [{ text: 'Ask whether the yard is loud.' }] }
    const [first] = documentOf(await pageOf({ ...review, analysis })).querySelectorAll('.conclude li')
    expect(first?.textContent).toBe('Ask whether the yard is loud.')
  })

  test('is not said where no study is coded', async () => {
    expect(documentOf(await pageOf(emptyReview())).querySelector('.conclude')).toBeNull()
  })
})
