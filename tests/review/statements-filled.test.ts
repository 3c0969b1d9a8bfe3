import { expect, test } from 'vitest'
import { countedOf } from '../../pipeline/aggregate/counted.ts'
import { summaryOfFindings } from '../../pipeline/aggregate/summary-of-findings.ts'
import { statementsFilled } from '../../pipeline/review/statements-filled.ts'
import { mini } from '../charts/reviews.ts'

function filled(text: string): string | undefined {
  const statements = [{ statement: 'sample', labels: { en: text } }]
  return statementsFilled({ ...mini, protocol: { ...mini.protocol, statements } })[0]?.labels.en
}

/** The mini review counts six studies, without the one that was retracted and the draft. */
test.each([
  ['{n_studies} studies, {n_studies} in all', '6 studies, 6 in all'],
  ['{n_documents} documents, {n_assessors} assessors', '2 documents, 2 assessors'],
  ['no number', 'no number'],
  ['from {window_from} to {window_to}', 'from 1990 to 1999'],
  ['Ours. {The same number.|n_documents = n_assessors} Theirs.', 'Ours. The same number. Theirs.'],
  ['Ours. {The same number.|n_studies = n_documents} Theirs.', 'Ours. Theirs.'],
  ['{The same number.|n_studies = n_documents} Theirs.', 'Theirs.'],
])('a statement holds what is counted, not what was typed once: %s', (text, expected) =>
  expect(filled(text)).toBe(expected),
)

test('how the studies were read is counted by hand from their notes', () => {
  // Lindqvist and Mackey as abstracts, Santos in part, Durand, Kivelä and Wójcik whole; the abstract of Rebane was retracted.
  const read = '{n_studies_summary} {n_studies_abstract} {n_studies_partial_text} {n_studies_full_text}'
  expect(filled(read)).toBe('0 2 1 3')
})

/**
 * Of the pages whole: two of Durand, three of Kivelä, four of Wójcik. Of abstracts: four of Lindqvist, two of Mackey and two of the three of Santos, of whom more
 * was read than where these stand; the third is from the opening.
 */
test('how the findings were read is counted by hand from the pages that their passages stand on', () => {
  const read = '{n_findings_summary} {n_findings_abstract} {n_findings_partial_text} {n_findings_full_text}'
  expect(filled(`${read} of {n_findings}`)).toBe('0 8 1 9 of 18')
})

test('a fact is filled in as a page states it, or rests behind words', () => {
  const [source] = mini.documents.filter(({ facts }) => facts.length > 0)
  const [fact] = source?.facts ?? []
  const name = `${source?.id}/${fact?.fact}/${fact?.subject}`
  expect(fact).toBeDefined()
  expect(filled(`{${name}} of them`)).toBe(`${fact?.value} of them`)
  expect(filled(`{A third|${name}} of them`)).toBe('A third of them')
})

test('what nothing is called is a mistake of the program: a rule refuses it', () => {
  expect(() => filled('{n_study} studies')).toThrow('Nothing is called n_study')
})

test('the reasons of review findings are filled in too', () => {
  const reasons = summaryOfFindings.rows(countedOf(mini)).map(({ cells }) => cells.overall_why)
  expect(reasons).toContain('Of 6 studies few, and not all of them read whole.')
})
