import { expect, test } from 'vitest'
import type { Review } from '../../schema/settled.ts'
import { documentOf, miniReview, pageOf } from './made-page.ts'

/** The mini review as it would be, had its protocol named these languages. */
function inLanguages(...languages: string[]): Review {
  const review = miniReview()
  return {
    ...review,
    protocol: { ...review.protocol, review: { ...review.protocol.review, languages } },
  }
}

test('a review in one language gets a page without a switch, and nothing in another language', async () => {
  const review = inLanguages('en')
  const document = documentOf(await pageOf(review, true))
  expect(document.documentElement.lang).toBe('en')
  expect(document.querySelectorAll('input[name=lang]')).toHaveLength(0)
  expect(document.querySelectorAll('span[lang]:not(.as-written)')).toHaveLength(0)
  expect(document.querySelector('h1')?.textContent).toBe(review.protocol.review.question.en)
  expect(document.title).toBe(review.protocol.review.labels.en)
  expect(document.body.textContent).not.toContain('Forhold')
  expect(document.querySelector('style')?.textContent).not.toContain('[lang]')
})

test('the first language of a review is the one shown first', async () => {
  const review = inLanguages('en', 'da')
  const document = documentOf(await pageOf(review))
  expect(document.documentElement.lang).toBe('en')
  const buttons = [...document.querySelectorAll<HTMLInputElement>('input[name=lang]')]
  expect(buttons.map(one => [one.value, one.checked])).toEqual([
    ['en', true],
    ['da', false],
  ])
  expect(document.title).toBe(review.protocol.review.labels.en)
})

test('a number that is a link is named in the words of its table, its row and its column', async () => {
  const review = miniReview()
  const document = documentOf(await pageOf(review))
  const { names, keys: columns } = JSON.parse(document.getElementById('evidence-data')?.textContent ?? '')
  const addresses = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="?behind="]')].map(
    link => new URL(link.href, 'https://example.org').searchParams.get('behind') ?? '',
  )
  expect(addresses.length).toBeGreaterThan(20)
  for (const address of addresses) {
    const [table = '', ...keys] = address.split('/')
    const column = keys.pop()
    for (const name of [table, `${table}/${column}`, ...keys.map((key, index) => `${columns[table][index]}/${key}`)])
      expect(Object.keys(names[name] ?? {}), name).toEqual(['da', 'en'])
  }
})
