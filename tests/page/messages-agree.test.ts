import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'

/** What is published is read as a reader has it: each place by itself, and never by what wrote it. */
const read = (path: string) => readFileSync(path, 'utf8')
const rows: Record<string, string>[] = parse(read('output/tables/key-messages.csv'), { columns: true })
const page = new JSDOM(read('output/report.html').replace(/<style.*?<\/style>/s, '')).window.document
const LANGUAGES = ['en', 'da'] as const
const CONFIDENCE = {
  en: { high: 'high', moderate: 'moderate', low: 'low', 'very-low': 'very low' },
  da: { high: 'høj', moderate: 'moderat', low: 'lav', 'very-low': 'meget lav' },
} as const

/** One line of Markdown that holds the message, without what only shapes it. */
function lineIn(path: string, message: string): string {
  return lines(path).find(line => line.includes(message)) ?? ''
}

function lines(path: string): string[] {
  return read(path).replaceAll('**', '').replaceAll('\\', '').split('\n')
}

/** The item of the page that holds the message, in one language. */
function itemOf(message: string, language: string): string {
  const item = [...page.querySelectorAll('.messages > li')].find(one => one.textContent?.includes(message))
  const copy = item?.cloneNode(true) as Element | undefined
  for (const other of copy?.querySelectorAll(`[lang]:not([lang=${language}], .as-written)`) ?? []) other.remove()
  return copy?.textContent ?? ''
}

/** The numbers of a text up to the confidence, which is the last that every place says; what stands in brackets is the regions. */
function numbersIn(text: string, confidence: string): number[] {
  const [, end = ''] = new RegExp(`^(.*?: ${confidence}[.])`, 's').exec(text) ?? []
  return [...end.replace(/\([^)]*\)/g, '').matchAll(/\d+/g)].map(Number)
}

describe.each(LANGUAGES)('a key message has the same numbers wherever it stands, in %s', language => {
  test.each(rows)('$review_finding_id', row => {
    const message = row[`key_message_${language}`] ?? ''
    const { n_studies, n_studies_of, n_studies_told_by_population: told, n_studies_otherwise: otherwise } = row
    const isSilence = row.says?.startsWith('silent ')
    const numbers = [n_studies, n_studies_of, ...(isSilence ? [] : [told]), ...(otherwise === '0' ? [] : [otherwise])]
    const confidence = CONFIDENCE[language][row.overall as keyof typeof CONFIDENCE.en]
    const inOrder = (all: readonly number[]) => all.toSorted((a, b) => a - b)
    const expected = inOrder(numbers.map(Number))
    expect(message.length).toBeGreaterThan(20)
    expect(row.message_state).toBe('carried')
    expect({
      readme: inOrder(numbersIn(lineIn('README.md', message), confidence)),
      page: inOrder(numbersIn(itemOf(message, language), confidence)),
      report: inOrder(numbersIn(lineIn('output/report.md', message), confidence)),
    }).toEqual({ readme: expected, page: expected, report: expected })
  })
})

test('there are messages, and all of them stand in README and nowhere twice', () => {
  expect(rows.length).toBeGreaterThanOrEqual(3)
  for (const row of rows)
    for (const language of LANGUAGES)
      expect(lines('README.md').filter(line => line.includes(row[`key_message_${language}`] ?? '')).length).toBe(1)
})
