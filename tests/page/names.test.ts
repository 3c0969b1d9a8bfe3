import { expect, test } from 'vitest'
import { documentOf, miniReview, pageOf } from './made-page.ts'

/** The first study with an author and a title that run from the right, as in Arabic. */
function fromTheRight() {
  const review = miniReview()
  const [first, ...others] = review.studies
  if (first === undefined) throw new Error('The mini review has studies')
  const record = { ...first.record, authors: ['سمير, علي'], year: 1992 }
  return { id: first.id, review: { ...review, studies: [{ ...first, title: 'الضوضاء (1)', record }, ...others] } }
}

test('a name that runs from the right turns nothing that stands beside it: it and its title are isolated wherever they stand', async () => {
  const { id, review } = fromTheRight()
  const document = documentOf(await pageOf(review))
  const name = 'سمير 1992'
  const links = [...document.querySelectorAll(`a[href="#source-${id}"]:not(.self)`)]
  expect(links.length).toBeGreaterThan(2)
  for (const link of links) expect(link.querySelector(':scope > bdi')?.textContent).toBe(name)
  const row = document.getElementById(`source-${id}`)
  expect([row?.tagName, row?.textContent]).toEqual(['BDI', name])
  expect(row?.nextElementSibling?.outerHTML).toMatch(/^<bdi class="title as-written"[^>]*>الضوضاء \(1\)<\/bdi>$/)
})

test('so are the names of authors in the list of records', async () => {
  const document = documentOf(await pageOf(miniReview()))
  const names = document.getElementById('records')?.closest('table')?.querySelectorAll('bdi') ?? []
  expect([...names].map(({ textContent }) => textContent)).toContain('Durand, É.')
})

test('a reason calls a study by its short name, as all the page does, and what is no id stays', async () => {
  const document = documentOf(await pageOf(miniReview()))
  const row = document.getElementById('review-finding-hours-and-maps')?.closest('tr')
  expect(row?.textContent).toContain('The studies point both ways, Mackey 1997 within itself.')
  expect(row?.textContent).toContain('Studierne peger begge veje, Mackey 1997 i sig selv.')
  expect(row?.textContent).not.toContain('mackey-1997-quay')
})
