import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { EvidenceData } from '../../pipeline/emit/page-script/evidence-data.js'
import { tableFiles } from '../../pipeline/emit/table-files.ts'
import { aggregate } from '../../pipeline/stages.ts'
import { madeTexts } from '../made-texts.ts'
import { documentOf, miniReview, pageOf } from '../page/made-page.ts'

/** What the files of the script look for when they are loaded stands in the page they run in. */
let csv: typeof import('../../pipeline/emit/page-script/evidence-csv.js')
let data: EvidenceData
let rows: Element[]
const review = miniReview()

beforeAll(async () => {
  const document = documentOf(await pageOf(review))
  const { location, navigator } = document.defaultView ?? globalThis
  for (const [name, value] of Object.entries({ document, location, navigator })) vi.stubGlobal(name, value)
  csv = await import('../../pipeline/emit/page-script/evidence-csv.js')
  data = JSON.parse(document.getElementById('evidence-data')?.textContent ?? '')
  rows = [...document.querySelectorAll('#evidence-rows tr')]
})

afterAll(() => void vi.unstubAllGlobals())

const sheet = (chosen: number[], language = 'en'): Record<string, string>[] =>
  parse(csv.evidenceCsv(data, rows, chosen, language), { columns: true })

test('all findings have the cells of the published table', () => {
  const table = aggregate(review).find(one => one.table.name === 'evidence')
  if (table === undefined) throw new Error('There is a table of evidence')
  const [published] = madeTexts(tableFiles(table))
  const all: Record<string, string>[] = parse(published?.text ?? '', { columns: true })
  const expected = all
    .filter(one => one.code !== 'none')
    .map(one => Object.fromEntries(data.columns.map(column => [column, one[column]])))
  expect(expected.length).toBeGreaterThan(5)
  const ours = sheet(rows.map((_, index) => index))
  expect(ours.map(one => Object.fromEntries(data.columns.map(column => [column, one[column]])))).toEqual(expected)
})

test('a part is those that are chosen, each with its passage, place and page', () => {
  const sources = [...review.studies, ...review.documents]
  const chosen = sheet([1, 3])
  expect(chosen.map(one => one.finding_id)).toEqual([rows[1]?.id, rows[3]?.id])
  for (const one of chosen) {
    const source = sources.find(({ id }) => id === one.source_id)
    const passage = source?.passages.find(({ passage }) => one.passage_id === `${source.id}/${passage}`)
    expect(one).toMatchObject({ passage: passage?.text, place: passage?.where?.place, basis: source?.record.basis })
    expect(one.page_address).toBe(source?.pages.find(({ page }) => page === passage?.where?.page)?.address)
  }
})

test('the name tells a part from the whole', () => {
  expect([csv.csvName(3, 3), csv.csvName(2, 3)]).toEqual(['findings.csv', 'findings-filtered-2-of-3.csv'])
})
