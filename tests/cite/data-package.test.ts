import { createHash } from 'node:crypto'
import { Ajv } from 'ajv'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { outputFiles } from '../../pipeline/emit/output-files.ts'
import { aggregate } from '../../pipeline/stages.ts'
import type { Review } from '../../schema/settled.ts'
import { miniReview, REAL, reviewOf } from '../page/made-page.ts'
import { dataPackageProfile } from './data-package-profile.ts'

interface Field {
  name: string
  type: string
  categories?: string[]
  missingValues?: { value: string; label?: string }[]
  title?: string
  description?: string
}
interface Resource {
  name: string
  path: string
  bytes: number
  hash: string
  schema: {
    fields: Field[]
    primaryKey: string[]
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[]
  }
}

const isPackage = new Ajv({ strict: false, allErrors: true }).compile(dataPackageProfile)

function made(review: Review) {
  const files = new Map(outputFiles(review, aggregate(review)).map(({ path, pieces }) => [path, pieces.join('')]))
  const described = JSON.parse(files.get('datapackage.json') ?? 'null')
  const resources: Resource[] = described.resources
  const rows = ({ path }: Resource): Record<string, string>[] => parse(files.get(path) ?? '', { columns: true })
  return { files, described, resources, rows }
}

describe.each([
  ['mini', miniReview],
  ['real', () => reviewOf(REAL)],
])('the data package of the %s review', (_, make) => {
  const { files, described, resources, rows } = made(make())
  const texts = (resource: Resource) => rows(resource).map(row => Object.values(row))

  test('keeps what the standard asks', () => {
    expect(isPackage(described), JSON.stringify(isPackage.errors)).toBe(true)
  })

  test('holds every table, with the columns in the order of its sheet', () => {
    const sheets = [...files.keys()].filter(path => path.startsWith('tables/') && path.endsWith('.csv'))
    expect(resources.map(({ path }) => path)).toEqual(sheets)
    for (const { path, schema } of resources)
      expect(schema.fields.map(({ name }) => name).join(',')).toBe(files.get(path)?.split('\n')[0])
  })

  test('has the bytes and the hash of each sheet', () => {
    for (const { path, bytes, hash } of resources) {
      const sheet = Buffer.from(files.get(path) ?? '')
      expect([bytes, hash]).toEqual([sheet.length, `sha256:${createHash('sha256').update(sheet).digest('hex')}`])
    }
  })

  test('names as keys what tells the rows apart, and as foreign keys what is there', () => {
    const keysOf = (resource: Resource, columns: readonly string[]) =>
      rows(resource).map(row => JSON.stringify(columns.map(column => row[column])))
    for (const resource of resources) {
      const keys = keysOf(resource, resource.schema.primaryKey)
      expect(new Set(keys).size, resource.name).toBe(keys.length)
      for (const { fields, reference } of resource.schema.foreignKeys ?? []) {
        const other = resources.find(({ name }) => name === reference.resource)
        const there = new Set(other === undefined ? [] : keysOf(other, reference.fields))
        const lost = keysOf(resource, fields).filter(key => key !== '[""]' && !there.has(key))
        expect(lost, `${resource.name}.${fields.join()}`).toEqual([])
      }
    }
  })

  test('says of each cell of closed words that it is a category or is missing', () => {
    for (const resource of resources)
      for (const [at, { name, categories, missingValues = [{ value: '' }] }] of resource.schema.fields.entries()) {
        if (categories === undefined) continue
        const known = new Set([...categories, ...missingValues.map(({ value }) => value)])
        const others = texts(resource).flatMap(cells => (known.has(cells[at] ?? '') ? [] : [cells[at]]))
        expect(others, `${resource.name}.${name}`).toEqual([])
      }
  })

  test('types each cell as it stands', () => {
    const FORMS: Record<string, RegExp> = {
      integer: /^-?\d*$/,
      number: /^(-?\d+(\.\d+)?)?$/,
      boolean: /^(true|false)?$/,
      string: /^/,
      list: /^/,
    }
    for (const resource of resources)
      for (const [at, { name, type }] of resource.schema.fields.entries())
        for (const cells of texts(resource)) expect(cells[at], `${resource.name}.${name}`).toMatch(FORMS[type] ?? /^$/)
  })
})

describe('what is told of a column', () => {
  const { described, resources } = made(miniReview())
  const field = (table: string, column: string) =>
    resources.find(({ name }) => name === table)?.schema.fields.find(({ name }) => name === column)

  test('what it is called and, where that does not say all, what it means', () => {
    expect(field('co-occurrence', 'jaccard')).toMatchObject({ title: 'Jaccard' })
    expect(field('co-occurrence', 'jaccard')?.description).toMatch(/`n_studies_both`/)
    expect(field('studies', 'title')).toEqual({ name: 'title', title: 'Title', type: 'string' })
  })

  test('a list has its separator', () => {
    expect(field('studies', 'countries')).toMatchObject({ type: 'list', delimiter: ';', itemType: 'string' })
  })

  test('a missing word is missing where it stands for a value, and a word where it says why one is not there', () => {
    const told = field('evidence', 'state')
    expect(told?.categories).toContain('wished')
    expect(told?.categories).not.toContain('not-seen')
    expect(told?.missingValues).toContainEqual({ value: 'not-seen', label: 'not seen' })
    expect(field('studies', 'year_missing')?.categories).toContain('not-seen')
  })

  test('a key message is one of the findings of the summary', () => {
    const messages = resources.find(({ name }) => name === 'key-messages')
    expect(messages?.schema.foreignKeys).toEqual([
      {
        fields: ['review_finding_id'],
        reference: { resource: 'summary-of-findings', fields: ['review_finding_id'] },
      },
    ])
  })

  test('the whole is called as the page dataset.md says', () => {
    expect(described).toMatchObject({
      id: 'https://doi.org/10.1234/say',
      title: 'Families’ say: an invented dataset',
      homepage: 'https://example.org/say',
      version: '2.0.1',
      created: '2001-04-05T00:00:00Z',
      licenses: [{ name: 'CC0-1.0', title: 'CC0 1.0', path: 'https://spdx.org/licenses/CC0-1.0.html' }],
      contributors: [
        { title: 'Quill, Ada', path: 'https://orcid.org/0000-0002-1825-0097', roles: ['creator'] },
        { title: 'The Invented Group', roles: ['creator'] },
      ],
    })
  })
})

test('what breaks the standard is told', () => {
  const { described } = made(miniReview())
  const [first, ...others] = described.resources
  expect(isPackage({ ...described, resources: [] })).toBe(false)
  expect(isPackage({ ...described, resources: [{ ...first, hash: 'sha256:1' }, ...others] })).toBe(false)
  const { fields } = first.schema
  for (const wrong of [{ type: 'text' }, { name: undefined }, { missingValues: [1] }, { categories: [1] }]) {
    const schema = { ...first.schema, fields: [{ ...fields[0], ...wrong }, ...fields.slice(1)] }
    expect(isPackage({ ...described, resources: [{ ...first, schema }] }), JSON.stringify(wrong)).toBe(false)
  }
})

test('a review without the page has no data package', () => {
  const { dataset: _, ...earlier } = miniReview()
  expect(outputFiles(earlier, aggregate(earlier)).map(({ path }) => path)).not.toContain('datapackage.json')
})
