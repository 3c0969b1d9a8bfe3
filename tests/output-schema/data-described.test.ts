import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { dataFiles } from '../../pipeline/emit/data-files.ts'
import { mini, reviewIn } from '../charts/reviews.ts'

const REVIEWS = [
  ['the invented review', mini],
  ['our review', reviewIn('sources')],
  ['a review in English only', reviewIn('tests/fixtures/reviews/nurses/sources')],
] as const

describe.each(REVIEWS)('%s', (_, review) => {
  const files = new Map(dataFiles(review).map(({ path, pieces }) => [path, JSON.parse(pieces.join(''))]))
  const ajv = new Ajv2020({ allErrors: true, strict: true })
  const schemas = new Map(
    [...files].flatMap(([path, content]): [string, ValidateFunction][] => {
      const [, name] = /^schema\/(.*)\.schema\.json$/.exec(path) ?? []
      return name === undefined ? [] : [[name, ajv.compile(content)]]
    }),
  )

  test('every file of data is as its schema says', () => {
    const held = [...files].filter(([path]) => !path.startsWith('schema/'))
    expect(held.length).toBeGreaterThan(14)
    for (const [path, content] of held) {
      const name = /^studies\//.test(path)
        ? 'study'
        : /^documents\//.test(path)
          ? 'document'
          : path.replace('.json', '')
      const isSo = schemas.get(name)
      expect(isSo?.(content), `${path} ${JSON.stringify(isSo?.errors?.slice(0, 3))}`).toBe(true)
    }
  })

  test('and is not, with a field too many, a word of no list, a number as text or a field less', () => {
    const [study] = review.studies
    const isStudy = schemas.get('study')
    expect(isStudy?.(study)).toBe(true)
    const record = study?.record
    for (const wrong of [
      { ...study, mood: 'x' },
      { ...study, record: { ...record, basis: 'rumour' } },
      { ...study, record: { ...record, year: '1993' } },
      { ...study, findings: [{ passage: 'p1' }] },
      { ...study, passages: undefined },
    ])
      expect(isStudy?.(JSON.parse(JSON.stringify(wrong)))).toBe(false)
  })

  test('says of a field what is asked of it, and nothing that JSON Schema has no word for', () => {
    const { properties } = files.get('schema/screening.schema.json').items
    expect(properties.year.description).toMatch(/^In which year was it published\? /)
    expect(JSON.stringify([...files].filter(([path]) => path.startsWith('schema/')))).not.toMatch(
      /"(question|doubt|names|isAsked|declares)":\s*("|true)/,
    )
  })
})
