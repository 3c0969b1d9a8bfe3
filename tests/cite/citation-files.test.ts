import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { CITATION_MARK } from '../../pipeline/emit/cite/citation-file.ts'
import { FILES_AT_TOP } from '../../pipeline/emit/cite/files-at-top.ts'
import type { Review } from '../../schema/settled.ts'
import { miniReview, REAL, reviewOf } from '../page/made-page.ts'
import { zenodoDeposit } from './zenodo-deposit.ts'

const NURSES = 'tests/fixtures/reviews/nurses/sources'
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true })
const isCitation = ajv.compile(JSON.parse(readFileSync('tests/fixtures/citation-file-format/schema.json', 'utf8')))
const isDeposit = ajv.compile(zenodoDeposit)

function fileOf(name: string, review: Review): string {
  const text = FILES_AT_TOP.find(one => one.name === name)?.textOf(review)
  if (text === undefined) throw new Error(`There is no ${name}`)
  return text
}

describe.each([
  ['mini', miniReview],
  ['nurses', () => reviewOf(NURSES)],
  ['real', () => reviewOf(REAL)],
])('of the %s review', (_, make) => {
  test('CITATION.cff keeps the schema of its format', () => {
    const text = fileOf('CITATION.cff', make())
    expect(text.startsWith(`${CITATION_MARK}\n`)).toBe(true)
    expect(isCitation(parse(text)), JSON.stringify(isCitation.errors)).toBe(true)
  })

  test('.zenodo.json keeps what Zenodo says of a deposit', () => {
    expect(isDeposit(JSON.parse(fileOf('.zenodo.json', make()))), JSON.stringify(isDeposit.errors)).toBe(true)
  })
})

test('a schema that nothing breaks would show nothing', () => {
  const citation = parse(fileOf('CITATION.cff', miniReview()))
  for (const key of ['authors', 'title', 'message', 'cff-version'])
    expect(isCitation({ ...citation, [key]: undefined })).toBe(false)
  expect(isCitation({ ...citation, license: 'CC-BY' })).toBe(false)
  expect(isDeposit({ ...JSON.parse(fileOf('.zenodo.json', miniReview())), upload_type: 'data' })).toBe(false)
})

/** Written by hand from the page dataset.md of the mini review. */
test('CITATION.cff says who made it, which version it is, under which licence and where it is found', () => {
  expect(parse(fileOf('CITATION.cff', miniReview()))).toEqual({
    'cff-version': '1.2.0',
    message: 'If you use this dataset, cite it as below.',
    type: 'dataset',
    title: 'Families’ say: an invented dataset',
    abstract: 'Invented for tests; nothing in it was read anywhere.',
    authors: [
      { 'family-names': 'Quill', 'given-names': 'Ada', orcid: 'https://orcid.org/0000-0002-1825-0097' },
      { name: 'The Invented Group' },
    ],
    keywords: ['renewal', 'families', 'fornyelse'],
    license: 'CC0-1.0',
    version: '2.0.1',
    'date-released': '2001-04-05',
    doi: '10.1234/say',
    url: 'https://example.org/say',
  })
})

test('a version that is not released has no date', () => {
  const citation = parse(fileOf('CITATION.cff', reviewOf(NURSES)))
  expect(citation).toMatchObject({ version: '0.1.0', authors: [{ name: 'The Invented Ward' }] })
  expect(citation).not.toHaveProperty('date-released')
  expect(JSON.parse(fileOf('.zenodo.json', reviewOf(NURSES)))).not.toHaveProperty('publication_date')
})

describe('.zenodo.json', () => {
  const deposit = JSON.parse(fileOf('.zenodo.json', miniReview()))

  test('is of a dataset', () => {
    expect(deposit).toMatchObject({
      upload_type: 'dataset',
      creators: [{ name: 'Quill, Ada', orcid: '0000-0002-1825-0097' }, { name: 'The Invented Group' }],
      license: 'CC0-1.0',
      publication_date: '2001-04-05',
    })
  })

  test('names the works that are declared first, then every study and document once', () => {
    const [declared, ...read] = deposit.related_identifiers
    expect(declared).toEqual({ identifier: '10.1234/say-article', scheme: 'doi', relation: 'isSupplementTo' })
    const { studies, documents } = miniReview()
    expect(read).toHaveLength(studies.length + documents.length)
    expect(new Set(read.map(({ relation }: { relation: string }) => relation))).toEqual(new Set(['references']))
  })

  test('of the real review names 38 studies, six documents and the program', () => {
    const { related_identifiers } = JSON.parse(fileOf('.zenodo.json', reviewOf(REAL)))
    expect(related_identifiers).toHaveLength(38 + 6 + 1)
    expect(related_identifiers[0]).toMatchObject({ scheme: 'url', relation: 'isCompiledBy' })
  })
})

test('a review without the page has neither', () => {
  const { dataset: _, ...earlier } = miniReview()
  expect(FILES_AT_TOP.map(({ textOf }) => textOf(earlier))).toEqual([undefined, undefined])
})
