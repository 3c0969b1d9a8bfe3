import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { markHits } from '../../pipeline/emit/page-script/mark-hits.js'
import { termsOf } from '../../pipeline/emit/page-script/search.js'

const HTML = '<p id="a">Trust, <b>mis</b>trust and <i>Trust</i>.</p><p id="b">trust</p>'

/** A browser without highlights, which is what jsdom is. */
beforeEach(() => {
  const { window } = new JSDOM(HTML)
  vi.stubGlobal('document', window.document)
  vi.stubGlobal('NodeFilter', window.NodeFilter)
  vi.stubGlobal('CSS', undefined)
})
afterEach(() => void vi.unstubAllGlobals())

const mark = (query: string, id = 'a') => markHits([...document.querySelectorAll(`#${id}`)], termsOf(query))
const marks = () => [...document.querySelectorAll('mark')].map(one => one.textContent)

test('each hit in what is shown is marked, and no text is lost', () => {
  const before = document.body.textContent
  mark('trust')
  expect(marks()).toEqual(['Trust', 'trust', 'Trust'])
  expect(document.body.textContent).toBe(before)
})

test('another search takes the marks of the last one out, and leaves the page as it was', () => {
  mark('trust rus')
  mark('and', 'a')
  expect(marks()).toEqual(['and'])
  mark('')
  expect(document.body.innerHTML).toBe(HTML)
  expect(document.getElementById('a')?.childNodes).toHaveLength(5)
})
