import { describe, expect, test } from 'vitest'
import { reportMarkdown } from '../../pipeline/emit/markdown/report-markdown.ts'
import { summaryOfFindings } from '../../pipeline/emit/markdown/summary-of-findings.ts'
import { reportData } from '../../pipeline/emit/report-data.ts'
import { da } from '../../pipeline/languages/da/index.ts'
import { aggregate } from '../../pipeline/stages.ts'
import type { Review } from '../../schema/settled.ts'
import { documentOf, miniReview, pageOf } from './made-page.ts'

const TEXT = 'While the drills ran, families stayed away from the talks in the yard.'
const DANISH = 'Mens der blev boret, holdt familierne sig fra samtalerne i gården.'

/** The mini review with one passage and all of the limits in Danish. */
function translated(): Review {
  const review = miniReview()
  const studies = review.studies.map(study => ({
    ...study,
    passages: study.passages.map(one => (one.text === TEXT ? { ...one, translations: { da: DANISH } } : one)),
  }))
  const limits = [{ text: 'One town.', translations: { da: 'Én by.' } }]
  return { ...review, studies, protocol: { ...review.protocol, limits } }
}

describe('a passage that is translated', () => {
  test('stands in the language of the reader, marked as our translation, and as it was coded in the other', async () => {
    const document = documentOf(await pageOf(translated()))
    const row = document.getElementById('kivela-1992-piha/p1/house.noise')
    const passage = row?.querySelector('.passage')
    expect([...(passage?.children ?? [])].map(one => [one.getAttribute('lang'), one.textContent])).toEqual([
      ['da', DANISH],
      ['en', TEXT],
    ])
    expect(row?.querySelector('.where [lang=da]')?.textContent).toBe(` · ${da.page.shell.our_translation}`)
    expect(row?.querySelector('.where [lang=en]')).toBeNull()
  })

  test('and one that is not stands as it was written in both', async () => {
    const document = documentOf(await pageOf(translated()))
    const passage = document.getElementById('kivela-1992-piha/p2/meeting.hour')?.querySelector('.passage')
    expect(passage?.querySelector('.as-written')?.getAttribute('lang')).toBe('en')
    expect(passage?.querySelector('[lang=da]')).toBeNull()
  })

  test('is a column beside the text, empty where there is no translation', () => {
    const evidence = aggregate(translated()).find(({ table }) => table.name === 'evidence')
    const names = evidence?.table.columns.map(({ name }) => name) ?? []
    expect(names.slice(names.indexOf('text'), names.indexOf('text') + 2)).toEqual(['text', 'text_da'])
    expect(names).not.toContain('text_en')
    const cells = evidence?.rows.map(row => [row.cells.text, row.cells.text_da]) ?? []
    expect(cells).toContainEqual([TEXT, DANISH])
    expect(cells.filter(([, text]) => text === '')).toHaveLength(cells.length - 1)
  })
})

test('whoever reads prose in another language is told whose words they are, how far they are translated, and where the coded ones stand', async () => {
  const document = documentOf(await pageOf(translated()))
  const notes = [...document.querySelectorAll('#methods .note [lang=da]')].map(one => one.textContent)
  expect(notes).toContain(da.page.shell.translated({ language: 'English' }))
  expect(notes).toContain(da.page.shell.not_translated)
  expect(document.querySelector('#evidence .note [lang=da]')?.textContent).toContain(
    da.page.shell.partly_translated({ language: 'English' }),
  )
})

describe('a reason for confidence', () => {
  const [REASON, IN_DANISH] = ['All are of rented blocks.', 'Alle handler om lejeblokke.']

  test('stands in the language of the reader, and that it is ours is said above', async () => {
    const document = documentOf(await pageOf(miniReview()))
    const said = [...document.querySelectorAll('#confidence td p')].map(({ children }) =>
      [...children].map(one => [one.getAttribute('lang'), one.textContent]),
    )
    expect(said).toContainEqual([
      ['da', expect.stringMatching(/^Relevans: /)],
      ['en', expect.stringMatching(/^Relevance: /)],
      ['da', IN_DANISH],
      ['en', REASON],
    ])
    const note = (tag: string) => document.querySelector(`#confidence .note [lang=${tag}]`)?.textContent
    expect(note('da')).toContain(da.page.confidence.translated({ language: 'English' }))
    expect(note('en')).not.toContain('translation')
  })

  test('is in each half of the summary of findings in its language', () => {
    const review = miniReview()
    const text = summaryOfFindings(reportData(review, aggregate(review), []))
    const [danish = '', english = ''] = text.split('# English')
    expect(danish).toContain(`: små. ${IN_DANISH}`)
    expect(danish).not.toContain(REASON)
    expect(english).toContain(`: minor. ${REASON}`)
    expect(english).not.toContain(IN_DANISH)
  })

  test('is a column beside the text', () => {
    const { table, rows } = aggregate(miniReview()).find(one => one.table.name === 'summary-of-findings') ?? {}
    const names = table?.columns.map(({ name }) => name) ?? []
    expect(names.filter(name => name.includes('_why'))).toEqual(
      ['methodological_limitations', 'coherence', 'adequacy', 'relevance', 'overall'].flatMap(name => [
        `${name}_why`,
        `${name}_why_da`,
      ]),
    )
    expect(rows?.map(({ cells }) => [cells.relevance_why, cells.relevance_why_da])).toEqual([
      [REASON, IN_DANISH],
      ['A country was not seen.', 'Et land blev ikke set.'],
    ])
  })
})

test('Markdown has each language from beginning to end', () => {
  const review = translated()
  const text = reportMarkdown(reportData(review, aggregate(review), []))
  const [danish = '', english = ''] = text.split('# English')
  expect(danish).toContain('Én by.')
  expect(danish).not.toContain('One town.')
  expect(english).toContain('One town.')
  expect(english).not.toContain('Én by.')
})
